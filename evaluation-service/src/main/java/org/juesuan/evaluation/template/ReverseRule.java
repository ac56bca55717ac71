package org.juesuan.evaluation.template;

/** How an indicator is scored of which less is better (反向指标) when more came than the target. */
public enum ReverseRule {
  /** Target by actual, times weight: the form of 2016 and Beijing's (A/B). */
  RATIO,
  /** One minus the relative excess, times weight; nothing from twice the target on. */
  LINEAR
}
