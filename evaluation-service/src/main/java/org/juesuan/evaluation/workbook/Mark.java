package org.juesuan.evaluation.workbook;

/** What stands beside the printed form, so that a sheet can be read back by itself. */
enum Mark {
  /** 项目编码. */
  PROJECT_CODE("项目编码"),
  /** The version of the form, such as {@code beijing-self-evaluation/2020/v1}. */
  TEMPLATE("表样"),
  /** The version of the self-evaluation that the sheet was made from; empty for a new one. */
  VERSION("版本"),
  /** Where it stands; told, not read. */
  STATE("状态"),
  /** 等级; told, not read. */
  GRADE("等级");

  private final String label;

  Mark(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
