package org.juesuan.gateway.audit.across;

import java.util.List;
import java.util.stream.Stream;
import org.juesuan.gateway.audit.Check;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Rule;
import org.juesuan.gateway.audit.Severity;
import org.juesuan.gateway.report.BudgetSection;
import org.juesuan.gateway.report.FigureIds;
import org.juesuan.gateway.report.ProcurementSection;
import org.juesuan.gateway.report.SectionAnswers;
import org.juesuan.platform.money.Money;

/**
 * Goods, works and services are bought out of what is not spent on personnel. What was paid for
 * them cannot be more; what was contracted may be, where a contract runs over years.
 */
final class ProcurementMoney implements Check<SectionAnswers> {

  private static final String SOURCE = "政府采购法第二条：采购的是货物、工程和服务，不含人员经费";
  private static final Rule PAID =
      new Rule("S05", Severity.ERROR, "政府采购当年实际支付不大于本年支出减人员经费", SOURCE);
  private static final Rule AWARDED =
      new Rule("S06", Severity.WARNING, "政府采购合同金额不大于本年支出减人员经费", SOURCE);

  @Override
  public List<Rule> rules() {
    return List.of(PAID, AWARDED);
  }

  @Override
  public Stream<Finding> findings(SectionAnswers answers) {
    return answers.budget().delivered().stream()
        .flatMap(
            budget ->
                answers.procurement().delivered().stream()
                    .flatMap(procurement -> between(budget, procurement)));
  }

  private static Stream<Finding> between(BudgetSection budget, ProcurementSection procurement) {
    Money limit = budget.totals().expenditure().minus(budget.basicExpenditure().personnel());
    return Stream.concat(
        exceeding(PAID, FigureIds.PROCUREMENT_PAID, procurement.paid(), limit),
        exceeding(AWARDED, FigureIds.PROCUREMENT, procurement.awarded().all(), limit));
  }

  private static Stream<Finding> exceeding(Rule rule, String subject, Money amount, Money limit) {
    return limit.isAtLeast(amount)
        ? Stream.empty()
        : Stream.of(
            Finding.of(
                rule,
                rule.sentence() + "：" + amount + "元，而非人员支出只有" + limit + "元",
                List.of(FigureIds.amount(subject)),
                amount.toString(),
                limit.toString()));
  }
}
