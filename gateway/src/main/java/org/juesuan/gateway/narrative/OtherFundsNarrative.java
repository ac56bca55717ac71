package org.juesuan.gateway.narrative;

import static org.juesuan.gateway.report.FigureIds.initialDifference;
import static org.juesuan.gateway.report.FigureIds.initialPercent;

import org.juesuan.gateway.report.FigureIds;
import org.juesuan.gateway.report.Section;

/** 第二部分 五 and 六: the two fiscal funds beside 一般公共预算, which most departments do not have. */
final class OtherFundsNarrative {

  private OtherFundsNarrative() {}

  static Section governmentFund(Material material) {
    String subject = FigureIds.GOVERNMENT_FUND_EXPENDITURE;
    Prose prose = material.prose();
    if (material.budget().governmentFund().isEmpty()) {
      prose.words("本年度无此项支出。");
    } else {
      prose
          .words(material.year() + "年度政府性基金预算财政拨款支出")
          .amountOf(subject)
          .words("，")
          .compared(material.year() + "年年初预算", initialDifference(subject), initialPercent(subject))
          .endWithReason("主要原因：", material.budget().explanation(subject));
    }
    return Outline.GOVERNMENT_FUND.of(prose.paragraph());
  }

  static Section stateCapital(Material material) {
    Prose prose = material.prose();
    if (material.budget().stateCapital().isEmpty()) {
      prose.words("本年度无此项收支。");
    } else {
      prose
          .words(material.year() + "年度国有资本经营预算财政拨款收入")
          .amountOf(FigureIds.STATE_CAPITAL_REVENUE)
          .words("，支出")
          .amountOf(FigureIds.STATE_CAPITAL_EXPENDITURE)
          .words("。");
    }
    return Outline.STATE_CAPITAL.of(prose.paragraph());
  }
}
