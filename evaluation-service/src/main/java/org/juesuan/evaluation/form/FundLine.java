package org.juesuan.evaluation.form;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.template.FundSource;
import org.juesuan.platform.money.Money;

/**
 * A line of the fund block (项目资金) as filled in; null is an empty cell or a dash.
 *
 * @param source which money
 * @param initialBudget 年初预算数
 * @param annualBudget 全年预算数
 * @param executed 全年执行数
 * @param weight 分值
 * @param ratePercent 执行率 as printed, 100 for 100%
 * @param score 得分
 * @param printedAmounts the amounts in 万元 as printed, where they were published; else empty
 */
public record FundLine(
    FundSource source,
    @Nullable Money initialBudget,
    @Nullable Money annualBudget,
    @Nullable Money executed,
    @Nullable BigDecimal weight,
    @Nullable BigDecimal ratePercent,
    @Nullable BigDecimal score,
    List<String> printedAmounts) {

  /** Keeps a copy of its own. */
  public FundLine {
    printedAmounts = List.copyOf(printedAmounts);
  }
}
