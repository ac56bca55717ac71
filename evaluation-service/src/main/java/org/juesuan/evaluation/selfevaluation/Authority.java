package org.juesuan.evaluation.selfevaluation;

/** What a person may do with a self-evaluation (source: design, "Who may do what"). */
public enum Authority {
  /** Fills in and submits. */
  CLERK,
  /** Reviews and returns. */
  REVIEWER,
  /** Confirms and returns. */
  FINANCE
}
