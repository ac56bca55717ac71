package org.juesuan.evaluation.selfevaluation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one change made of a self-evaluation; it is kept for ever.
 *
 * @param evaluation the self-evaluation as it stood then
 * @param change what was done
 * @param reason why, where the change has a reason
 * @param comments what a reviewer said of single rows
 * @param recordedBy {@code sub} of whoever did it
 * @param recordedAt when, UTC
 */
public record Revision(
    SelfEvaluation evaluation,
    EvaluationChange change,
    @Nullable String reason,
    List<RowComment> comments,
    String recordedBy,
    Instant recordedAt) {

  /** What can be done to a self-evaluation. */
  public enum EvaluationChange {
    /** It was entered. */
    RECORDED,
    /** Its content was replaced. */
    REPLACED,
    /** It moved to another state. */
    TRANSITIONED
  }

  /** Keeps a copy of its own. */
  public Revision {
    comments = List.copyOf(comments);
  }
}
