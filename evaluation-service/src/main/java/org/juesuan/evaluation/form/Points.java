package org.juesuan.evaluation.form;

/** The written forms of weights and scores, as strings so that they stay as they were written. */
public final class Points {

  /** A weight: more than zero, at most two decimals. */
  public static final String WEIGHT = "^(?=.*[1-9])\\d{1,3}(\\.\\d{1,2})?$";

  /** What is wrong with a weight that is not written so. */
  public static final String WEIGHT_REQUIREMENT =
      "must be a string such as \"10\" or \"2.5\", more than zero";

  /** A score, as published or typed. */
  public static final String SCORE = "^\\d{1,3}(\\.\\d{1,4})?$";

  /** What is wrong with a score that is not written so. */
  public static final String SCORE_REQUIREMENT = "must be a string such as \"10\" or \"1.69\"";

  private Points() {}
}
