package org.juesuan.gateway.audit.across;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.juesuan.gateway.audit.Check;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Rule;
import org.juesuan.gateway.audit.Severity;
import org.juesuan.gateway.report.AccountTable;
import org.juesuan.gateway.report.BudgetSection;
import org.juesuan.gateway.report.FigureIds;
import org.juesuan.gateway.report.SectionAnswers;
import org.juesuan.platform.money.Money;

/**
 * “三公”经费 covers project money, too, so each item is at least what basic expenditure paid for it by
 * its economic code (B08).
 */
final class ThreePublicItems implements Check<SectionAnswers> {

  private static final Rule COVERS =
      new Rule("B08", Severity.ERROR, "“三公”经费决算数不小于基本支出中的同名款", "勾稽 B08");
  private static final String THREE_PUBLIC = "three-public-expenses";
  private static final String BASIC = "general-public-budget-basic-expenditure";

  /** The row of table 公开07 by the 款 of the department economic classification. */
  private static final Map<String, String> ITEMS =
      new TreeMap<>(
          Map.of(
              "30212", "overseasTravel",
              "30217", "officialReception",
              "30231", "vehicleOperation",
              "31013", "vehiclePurchase"));

  @Override
  public List<Rule> rules() {
    return List.of(COVERS);
  }

  @Override
  public Stream<Finding> findings(SectionAnswers answers) {
    return answers.budget().delivered().stream()
        .flatMap(
            budget ->
                ITEMS.entrySet().stream()
                    .flatMap(item -> finding(budget, item.getKey(), item.getValue()).stream()));
  }

  private static Optional<Finding> finding(BudgetSection budget, String code, String item) {
    String row = "economic." + code;
    Optional<Money> all = amount(budget, THREE_PUBLIC, item, "expenditureYuan");
    return amount(budget, BASIC, row, "amountYuan")
        .filter(basic -> all.isPresent() && !all.get().isAtLeast(basic))
        .map(
            basic ->
                Finding.of(
                    COVERS,
                    COVERS.sentence()
                        + "："
                        + code
                        + "款基本支出"
                        + basic
                        + "元，“三公”经费只有"
                        + all.get()
                        + "元",
                    List.of(FigureIds.amount("threePublic." + item)),
                    all.get().toString(),
                    basic.toString()));
  }

  private static Optional<Money> amount(
      BudgetSection budget, String table, String row, String column) {
    return Optional.ofNullable(budget.tables().get(table))
        .flatMap((AccountTable held) -> held.amount(row, column));
  }
}
