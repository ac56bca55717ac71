package org.juesuan.evaluation.workbook;

/** The columns of the indicator table (绩效指标); the last four stand beside what is printed. */
enum Column {
  FIRST_LEVEL("一级指标", "firstLevel", 1, false),
  SECOND_LEVEL("二级指标", "secondLevel", 2, false),
  THIRD_LEVEL("三级指标", "thirdLevel", 3, false),
  TARGET("年度指标值", "target", 4, false),
  ACTUAL("实际完成值", "actual", 5, false),
  WEIGHT("分值", "weight", 6, false),
  SCORE("得分", "score", 7, false),
  REASON("偏差原因分析及改进措施", "reason", 8, false),
  COMPUTED_SCORE("计算得分", "", 0, true),
  SCORE_BASIS("得分依据", "", 1, true),
  ATTAINMENT("达成程度", "attainment", 2, true),
  SCORE_REASON("得分说明", "scoreReason", 3, true);

  private final String header;
  private final String member;
  private final int position;
  private final boolean beside;

  Column(String header, String member, int position, boolean beside) {
    this.header = header;
    this.member = member;
    this.position = position;
    this.beside = beside;
  }

  String header() {
    return header;
  }

  /** Name of the member of a row that it fills; empty where it fills none. */
  String member() {
    return member;
  }

  /** Whether it stands beside what is printed. */
  boolean isBeside() {
    return beside;
  }

  /** Where it is printed, counted from 0; of those beside, behind the first of them. */
  int position() {
    return position;
  }
}
