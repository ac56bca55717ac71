package org.juesuan.budget.table;

import static org.juesuan.budget.table.Column.AMOUNT;
import static org.juesuan.budget.table.Column.BASIC;
import static org.juesuan.budget.table.Column.BUSINESS;
import static org.juesuan.budget.table.Column.BUSINESS_REVENUE;
import static org.juesuan.budget.table.Column.CLOSING_BALANCE;
import static org.juesuan.budget.table.Column.EXPENDITURE;
import static org.juesuan.budget.table.Column.FISCAL;
import static org.juesuan.budget.table.Column.GENERAL_PUBLIC_BUDGET;
import static org.juesuan.budget.table.Column.GOVERNMENT_FUND;
import static org.juesuan.budget.table.Column.INSTITUTION_REVENUE;
import static org.juesuan.budget.table.Column.OPENING_BALANCE;
import static org.juesuan.budget.table.Column.OTHER_REVENUE;
import static org.juesuan.budget.table.Column.PROJECT;
import static org.juesuan.budget.table.Column.REVENUE;
import static org.juesuan.budget.table.Column.STATE_CAPITAL;
import static org.juesuan.budget.table.Column.SUBORDINATE_REMITTANCE;
import static org.juesuan.budget.table.Column.SUBSIDY;
import static org.juesuan.budget.table.Column.SUPERIOR_SUBSIDY;
import static org.juesuan.budget.table.Column.TOTAL;
import static org.juesuan.budget.table.Column.UPWARD;
import static org.juesuan.budget.table.TableName.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE;
import static org.juesuan.budget.table.TableName.GENERAL_PUBLIC_BUDGET_EXPENDITURE;
import static org.juesuan.budget.table.TableName.GOVERNMENT_FUND_BASIC_EXPENDITURE;
import static org.juesuan.budget.table.TableName.STATE_CAPITAL_EXPENDITURE;
import static org.juesuan.budget.table.TableName.THREE_PUBLIC_EXPENSES;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.juesuan.budget.classification.CodeTree;
import org.juesuan.platform.money.Money;

/**
 * The identities A01 to A11 and B01 to B08 of the dossier, each written down from its text and read
 * off the cells of the tables alone.
 */
final class Identities {

  private final Map<TableName, Table> tables = new EnumMap<>(TableName.class);
  private final List<String> broken = new ArrayList<>();

  private Identities(YearFigures figures) {
    Stream.of(TableName.values()).forEach(name -> tables.put(name, Tables.of(name, figures)));
  }

  /** The identities that do not hold, with what stands on either side. */
  static List<String> broken(YearFigures figures) {
    Identities identities = new Identities(figures);
    identities.withinTables();
    identities.trees();
    identities.betweenTables();
    return identities.broken;
  }

  private void withinTables() {
    TableName t1 = TableName.REVENUE_AND_EXPENDITURE;
    equal("A01", sum(t1, AMOUNT, row -> row.row().startsWith("revenue.")), cell(t1, "revenue"));
    equal("A02", classes(t1, AMOUNT), cell(t1, "expenditure"));
    equal(
        "A03",
        cell(t1, "revenue").plus(cell(t1, "surplusUsed")).plus(cell(t1, "openingBalance")),
        cell(t1, "total"));
    equal(
        "A03",
        cell(t1, "expenditure")
            .plus(cell(t1, "surplusDistributed"))
            .plus(cell(t1, "closingBalance")),
        cell(t1, "total"));
    across(
        "A04",
        TableName.REVENUE,
        TOTAL,
        FISCAL,
        SUPERIOR_SUBSIDY,
        INSTITUTION_REVENUE,
        BUSINESS_REVENUE,
        SUBORDINATE_REMITTANCE,
        OTHER_REVENUE);
    across("A05", TableName.EXPENDITURE, TOTAL, BASIC, PROJECT, UPWARD, BUSINESS, SUBSIDY);
    TableName t4 = TableName.FISCAL_REVENUE_AND_EXPENDITURE;
    across("A06", t4, TOTAL, GENERAL_PUBLIC_BUDGET, GOVERNMENT_FUND, STATE_CAPITAL);
    for (Column budget : List.of(TOTAL, GENERAL_PUBLIC_BUDGET, GOVERNMENT_FUND, STATE_CAPITAL)) {
      equal("A06", classes(t4, budget), cell(t4, "expenditure", budget));
      equal(
          "A07",
          cell(t4, "revenue", budget).plus(cell(t4, "openingBalance", budget)),
          cell(t4, "expenditure", budget).plus(cell(t4, "closingBalance", budget)));
      equal(
          "A06",
          cell(t4, "revenue", budget).plus(cell(t4, "openingBalance", budget)),
          cell(t4, "total", budget));
    }
    across("A08", GENERAL_PUBLIC_BUDGET_EXPENDITURE, TOTAL, BASIC, PROJECT);
    across("A11", STATE_CAPITAL_EXPENDITURE, TOTAL, BASIC, PROJECT);
    for (TableName basic :
        List.of(GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, GOVERNMENT_FUND_BASIC_EXPENDITURE)) {
      equal("A09", economic(basic, "301", "303"), cell(basic, "personnel"));
      equal("A09", economic(basic, "302", "307", "310", "312", "399"), cell(basic, "operating"));
    }
    for (Column column : table(THREE_PUBLIC_EXPENSES).columns()) {
      equal(
          "A10",
          of7("overseasTravel", column)
              .plus(of7("vehicles", column))
              .plus(of7("officialReception", column)),
          of7("total", column));
      equal(
          "A10",
          of7("vehiclePurchase", column).plus(of7("vehicleOperation", column)),
          of7("vehicles", column));
    }
    for (TableName account : List.of(TableName.GOVERNMENT_FUND, TableName.STATE_CAPITAL)) {
      across("A11", account, EXPENDITURE, BASIC, PROJECT);
      table(account)
          .rows()
          .forEach(
              row ->
                  equal(
                      "A11",
                      in(row, OPENING_BALANCE).plus(in(row, REVENUE)),
                      in(row, EXPENDITURE).plus(in(row, CLOSING_BALANCE))));
    }
  }

