package org.juesuan.budget.intake.sheet;

/** What can be wrong with a cell, for the caller of the API and for the reader of the sheet. */
enum CellFault {
  NOT_AN_AMOUNT(
      "must be an amount with at most two decimals, such as 1,620.00", "不是有效金额，应如 1,620.00，最多两位小数"),
  TOO_LARGE_FOR_A_NUMBER(
      "is too large for a number cell, which is exact to 15 digits; write it as text",
      "数值超过 15 位，Excel 不能精确保存，请设为文本格式后重新填写"),
  NOT_A_DATE("must be a date such as 2020-03-02", "不是有效日期，应如 2020-03-02"),
  NOT_A_WORD("is not one of the permitted words", "不在可选值之内"),
  NOT_AN_ID("must be an identity of the ledger (UUID)", "不是有效的 ID"),
  NOT_A_CODE("must be digits", "应为数字编码"),
  NOT_TEXT("must be text", "应为文本"),
  SHEET_ERROR("holds an error of the sheet", "单元格是错误值"),
  NOT_CALCULATED(
      "holds a formula without its result; open the file in a spreadsheet program and save it",
      "公式没有计算结果，请在 Excel 中打开并重新保存"),
  NOT_FOR_THIS_KIND("is not known for this kind of operation", "该业务类型不填此列"),
  MISSING("must be filled for this kind of operation", "该业务类型必填"),
  WITHOUT_HEADER("stands in a column without a header", "此列没有表头"),
  ANOTHER_APPROPRIATION("names another appropriation than the codes of its row", "与本行编码所指的指标不一致"),
  UNKNOWN_CODING("This book holds no appropriation of this coding.", "本账簿没有此编码的指标");

  private final String message;
  private final String explanation;

  CellFault(String message, String explanation) {
    this.message = message;
    this.explanation = explanation;
  }

  String message() {
    return message;
  }

  /** The same for the reader of the sheet. */
  String explanation() {
    return explanation;
  }
}
