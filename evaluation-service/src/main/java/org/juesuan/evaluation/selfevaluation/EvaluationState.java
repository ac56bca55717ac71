package org.juesuan.evaluation.selfevaluation;

/** Where a self-evaluation stands. */
public enum EvaluationState {
  /** Being filled in. */
  DRAFT,
  /** Handed to the reviewer. */
  SUBMITTED,
  /** Found in order by the reviewer. */
  REVIEWED,
  /** Accepted by finance: it counts. */
  CONFIRMED,
  /** Given back with comments. */
  RETURNED;

  /** Whether the form itself may still be changed. */
  public boolean isEditable() {
    return this == DRAFT || this == RETURNED;
  }
}
