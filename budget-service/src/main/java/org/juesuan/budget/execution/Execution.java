package org.juesuan.budget.execution;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.execution.ExecutionRecords.PaidInMonth;
import org.juesuan.budget.execution.ExecutionRecords.ProjectId;
import org.juesuan.budget.execution.ExecutionRecords.Standing;
import org.juesuan.budget.execution.ExecutionRow.Group;
import org.juesuan.budget.ledger.Balances;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.platform.money.Money;

/**
 * How the budget of a year is carried out. What was paid in a month is what went to PAID with a
 * business date in it, less what left PAID: refunds, corrections and reversals count where their
 * own date lies (INV-10).
 *
 * @param book the department asked for and the year; all departments below are in it
 * @param feedPosition up to which event of the feed it reckons
 * @param months the months of the fiscal year, and later ones in which something came back while
 *     the book was closing
 * @param total everything
 * @param groupings everything again, in each of the ways asked for
 * @param versions which state of each appropriation it reckons
 */
public record Execution(
    BookId book,
    long feedPosition,
    List<YearMonth> months,
    ExecutionRow total,
    List<Grouping> groupings,
    List<AppropriationVersion> versions) {

  /** Keeps lists of its own. */
  public Execution {
    months = List.copyOf(months);
    groupings = List.copyOf(groupings);
    versions = List.copyOf(versions);
  }

  /**
   * The groups of one dimension.
   *
   * @param rows by department and key
   */
  public record Grouping(Dimension by, List<ExecutionRow> rows) {

    /** Keeps a list of its own. */
    public Grouping {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Groups what the ledger has.
   *
   * @param functionalNames names of functional codes
   */
  static Execution of(
      BookId book,
      long feedPosition,
      Collection<Dimension> by,
      ExecutionRecords records,
      Map<String, String> functionalNames) {
    List<YearMonth> months = months(book.fiscalYear(), records.payments());
    return new Execution(
        book,
        feedPosition,
        months,
        new ExecutionRow(
            null, null, balances(records.appropriations()), paid(months, records.payments())),
        by.stream()
            .map(
                dimension ->
                    new Grouping(dimension, rows(dimension, months, records, functionalNames)))
            .toList(),
        records.versions());
  }

  private static List<ExecutionRow> rows(
      Dimension by,
      List<YearMonth> months,
      ExecutionRecords records,
      Map<String, String> functionalNames) {
    Map<Group, List<PaidInMonth>> payments =
        records.payments().stream().collect(groupingBy(payment -> group(by, payment.coding())));
    return records.appropriations().stream()
        .collect(groupingBy(standing -> group(by, standing.coding()), Execution::sorted, toList()))
        .entrySet()
        .stream()
        .map(
            group ->
                new ExecutionRow(
                    group.getKey(),
                    name(by, group.getKey(), records, functionalNames),
                    balances(group.getValue()),
                    paid(months, payments.getOrDefault(group.getKey(), List.of()))))
        .toList();
  }

  private static TreeMap<Group, List<Standing>> sorted() {
    return new TreeMap<>(
        comparing(Group::department, nullsFirst(naturalOrder()))
            .thenComparing(Group::key, nullsFirst(naturalOrder())));
  }

  private static Group group(Dimension by, ExecutedCoding coding) {
    return switch (by) {
      case DEPARTMENT -> new Group(coding.department(), coding.department());
      case PROJECT -> new Group(coding.department(), coding.project());
      case FUNCTIONAL_CLASS -> new Group(null, coding.functionalClass());
      case FUND -> new Group(null, coding.fund().name());
      case EXPENDITURE_KIND -> new Group(null, coding.kind().name());
    };
  }

  private static @Nullable String name(
      Dimension by, Group group, ExecutionRecords records, Map<String, String> functionalNames) {
    String department = group.department();
    String key = group.key();
    if (key == null) {
      return null;
    }
    return switch (by) {
      case DEPARTMENT -> records.departments().get(key);
      case PROJECT ->
          department == null ? null : records.projects().get(new ProjectId(department, key));
      case FUNCTIONAL_CLASS -> functionalNames.get(key);
      case FUND, EXPENDITURE_KIND -> null;
    };
  }

  private static Balances balances(List<Standing> standings) {
    return standings.stream().map(Standing::balances).reduce(Balances.EMPTY, Balances::plus);
  }

  private static List<Money> paid(List<YearMonth> months, List<PaidInMonth> payments) {
    List<Money> paid = new ArrayList<>(Collections.nCopies(months.size(), Money.ZERO));
    for (PaidInMonth payment : payments) {
      int place = months.indexOf(payment.month());
      paid.set(place, paid.get(place).plus(payment.paid()));
    }
    return paid;
  }

  private static List<YearMonth> months(int fiscalYear, List<PaidInMonth> payments) {
    return Stream.concat(
            Stream.of(Month.values()).map(month -> YearMonth.of(fiscalYear, month)),
            payments.stream().map(PaidInMonth::month))
        .distinct()
        .sorted()
        .toList();
  }
}