  /** 合计 = Σ类, and where a row is broken down, the row = Σ of the rows one level below it. */
  private void trees() {
    for (Table table : tables.values()) {
      for (Column column : table.columns()) {
        for (TableRow row : table.rows()) {
          List<TableRow> below =
              table.rows().stream().filter(other -> standsBelow(other, row)).toList();
          Money sum = Money.sum(below.stream().map(other -> in(other, column)));
          if (!below.isEmpty() && row.brokenDown()) {
            equal("tree of " + table.name() + " at " + row.row(), sum, in(row, column));
          }
        }
      }
    }
    for (TableName name :
        List.of(
            TableName.REVENUE,
            TableName.EXPENDITURE,
            GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            TableName.GOVERNMENT_FUND,
            STATE_CAPITAL_EXPENDITURE,
            TableName.STATE_CAPITAL)) {
      table(name)
          .columns()
          .forEach(
              column -> equal("合计 of " + name, classes(name, column), cell(name, "total", column)));
    }
  }

  private static boolean standsBelow(TableRow lower, TableRow upper) {
    String code = lower.code();
    String parent = code == null ? null : CodeTree.parent(code);
    return parent != null && parent.equals(upper.code());
  }

  private void betweenTables() {
    TableName t1 = TableName.REVENUE_AND_EXPENDITURE;
    TableName t2 = TableName.REVENUE;
    TableName t3 = TableName.EXPENDITURE;
    TableName t4 = TableName.FISCAL_REVENUE_AND_EXPENDITURE;
    TableName t5 = GENERAL_PUBLIC_BUDGET_EXPENDITURE;
    TableName t8 = TableName.GOVERNMENT_FUND;
    equal("B01", cell(t1, "revenue"), cell(t2, "total", TOTAL));
    equal("B01", fiscalRevenue(t1), cell(t2, "total", FISCAL));
    equal("B01", cell(t1, "revenue.superiorSubsidy"), cell(t2, "total", SUPERIOR_SUBSIDY));
    equal("B01", cell(t1, "revenue.institutionRevenue"), cell(t2, "total", INSTITUTION_REVENUE));
    equal("B01", cell(t1, "revenue.businessRevenue"), cell(t2, "total", BUSINESS_REVENUE));
    equal(
        "B01",
        cell(t1, "revenue.subordinateRemittance"),
        cell(t2, "total", SUBORDINATE_REMITTANCE));
    equal("B01", cell(t1, "revenue.otherRevenue"), cell(t2, "total", OTHER_REVENUE));
    equal("B02", cell(t1, "expenditure"), cell(t3, "total", TOTAL));
    sameClasses("B02", t1, AMOUNT, t3, TOTAL);
    equal(
        "B03", cell(t1, "revenue.generalPublicBudget"), cell(t4, "revenue", GENERAL_PUBLIC_BUDGET));
    equal("B03", cell(t1, "revenue.governmentFund"), cell(t4, "revenue", GOVERNMENT_FUND));
    equal("B03", cell(t1, "revenue.stateCapital"), cell(t4, "revenue", STATE_CAPITAL));
    equal("B03", cell(t4, "revenue", TOTAL), cell(t2, "total", FISCAL));
    equal("B04", cell(t4, "expenditure", GENERAL_PUBLIC_BUDGET), cell(t5, "total", TOTAL));
    sameClasses("B04", t4, GENERAL_PUBLIC_BUDGET, t5, TOTAL);
    equal("B05", cell(t5, "total", BASIC), cell(GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, "total"));
    equal("B05", cell(t8, "total", BASIC), cell(GOVERNMENT_FUND_BASIC_EXPENDITURE, "total"));
    equal("B06", cell(t4, "revenue", GOVERNMENT_FUND), cell(t8, "total", REVENUE));
    equal("B06", cell(t4, "expenditure", GOVERNMENT_FUND), cell(t8, "total", EXPENDITURE));
    equal("B06", cell(t4, "openingBalance", GOVERNMENT_FUND), cell(t8, "total", OPENING_BALANCE));
    equal("B06", cell(t4, "closingBalance", GOVERNMENT_FUND), cell(t8, "total", CLOSING_BALANCE));
    equal(
        "B06",
        cell(t4, "expenditure", STATE_CAPITAL),
        cell(STATE_CAPITAL_EXPENDITURE, "total", TOTAL));
    equal(
        "B06",
        cell(t4, "closingBalance", STATE_CAPITAL),
        cell(TableName.STATE_CAPITAL, "total", CLOSING_BALANCE));
    for (Column column : List.of(TOTAL, BASIC, PROJECT)) {
      table(t5).rows().forEach(row -> atMost("B07", in(row, column), cell(t3, row.row(), column)));
    }
    atMost("B07", cell(t4, "expenditure", TOTAL), cell(t1, "expenditure"));
    threePublicCoversBasicExpenditure();
  }

