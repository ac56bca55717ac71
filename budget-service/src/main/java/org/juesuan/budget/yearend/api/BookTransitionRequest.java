package org.juesuan.budget.yearend.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookState;
import org.juesuan.budget.ledger.api.NotBlankIfGiven;
import org.juesuan.budget.yearend.Step;

/** Moves a book on. */
@Schema(description = "Moves a book to another state.")
public record BookTransitionRequest(
    @Schema(
            description =
                "The state it shall have: from OPEN CLOSING, from CLOSING FROZEN, from FROZEN"
                    + " CARRIED, from CARRIED CLOSING again.",
            examples = "CLOSING")
        @NotNull
        BookState to,
    @Schema(description = "Why, for the event log.", examples = "年终清理开始") @NotBlank @Size(max = 500)
        String reason,
    @Schema(
            description =
                "To and from CARRIED: the day of the postings, in the year after the book's; today"
                    + " if absent.",
            examples = "2021-01-15")
        @Nullable LocalDate businessDate,
    @Schema(
            description = "To and from CARRIED: the approving document (结转批复文号), if any.",
            examples = "丰财预〔2021〕3号")
        @Size(max = 100)
        @Pattern(regexp = NotBlankIfGiven.PATTERN, message = NotBlankIfGiven.MESSAGE)
        @Nullable String documentNumber,
    @Schema(
            description = "To and from CARRIED: the office that approved it, if any.",
            examples = "北京市丰台区财政局")
        @Size(max = 200)
        @Pattern(regexp = NotBlankIfGiven.PATTERN, message = NotBlankIfGiven.MESSAGE)
        @Nullable String approvedBy) {

  Step step(String requestedBy) {
    return new Step(to, reason, businessDate, documentNumber, approvedBy, requestedBy);
  }
}
