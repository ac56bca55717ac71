package org.juesuan.evaluation.review;

/**
 * The rules of review. R1 to R12 and the D-numbers are those of the dossier (§4.6, §6.2); V1 to V7
 * verify what the form computes.
 */
public enum ReviewRule {
  WEIGHT_AS_VALUE("R1", "The weight is typed where a value should stand (D-04).", "实际完成值处填的是分值"),
  INEQUALITY_AS_MEASUREMENT(
      "R2", "The actual value is an inequality, not a measurement (D-07).", "实际完成值是不等式，不是测得的数"),
  MONEY_FOR_WORDS(
      "R3", "Money is the actual value of a cost target in words.", "文字成本指标的实际完成值填的是金额"),
  FAR_ABOVE_TARGET("R4", "The actual value lies far above the target.", "实际完成值远高于指标值"),
  ABOVE_TARGET(
      "R5", "The actual value lies above the target and nobody says why.", "实际完成值高于指标值，没有说明原因"),
  SHORTFALL_UNEXPLAINED(
      "R6", "Points are missing without cause or improvement measure (D-22).", "扣了分，没有说明原因或改进措施"),
  DIRECTION_DOUBTFUL("R7", "More counts as better where less may be.", "指标方向存疑，未必越多越好"),
  VAGUE_TARGET("R8", "The target is too vague to be missed (D-24).", "指标值过于笼统，无从考核"),
  WRONG_LEVEL(
      "R9",
      "An indicator stands at a level or in a branch where the form has none (D-03).",
      "指标所在的级次或分支在表中不存在"),
  COPIED_OR_MISPRINTED(
      "R10", "A text is copied from another form or misprinted (D-23, D-33).", "文字与其他自评表雷同，或有错别字"),
  MASKED_CELL("R11", "A number stands in a cell that holds a dash (D-02).", "应填“—”的单元格填了数"),
  UNIT_MISSING("R12", "A number stands without its unit.", "数字没有单位"),
  EXECUTION_SCORED_TWICE("D-05", "The execution rate is scored twice.", "执行率重复计分"),
  BRANCH_MINIMUM("D-05", "Branches weigh less together than the framework demands.", "一级指标的分值低于规定"),
  EXECUTION_AFTER_CUT(
      "D-06", "The execution rate is full after a large cut of the budget.", "预算大幅调减以后执行率才是满的"),
  AMOUNT_FORMAT("D-25", "Amounts are not printed with two decimals.", "金额没有保留两位小数"),
  PROJECT_CODE_MISSING("D-34", "The form names its project without a code.", "自评表没有项目编码"),
  SCORE_WITHOUT_RULE("V1", "The score does not follow the rule.", "得分不符合评分规则"),
  TOTAL_WRONG("V2", "The total is not the sum of the scores.", "总分不等于各项得分之和"),
  WEIGHTS_WRONG("V3", "The weights do not total as the form demands.", "分值合计不符合表的规定"),
  NOT_UNDERSTOOD("V4", "A value cannot be understood.", "填写的内容无法识别"),
  WORDS_FOR_NUMBER("V5", "A number is answered with words.", "应填数字的填了文字"),
  FUNDS_WRONG("V6", "The fund block contradicts itself.", "资金各栏自相矛盾"),
  LEDGER_DIFFERS("V7", "The fund block is not what the ledger says.", "资金与账簿不一致");

  private final String id;
  private final String title;
  private final String label;

  ReviewRule(String id, String title, String label) {
    this.id = id;
    this.title = title;
    this.label = label;
  }

  /** The published id, such as {@code R1}. */
  public String id() {
    return id;
  }

  /** What the rule looks for. */
  public String title() {
    return title;
  }

  /** What is wrong by it, for a reader, in Chinese. */
  public String label() {
    return label;
  }
}
