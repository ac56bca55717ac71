package org.juesuan.evaluation.value;

/** How far a qualitative indicator (定性指标) was reached: the three bands of 财预〔2020〕10号. */
public enum Attainment {
  /** 达成年度指标. */
  ACHIEVED,
  /** 部分达成年度指标并具有一定效果. */
  PARTLY,
  /** 未达成年度指标且效果较差. */
  MISSED
}
