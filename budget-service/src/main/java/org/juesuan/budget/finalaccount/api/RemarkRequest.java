package org.juesuan.budget.finalaccount.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step that may be remarked upon. */
@Schema(description = "Takes the account a step on; an empty object says nothing about it.")
public record RemarkRequest(
    @Schema(description = "A remark for the event log.", examples = "数据与国库对账一致")
        @Size(max = 500)
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank where it is given")
        @Nullable String remark) {}
