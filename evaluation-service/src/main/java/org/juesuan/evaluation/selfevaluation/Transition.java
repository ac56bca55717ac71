package org.juesuan.evaluation.selfevaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step that is asked for.
 *
 * @param to the state it shall lead to
 * @param reason why; a return needs one
 * @param comments on single rows; only a return has any
 */
public record Transition(EvaluationState to, @Nullable String reason, List<RowComment> comments) {

  /** Keeps a copy of its own. */
  public Transition {
    comments = List.copyOf(comments);
  }
}
