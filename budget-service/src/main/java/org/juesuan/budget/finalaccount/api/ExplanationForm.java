package org.juesuan.budget.finalaccount.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.finalaccount.Explanation;

/** One figure and why it is what it is. */
@Schema(name = "Explanation", description = "One figure and why it is what it is.")
public record ExplanationForm(
    @Schema(
            description =
                "Id of the figure in the report, such as fiscal.total, functional.20508,"
                    + " threePublic.officialReception or operatingExpenses.",
            examples = "functional.20508")
        @NotNull
        @Size(max = 80)
        @Pattern(regexp = Explanation.FIGURE_PATTERN, message = "must be the id of a figure")
        String figure,
    @Schema(
            description = "The reason in one or more sentences, without the closing full stop.",
            examples = "全年实际发生的培训较少")
        @NotBlank
        @Size(max = 2000)
        String text) {

  static ExplanationForm of(Explanation explanation) {
    return new ExplanationForm(explanation.figure(), explanation.text());
  }

  Explanation toExplanation() {
    return new Explanation(figure, text);
  }
}
