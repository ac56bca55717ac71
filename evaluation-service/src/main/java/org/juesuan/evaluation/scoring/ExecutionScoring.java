package org.juesuan.evaluation.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.juesuan.platform.money.Money;

/** Scores the execution rate (预算执行率) of the fund block, from exact yuan. */
public final class ExecutionScoring {

  private ExecutionScoring() {}

  /**
   * Executed by annual budget, times weight, not above the weight; nothing where there is no
   * budget.
   *
   * @param annual 全年预算数
   * @param executed 全年执行数
   * @param weight 分值, usually 10
   */
  public static Explanation score(Money annual, Money executed, BigDecimal weight) {
    BigDecimal budget = annual.yuan();
    BigDecimal paid = executed.yuan();
    CaseOf rule =
        new CaseOf(
            ScoringRule.EXECUTION,
            weight,
            List.of(
                new Input("annualBudget", annual.toString(), budget),
                new Input("executed", executed.toString(), paid),
                new Input("weight", weight.toPlainString(), weight)));
    if (budget.signum() <= 0) {
      return rule.nothing("annualBudget %s ≤ 0", budget);
    }
    if (paid.signum() <= 0) {
      return rule.nothing("executed %s ≤ 0", paid);
    }
    if (paid.compareTo(budget) >= 0) {
      return rule.full("executed %s ≥ annualBudget %s", paid, budget);
    }
    return rule.share(
        "executed ÷ annualBudget", paid, budget, "executed %s < annualBudget %s", paid, budget);
  }
}
