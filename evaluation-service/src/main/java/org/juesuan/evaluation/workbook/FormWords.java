package org.juesuan.evaluation.workbook;

import java.text.Normalizer;
import org.juesuan.evaluation.template.FundColumn;
import org.juesuan.evaluation.template.FundSource;
import org.juesuan.evaluation.value.Attainment;

/** The words of the printed form, by which its cells are also found again. */
final class FormWords {

  static final String PROJECT_NAME = "项目名称";
  static final String SUPERVISING_DEPARTMENT = "主管部门";
  static final String IMPLEMENTING_UNIT = "实施单位";
  static final String PERSON = "项目负责人";
  static final String TELEPHONE = "联系电话";
  static final String FUNDS = "项目资金";
  static final String GOALS = "年度总体目标";
  static final String EXPECTED_GOAL = "预期目标";
  static final String ACTUAL_OUTCOME = "实际完成情况";
  static final String INDICATORS = "绩效指标";
  static final String TOTAL = "总分";

  /** A cell that holds no number, by the form. */
  static final String MASKED = "—";

  /** The score beside it is the service's, and stays so. */
  static final String COMPUTED = "计算";

  /** The score beside it was written. */
  static final String WRITTEN = "填报";

  private FormWords() {}

  /** Without blanks and line breaks, and with full-width signs as ordinary ones. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  /** The header of a column of the fund block. */
  static String header(FundColumn column) {
    return switch (column) {
      case INITIAL_BUDGET -> "年初预算数";
      case ANNUAL_BUDGET -> "全年预算数";
      case EXECUTED -> "全年执行数";
      case WEIGHT -> "分值";
      case RATE -> "执行率";
      case SCORE -> "得分";
    };
  }

  /** The label of a line of the fund block. */
  static String label(FundSource source) {
    return switch (source) {
      case TOTAL -> "年度资金总额";
      case CURRENT_YEAR -> "当年财政拨款";
      case CARRIED_OVER -> "上年结转资金";
      case OTHER -> "其他资金";
    };
  }

  /** The word for how far an indicator was reached. */
  static String word(Attainment attainment) {
    return switch (attainment) {
      case ACHIEVED -> "达成";
      case PARTLY -> "部分达成";
      case MISSED -> "未达成";
    };
  }
}
