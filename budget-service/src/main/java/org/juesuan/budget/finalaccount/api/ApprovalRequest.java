package org.juesuan.budget.finalaccount.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.finalaccount.ApprovalDocument;

/** An approval as the district's approval system gives it. */
@Schema(description = "The approval (批复) taken in the district's approval system.")
public record ApprovalRequest(
    @Schema(description = "Number of the document (批复文号).", examples = "丰财决〔2021〕18号")
        @NotBlank
        @Size(max = 100)
        String documentNumber,
    @Schema(description = "The authority that approved.", examples = "北京市丰台区财政局")
        @NotBlank
        @Size(max = 200)
        String approvedBy,
    @Schema(description = "Date of the document.", examples = "2021-08-20") @NotNull
        LocalDate approvedOn) {

  ApprovalDocument toDocument() {
    return new ApprovalDocument(documentNumber, approvedBy, approvedOn);
  }
}
