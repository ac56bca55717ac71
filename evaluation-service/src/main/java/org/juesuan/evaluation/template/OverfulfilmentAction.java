package org.juesuan.evaluation.template;

/** What an actual value far above the target asks for; the score itself is never cut silently. */
public enum OverfulfilmentAction {
  /** Nothing. */
  NONE,
  /** A reason and a measure (偏差原因分析及改进措施). */
  REQUIRE_REASON,
  /** Besides, an official sets a lower score with a reason (按偏离度适度调减分值). */
  REDUCE
}
