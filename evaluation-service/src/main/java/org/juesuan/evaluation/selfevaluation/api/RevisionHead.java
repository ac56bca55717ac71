package org.juesuan.evaluation.selfevaluation.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.selfevaluation.EvaluationState;
import org.juesuan.evaluation.selfevaluation.Revision;

/** A revision in a list. */
@Schema(description = "What one change made of a self-evaluation, without its form.")
public record RevisionHead(
    @Schema(description = "The version the change led to, from 1.", examples = "3") long number,
    @Schema(description = "What was done.", examples = "TRANSITIONED")
        Revision.EvaluationChange change,
    @Schema(description = "The state after it.", examples = "RETURNED") EvaluationState state,
    @Schema(description = "Why, where the change has a reason.", examples = "满意度未附调查数据")
        @Nullable String reason,
    @Schema(description = "Comments on single rows.") List<RowCommentForm> comments,
    @Schema(description = "Who did it: sub of the token.", examples = "reviewer-office")
        String recordedBy,
    @Schema(description = "When, UTC.", examples = "2021-03-02T08:15:30.123456Z")
        Instant recordedAt) {

  /** Keeps a list of its own. */
  public RevisionHead {
    comments = List.copyOf(comments);
  }

  static RevisionHead of(Revision revision) {
    return new RevisionHead(
        revision.evaluation().version(),
        revision.change(),
        revision.evaluation().state(),
        revision.reason(),
        revision.comments().stream().map(RowCommentForm::of).toList(),
        revision.recordedBy(),
        revision.recordedAt());
  }
}
