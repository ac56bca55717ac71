package org.juesuan.gateway.composition;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * How a budget is carried out, as budget-service says; every figure is its own.
 *
 * @param feedPosition the position of budget-service's event feed that the figures reckon
 * @param months the months of the fiscal year, and later ones in which something came back
 * @param total everything together
 * @param groupings everything again, in each of the ways asked for
 * @param versions which state of each appropriation the figures reckon; empty unless asked for
 */
public record BudgetExecution(
    long feedPosition,
    List<YearMonth> months,
    Amounts total,
    Map<Dimension, List<Row>> groupings,
    Map<UUID, Long> versions) {

  /** Keeps copies of its own. */
  public BudgetExecution {
    months = List.copyOf(months);
    groupings = Map.copyOf(groupings);
    versions = Map.copyOf(versions);
  }

  /** The groups of one dimension, by department and key; none where it was not asked for. */
  public List<Row> by(Dimension dimension) {
    return groupings.getOrDefault(dimension, List.of());
  }

  /** By what execution is grouped. */
  public enum Dimension {
    DEPARTMENT,
    PROJECT,
    FUNCTIONAL_CLASS,
    EXPENDITURE_KIND
  }

  /**
   * One group.
   *
   * @param department whose project it is; null where rows are not by department
   * @param key code or name; null for money of no project
   * @param name its name; null where the key says it
   */
  public record Row(
      @Nullable String department, @Nullable String key, @Nullable String name, Amounts amounts) {}

  /**
   * Where money stands, and when it was paid; in yuan.
   *
   * @param initialBudget 年初预算数
   * @param annualBudget 全年预算数
   * @param available 可用
   * @param frozen 冻结
   * @param committed 占用
   * @param paid 全年执行数
   * @param paidByMonth what was paid in each of the months
   */
  public record Amounts(
      Money initialBudget,
      Money annualBudget,
      Money available,
      Money frozen,
      Money committed,
      Money paid,
      List<Money> paidByMonth) {

    public Amounts {
      paidByMonth = List.copyOf(paidByMonth);
    }
  }
}
