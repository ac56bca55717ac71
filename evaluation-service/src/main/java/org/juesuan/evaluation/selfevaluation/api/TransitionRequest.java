package org.juesuan.evaluation.selfevaluation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.selfevaluation.EvaluationState;
import org.juesuan.evaluation.selfevaluation.Transition;

/** A step of the life cycle. */
@Schema(description = "A step of the life cycle of a self-evaluation.")
public record TransitionRequest(
    @Schema(description = "The state it shall lead to.", examples = "RETURNED") @NotNull
        EvaluationState to,
    @Schema(description = "Why; a return needs one.", examples = "满意度未附调查数据")
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Size(max = 2000)
        @Nullable String reason,
    @Schema(description = "Comments on single rows, of a return; null means none.") @Size(max = 200)
        @Nullable List<@NotNull @Valid RowCommentForm> comments) {

  Transition toTransition() {
    return new Transition(
        to,
        reason,
        comments == null ? List.of() : comments.stream().map(RowCommentForm::toComment).toList());
  }
}
