package org.juesuan.gateway.dashboard;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.composition.AccountStanding;
import org.juesuan.gateway.composition.BudgetExecution;
import org.juesuan.gateway.composition.BudgetExecution.Dimension;
import org.juesuan.gateway.composition.DepartmentDirectory.Entry;
import org.juesuan.gateway.composition.DepartmentDirectory.Listing;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.SectionAnswer;
import org.juesuan.platform.money.Money;

/**
 * All departments the reader may see, each with its account of a year.
 *
 * @param listing why there is no list, or whether it is longer
 * @param missing why a column is empty, as far as one is; each reason once
 */
public record DistrictView(
    int year, List<Integer> years, Listing listing, List<Reason> missing, List<Line> lines) {

  /** Keeps lists of its own. */
  public DistrictView {
    years = List.copyOf(years);
    missing = List.copyOf(missing);
    lines = List.copyOf(lines);
  }

  /**
   * One department.
   *
   * @param depth how many departments of the list stand above it
   * @param account null where it has none of the year, or nobody could tell
   * @param budget 全年预算数 of its own book; null where it has none of the year, or nobody could tell
   * @param paid 全年执行数 likewise
   * @param hasDashboard whether it or a department below has a book of the year
   */
  public record Line(
      Addresses addresses,
      String name,
      int depth,
      @Nullable AccountStanding account,
      @Nullable Money budget,
      @Nullable Money paid,
      boolean hasDashboard) {

    /** How far its account is on the way to the public; -1 without one. */
    public int stateOrder() {
      return account == null
          ? -1
          : List.of(AccountStanding.State.values()).indexOf(account.state());
    }

    /** 执行率 in per cent; null where there is no budget. */
    public @Nullable String rate() {
      return budget == null || paid == null ? null : new Share(paid, budget).percent();
    }
  }

  /** The departments of a list that stand below no other of it. */
  static List<String> roots(List<Entry> entries) {
    Set<String> codes = codes(entries);
    return codes.stream().filter(code -> depth(code, codes) == 0).toList();
  }

  static DistrictView of(
      int year,
      List<Integer> years,
      Listing listing,
      SectionAnswer<List<AccountStanding>> accounts,
      List<SectionAnswer<BudgetExecution>> executions) {
    Set<Reason> missing = new LinkedHashSet<>();
    Map<String, AccountStanding> standings =
        accounts.fold(
            found -> found.stream().collect(toMap(AccountStanding::department, each -> each)),
            reason -> nothing(missing, reason));
    Map<String, BudgetExecution.Amounts> amounts = new HashMap<>();
    for (SectionAnswer<BudgetExecution> execution : executions) {
      amounts.putAll(
          execution.fold(
              DistrictView::byDepartment,
              reason -> reason == Reason.NOT_RECORDED ? Map.of() : nothing(missing, reason)));
    }
    Set<String> codes = codes(listing.entries());
    List<Line> lines =
        listing.entries().stream()
            .map(
                entry -> {
                  BudgetExecution.Amounts own = amounts.get(entry.code());
                  return new Line(
                      new Addresses(entry.code(), year),
                      entry.name(),
                      depth(entry.code(), codes),
                      standings.get(entry.code()),
                      own == null ? null : own.annualBudget(),
                      own == null ? null : own.paid(),
                      amounts.keySet().stream().anyMatch(book -> isOrIsBelow(book, entry.code())));
                })
            .toList();
    return new DistrictView(year, years, listing, List.copyOf(missing), lines);
  }

  private static Map<String, BudgetExecution.Amounts> byDepartment(BudgetExecution execution) {
    Map<String, BudgetExecution.Amounts> amounts = new HashMap<>();
    for (BudgetExecution.Row row : execution.by(Dimension.DEPARTMENT)) {
      if (row.key() != null) {
        amounts.put(row.key(), row.amounts());
      }
    }
    return amounts;
  }

  private static <V> Map<String, V> nothing(Set<Reason> missing, Reason reason) {
    missing.add(reason);
    return Map.of();
  }

  private static Set<String> codes(List<Entry> entries) {
    Set<String> codes = new LinkedHashSet<>();
    entries.forEach(entry -> codes.add(entry.code()));
    return codes;
  }

  private static boolean isOrIsBelow(String code, String above) {
    return code.equals(above) || code.startsWith(above + "-");
  }

  private static int depth(String code, Set<String> codes) {
    int depth = 0;
    for (int dash = code.indexOf('-'); dash >= 0; dash = code.indexOf('-', dash + 1)) {
      depth += codes.contains(code.substring(0, dash)) ? 1 : 0;
    }
    return depth;
  }
}
