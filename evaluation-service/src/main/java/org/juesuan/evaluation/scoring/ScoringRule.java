package org.juesuan.evaluation.scoring;

/** The rules a score can follow; their texts stand in 财预〔2020〕10号 and in the forms before it. */
public enum ScoringRule {
  /** 预算执行率: executed by annual budget, times weight, not above it; nothing of no budget. */
  EXECUTION,
  /** More is better (正向指标): actual by target, times weight, not above it. */
  POSITIVE,
  /** A bare number: as POSITIVE; of a target of zero nothing may come. */
  EQUAL,
  /** Less is better (反向指标): target by actual, times weight. */
  REVERSE_RATIO,
  /** Less is better (反向指标): one minus the relative excess, times weight. */
  REVERSE_LINEAR,
  /** Between two numbers: full inside, below and above in proportion to the nearer end. */
  RANGE,
  /** Until a day: full when kept. */
  DEADLINE,
  /** 定性指标: three bands of the weight. */
  QUALITATIVE
}
