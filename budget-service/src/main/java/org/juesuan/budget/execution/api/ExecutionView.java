package org.juesuan.budget.execution.api;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.execution.AppropriationVersion;
import org.juesuan.budget.execution.Dimension;
import org.juesuan.budget.execution.Execution;
import org.juesuan.budget.execution.ExecutionRow;
import org.juesuan.budget.ledger.Balances;
import org.juesuan.platform.money.Money;

/** Execution as the API shows it. */
@Schema(
    name = "Execution",
    description =
        "How the budget of a year is carried out (预算执行), month by month, of one moment. A"
            + " department with units below contains them.")
public record ExecutionView(
    @Schema(description = "Code of the department.", examples = "110106-208-005") String department,
    @Schema(description = "Fiscal year.", examples = "2020") int fiscalYear,
    @Schema(description = "Position of the event feed that the figures reckon.", examples = "192")
        long feedPosition,
    @Schema(
            description =
                "The months of the fiscal year, and later ones in which something came back while"
                    + " the book was closing.",
            type = SchemaType.ARRAY,
            implementation = String.class,
            examples = "[\"2020-01\", \"2020-02\"]")
        List<String> months,
    @Schema(description = "Everything together.") AmountsView total,
    @Schema(description = "Everything again, in each of the ways asked for.")
        List<GroupingView> groupings,
    @Schema(
            description =
                "Which state of each appropriation the figures reckon: a posting whose event says a"
                    + " version up to this one is in them. Null unless asked for.")
        @Nullable List<VersionView> versions) {

  static ExecutionView of(Execution execution, boolean withVersions) {
    return new ExecutionView(
        execution.book().department(),
        execution.book().fiscalYear(),
        execution.feedPosition(),
        execution.months().stream().map(YearMonth::toString).toList(),
        AmountsView.of(execution.total()),
        execution.groupings().stream().map(GroupingView::of).toList(),
        withVersions ? execution.versions().stream().map(VersionView::of).toList() : null);
  }

  /** Everything, grouped in one way. */
  @Schema(name = "ExecutionGrouping", description = "Everything, grouped in one way.")
  public record GroupingView(
      @Schema(description = "What the rows are grouped by.", examples = "PROJECT") Dimension by,
      @Schema(description = "The groups, by department and key.") List<RowView> rows) {

    static GroupingView of(Execution.Grouping grouping) {
      return new GroupingView(grouping.by(), grouping.rows().stream().map(RowView::of).toList());
    }
  }

  /** A state of an appropriation. */
  @Schema(name = "AppropriationVersion", description = "A state of an appropriation.")
  public record VersionView(
      @Schema(description = "The appropriation.", examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6a")
          UUID appropriationId,
      @Schema(description = "Grows with each posting.", examples = "3") long version) {

    static VersionView of(AppropriationVersion state) {
      return new VersionView(state.appropriation(), state.version());
    }
  }

  /** One group. */
  @Schema(name = "ExecutionRow", description = "Execution of one group.")
  public record RowView(
      @Schema(
              description = "Whose project it is; null where rows are not by department.",
              examples = "110106-208-005")
          @Nullable String department,
      @Schema(
              description =
                  "Code of the department, project or functional class, or name of the fund or kind"
                      + " of expenditure; null for money of no project.",
              examples = "P2020-05")
          @Nullable String key,
      @Schema(description = "Its name; null where the key says it.", examples = "社会保险业务档案整理")
          @Nullable String name,
      @Schema(description = "Its amounts.") AmountsView amounts) {

    static RowView of(ExecutionRow row) {
      ExecutionRow.Group group = row.group();
      return new RowView(
          group == null ? null : group.department(),
          group == null ? null : group.key(),
          row.name(),
          AmountsView.of(row));
    }
  }

  /** Where money stands, and when it was paid. */
  @Schema(
      name = "ExecutionAmounts",
      description =
          "Budget, compartments and payments in yuan: annualBudget = available + frozen + committed"
              + " + paid + carried + returned.")
  public record AmountsView(
      @Schema(description = "年初预算数.", examples = "210000.00") Money initialBudgetYuan,
      @Schema(description = "全年预算数.", examples = "200000.00") Money annualBudgetYuan,
      @Schema(description = "May be spent (可用).", examples = "0.00") Money availableYuan,
      @Schema(description = "Withheld (冻结).", examples = "0.00") Money frozenYuan,
      @Schema(description = "Held for contracts (占用).", examples = "0.00") Money committedYuan,
      @Schema(description = "全年执行数.", examples = "200000.00") Money paidYuan,
      @Schema(description = "Moved into next year (结转).", examples = "0.00") Money carriedYuan,
      @Schema(description = "Taken back or lapsed (结余收回).", examples = "0.00") Money returnedYuan,
      @Schema(
              description =
                  "What was paid in each of `months`, by business date: what went to PAID less what"
                      + " left it by refund, correction or reversal, which may be the more."
                      + " Together it is paidYuan.",
              examples = "[\"120000.00\", \"80000.00\"]")
          List<Money> paidByMonthYuan) {

    static AmountsView of(ExecutionRow row) {
      Balances balances = row.balances();
      return new AmountsView(
          balances.initial(),
          balances.annualBudget(),
          balances.available(),
          balances.frozen(),
          balances.committed(),
          balances.paid(),
          balances.carried(),
          balances.returned(),
          row.paidByMonth());
    }
  }
}