  private void threePublicCoversBasicExpenditure() {
    Map<String, String> items =
        Map.of(
            "30212", "overseasTravel",
            "30217", "officialReception",
            "30231", "vehicleOperation",
            "31013", "vehiclePurchase");
    items.forEach(
        (code, row) ->
            atMost(
                "B08",
                cell(GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, "economic." + code),
                of7(row, EXPENDITURE)));
  }

  private void across(String identity, TableName name, Column total, Column... parts) {
    table(name)
        .rows()
        .forEach(
            row ->
                equal(
                    identity + " in " + row.row(),
                    Money.sum(Stream.of(parts).map(part -> in(row, part))),
                    in(row, total)));
  }

  private void sameClasses(
      String identity, TableName one, Column ofOne, TableName other, Column ofOther) {
    Stream.of(one, other)
        .flatMap(name -> table(name).rows().stream())
        .filter(row -> row.code() != null && CodeTree.level(row.code()) == 1)
        .map(TableRow::row)
        .distinct()
        .forEach(row -> equal(identity, cell(one, row, ofOne), cell(other, row, ofOther)));
  }

  private Money fiscalRevenue(TableName t1) {
    return cell(t1, "revenue.generalPublicBudget")
        .plus(cell(t1, "revenue.governmentFund"))
        .plus(cell(t1, "revenue.stateCapital"));
  }

  private Money classes(TableName name, Column column) {
    return sum(name, column, row -> row.code() != null && CodeTree.level(row.code()) == 1);
  }

  private Money economic(TableName name, String... classes) {
    return Money.sum(Stream.of(classes).map(code -> cell(name, "economic." + code)));
  }

  private Money sum(TableName name, Column column, Predicate<TableRow> which) {
    return Money.sum(table(name).rows().stream().filter(which).map(row -> in(row, column)));
  }

  private Money of7(String row, Column column) {
    return cell(THREE_PUBLIC_EXPENSES, row, column);
  }

  private Money cell(TableName name, String row) {
    return cell(name, row, AMOUNT);
  }

  /** A code that has no row has nothing. */
  private Money cell(TableName name, String row, Column column) {
    return table(name).row(row).map(found -> in(found, column)).orElse(Money.ZERO);
  }

  private Table table(TableName name) {
    return Objects.requireNonNull(tables.get(name));
  }

  private static Money in(TableRow row, Column column) {
    return row.amount(column).orElseThrow(() -> new AssertionError(row.row() + " " + column));
  }

  private void equal(String identity, Money one, Money other) {
    if (!one.equals(other)) {
      broken.add(identity + ": " + one + " is not " + other);
    }
  }

  private void atMost(String identity, Money part, Money whole) {
    if (!whole.isAtLeast(part)) {
      broken.add(identity + ": " + part + " is more than " + whole);
    }
  }
}
