package org.juesuan.gateway.audit.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.audit.document.Published;

/** A row of a published table. */
@Schema(
    name = "PublishedTableRow",
    description =
        "A row of one of the tables 公开01表 and on. A table that is given is given with all its rows;"
            + " an empty cell may be left out.")
record TableRowBody(
    @Schema(
            description =
                "What the row is: the code of an item, `total`, or the name of a line such as"
                    + " `revenue` (本年收入合计).",
            examples = "20801")
        @NotNull
        @Pattern(
            regexp = "^(\\d{1,7}|[A-Za-z]{1,32})$",
            message = "must be a code or the name of a line")
        String row,
    @Schema(nullable = true, description = "The label, as printed.", examples = "人力资源和社会保障管理事务")
        @Size(max = PublishedReportBody.SHORT)
        @Nullable String name,
    @Schema(
            description = "The amounts by the name of their column.",
            examples = "{\"total\":\"3931.42\",\"basic\":\"3317.55\",\"project\":\"613.87\"}")
        @NotNull
        @Size(max = 8)
        Map<
                String,
                @NotNull
                @Pattern(regexp = Published.NUMBER, message = "must be a number as printed")
                @Size(max = Stated.LONGEST) String>
            cells) {}
