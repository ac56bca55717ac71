package org.juesuan.evaluation.review;

/** How grave a finding is. */
public enum Severity {
  /** The form is wrong: it has to be corrected. */
  ERROR,
  /** The form is weak: it should be corrected or explained. */
  WARNING,
  /** A question to the people who filled it in. */
  QUERY
}
