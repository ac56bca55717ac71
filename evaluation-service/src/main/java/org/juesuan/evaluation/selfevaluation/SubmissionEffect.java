package org.juesuan.evaluation.selfevaluation;

/** What is done with a form that was handed in together with others. */
public enum SubmissionEffect {
  /** The project has its self-evaluation now. */
  CREATED,
  /** The content is another one. */
  REPLACED,
  /** What was handed in is what is there: nothing is done. */
  UNCHANGED
}
