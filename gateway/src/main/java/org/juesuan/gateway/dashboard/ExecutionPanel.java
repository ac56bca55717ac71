package org.juesuan.gateway.dashboard;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.composition.BudgetExecution;
import org.juesuan.gateway.composition.BudgetExecution.Amounts;
import org.juesuan.gateway.composition.BudgetExecution.Dimension;
import org.juesuan.gateway.composition.BudgetExecution.Row;
import org.juesuan.gateway.report.ExpenditureKind;
import org.juesuan.platform.money.Money;

/**
 * How the budget is carried out: against time, by project, by function and by kind.
 *
 * @param feedPosition position of budget's feed that the figures reckon
 * @param versions {@code appropriation=version} of every appropriation, separated by spaces
 * @param units the departments below, where there are any; each has its own dashboard
 */
public record ExecutionPanel(
    long feedPosition,
    String versions,
    Line total,
    List<Month> months,
    List<Line> projects,
    List<Line> functions,
    List<Line> kinds,
    List<Line> units) {

  private static final String NOT_BY_DEPARTMENT = "";

  /** Keeps lists of its own. */
  public ExecutionPanel {
    months = List.copyOf(months);
    projects = List.copyOf(projects);
    functions = List.copyOf(functions);
    kinds = List.copyOf(kinds);
    units = List.copyOf(units);
  }

  /**
   * What was paid in a month, and until its end.
   *
   * @param cumulative from the beginning of the year
   * @param rate the same of the annual budget
   * @param postings where the postings behind it are; null where they lie in several books
   */
  public record Month(
      YearMonth month, Money paid, Money cumulative, Share rate, @Nullable String postings) {}

  /**
   * Budget and compartments of one group.
   *
   * @param department whose project it is; empty where lines are not by department
   * @param key code or name of the group; empty where the money is of no project
   * @param name its name; null where the key says it
   * @param rate what was paid of the annual budget
   * @param address where the postings behind it are, or the unit's own dashboard; null where they
   *     lie in several books
   */
  public record Line(
      String department,
      String key,
      @Nullable String name,
      Amounts amounts,
      Share rate,
      @Nullable String address) {

    /** The kind of expenditure it is of; null where it is of something else. */
    public @Nullable ExpenditureKind kind() {
      return Stream.of(ExpenditureKind.values())
          .filter(each -> each.name().equals(key))
          .findFirst()
          .orElse(null);
    }
  }

  static ExecutionPanel of(Addresses addresses, BudgetExecution execution) {
    List<Row> books = execution.by(Dimension.DEPARTMENT);
    boolean oneBook =
        books.stream().allMatch(book -> addresses.department().equals(book.department()));
    return new ExecutionPanel(
        execution.feedPosition(),
        versions(execution),
        line(NOT_BY_DEPARTMENT, "", null, execution.total(), oneBook ? addresses.postings() : null),
        months(addresses, execution, oneBook),
        execution.by(Dimension.PROJECT).stream().map(row -> project(addresses, row)).toList(),
        lines(execution.by(Dimension.FUNCTIONAL_CLASS), oneBook ? addresses : null, "functional"),
        lines(
            execution.by(Dimension.EXPENDITURE_KIND),
            oneBook ? addresses : null,
            "expenditureKind"),
        oneBook ? List.of() : books.stream().map(row -> unit(addresses, row)).toList());
  }

  private static List<Month> months(
      Addresses addresses, BudgetExecution execution, boolean oneBook) {
    List<Month> months = new ArrayList<>();
    Money cumulative = Money.ZERO;
    for (int place = 0; place < execution.months().size(); place++) {
      YearMonth month = execution.months().get(place);
      Money paid = execution.total().paidByMonth().get(place);
      cumulative = cumulative.plus(paid);
      months.add(
          new Month(
              month,
              paid,
              cumulative,
              new Share(cumulative, execution.total().annualBudget()),
              oneBook ? addresses.paid(month) : null));
    }
    return months;
  }

  private static Line project(Addresses addresses, Row row) {
    String code = row.key();
    String department = row.department();
    Addresses own =
        new Addresses(department == null ? addresses.department() : department, addresses.year());
    return line(
        own.department(),
        code == null ? "" : code,
        row.name(),
        row.amounts(),
        code == null ? own.paid("expenditureKind", "BASIC") : own.paid("project", code));
  }

  private static Line unit(Addresses addresses, Row row) {
    String code = row.key() == null ? "" : row.key();
    return line(
        code, code, row.name(), row.amounts(), new Addresses(code, addresses.year()).dashboard());
  }

  private static List<Line> lines(List<Row> rows, @Nullable Addresses addresses, String parameter) {
    return rows.stream()
        .map(
            row -> {
              String key = row.key() == null ? "" : row.key();
              return line(
                  NOT_BY_DEPARTMENT,
                  key,
                  row.name(),
                  row.amounts(),
                  addresses == null ? null : addresses.paid(parameter, key));
            })
        .toList();
  }

  private static Line line(
      String department,
      String key,
      @Nullable String name,
      Amounts amounts,
      @Nullable String address) {
    return new Line(
        department, key, name, amounts, new Share(amounts.paid(), amounts.annualBudget()), address);
  }

  private static String versions(BudgetExecution execution) {
    return execution.versions().entrySet().stream()
        .map(state -> state.getKey() + "=" + state.getValue())
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
