package org.juesuan.gateway.audit;

/** What a difference was recognised as. */
public enum Cause {
  /** 四舍五入: both sides stand for the same exact amounts. */
  ROUNDING("四舍五入造成的尾差"),
  /** 截断: digits were cut off instead of rounded. */
  TRUNCATION("数字被截断，而不是四舍五入"),
  /**
   * 基数错误: the percentage holds on another base, such as the final instead of the initial figure.
   */
  WRONG_BASE("百分比的基数用错"),
  /** 错行: the value stands in the neighbouring row. */
  ROW_SHIFT("数字错行"),
  /** 引用错误: the text has another figure of the tables. */
  OTHER_FIGURE("文字引用了另一个数"),
  /** 单位错误: 元 and 万元 were taken for each other. */
  WRONG_UNIT("元与万元混用");

  private final String label;

  Cause(String label) {
    this.label = label;
  }

  /** The cause for a reader, in Chinese. */
  public String label() {
    return label;
  }
}
