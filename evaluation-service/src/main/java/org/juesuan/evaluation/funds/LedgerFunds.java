package org.juesuan.evaluation.funds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.juesuan.evaluation.template.FundSource;
import org.juesuan.platform.money.Money;

/**
 * The funds of a project in the ledger, line by line as in the fund block (项目资金).
 *
 * @param projectCode 项目编码
 * @param lines all four lines, the total first
 */
public record LedgerFunds(String projectCode, List<Line> lines) {

  /**
   * A line.
   *
   * @param source which money
   * @param initialBudget 年初预算数
   * @param annualBudget 全年预算数
   * @param executed 全年执行数
   */
  public record Line(FundSource source, Money initialBudget, Money annualBudget, Money executed) {}

  /** Keeps a copy of its own. */
  public LedgerFunds {
    lines = List.copyOf(lines);
  }

  /** Adds up the appropriations of one project. */
  public static LedgerFunds of(String projectCode, List<ProjectAppropriation> appropriations) {
    List<Line> lines = new ArrayList<>();
    for (FundSource source : FundSource.values()) {
      List<ProjectAppropriation> of =
          appropriations.stream()
              .filter(one -> source == FundSource.TOTAL || one.source() == source)
              .toList();
      lines.add(
          new Line(
              source,
              sum(of, ProjectAppropriation::initial),
              sum(of, ProjectAppropriation::annual),
              sum(of, ProjectAppropriation::paid)));
    }
    return new LedgerFunds(projectCode, lines);
  }

  /** The line of that money. */
  public Line line(FundSource source) {
    return lines.stream().filter(line -> line.source() == source).findFirst().orElseThrow();
  }

  private static Money sum(
      List<ProjectAppropriation> of, Function<ProjectAppropriation, Money> amount) {
    return Money.sum(of.stream().map(amount));
  }
}
