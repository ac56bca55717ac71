package org.juesuan.gateway.audit.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Any other table. */
@Schema(
    name = "PublishedFurtherTable",
    description =
        "Any other table of the document, as rows and columns. A row named 合计 or 总计 is compared with"
            + " the rows it adds.")
record FurtherTableBody(
    @Schema(nullable = true, description = "The title.", examples = "国有资产使用情况表")
        @Size(max = PublishedReportBody.SHORT)
        @Nullable String title,
    @Schema(
            description = "The headings of its columns, without that of the labels.",
            examples = "[\"年初数\",\"年末数\"]")
        @NotNull
        @Size(max = 40)
        List<@NotNull @Size(max = PublishedReportBody.SHORT) String> columns,
    @Schema(description = "Its rows.") @NotNull @Size(max = PublishedReportBody.ROWS)
        List<@NotNull @Valid FurtherRowBody> rows) {

  /** A row of it. */
  @Schema(name = "PublishedFurtherRow", description = "A row of another table.")
  record FurtherRowBody(
      @Schema(
              nullable = true,
              description = "The code of a classification, where the row has one.",
              examples = "205")
          @Pattern(regexp = "^\\d{3}(\\d{2}){0,2}$", message = "must be a code of 3, 5 or 7 digits")
          @Nullable String code,
      @Schema(nullable = true, description = "The label, as printed.", examples = "合计")
          @Size(max = PublishedReportBody.SHORT)
          @Nullable String name,
      @Schema(
              description = "The cells as printed, one for each column.",
              examples = "[\"12.00\",\"13.50\"]")
          @NotNull
          @Size(max = 40)
          List<@NotNull @Size(max = PublishedReportBody.LONG) String> cells) {}
}
