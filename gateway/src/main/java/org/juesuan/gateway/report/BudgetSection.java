package org.juesuan.gateway.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * What budget-service says of one department in one fiscal year, as far as the report uses it. All
 * amounts are exact yuan; nothing here is rounded or derived.
 *
 * @param closed whether the book is closed, which only the approval of the final account does
 * @param staffing null where nobody recorded it
 * @param totals all money of the department
 * @param fiscal the fiscal appropriations (财政拨款) among it
 * @param general 一般公共预算财政拨款
 * @param governmentFund 政府性基金预算财政拨款
 * @param stateCapital 国有资本经营预算财政拨款
 * @param expenditureByKind expenditure of all money; a kind that is missing had none
 * @param functional the functional classification of 一般公共预算财政拨款支出, in code order, all levels
 * @param comparatives the year before; null where neither ledger nor record has it
 * @param explanations reasons in the department's own words, by the subject of the figure
 * @param tables the tables of the account by their names
 * @param projects the projects that had an appropriation of the year
 */
public record BudgetSection(
    Department department,
    int fiscalYear,
    boolean closed,
    @Nullable Staffing staffing,
    Totals totals,
    FiscalTotals fiscal,
    FundTotals general,
    FundTotals governmentFund,
    FundTotals stateCapital,
    Map<ExpenditureKind, Money> expenditureByKind,
    List<FunctionalLine> functional,
    BasicExpenditure basicExpenditure,
    ThreePublic threePublic,
    OperatingExpenses operatingExpenses,
    @Nullable Comparatives comparatives,
    Map<String, String> explanations,
    Map<String, AccountTable> tables,
    List<Project> projects) {

  public BudgetSection {
    expenditureByKind = Map.copyOf(expenditureByKind);
    functional = List.copyOf(functional);
    explanations = Map.copyOf(explanations);
    tables = Map.copyOf(tables);
    projects = List.copyOf(projects);
  }

  /** Expenditure of one kind; zero where the ledger has none. */
  public Money expenditureOf(ExpenditureKind kind) {
    return expenditureByKind.getOrDefault(kind, Money.ZERO);
  }

  /** The 款 of basic expenditure below a 类 of the economic classification, as far as recorded. */
  public List<EconomicClass> economicBelow(String parent) {
    return Optional.ofNullable(tables.get("general-public-budget-basic-expenditure")).stream()
        .flatMap(table -> table.coded().stream())
        .filter(row -> row.level() == 2 && !parent.equals(row.code()))
        .filter(row -> String.valueOf(row.code()).startsWith(parent))
        .map(
            row ->
                new EconomicClass(
                    String.valueOf(row.code()),
                    String.valueOf(row.name()),
                    row.amounts().getOrDefault("amountYuan", Money.ZERO)))
        .toList();
  }

  /** The lines of one level: 1 类, 2 款, 3 项. */
  public List<FunctionalLine> functionalOfLevel(int level) {
    return functional.stream().filter(line -> line.level() == level).toList();
  }

  /** The lines directly below a code. */
  public List<FunctionalLine> functionalBelow(String parent) {
    return functional.stream().filter(line -> parent.equals(line.parent())).toList();
  }

  /**
   * What the department is.
   *
   * @param supervisor the department above; null at the top
   * @param internalOffices 内设科室; null where nobody recorded it
   * @param duties what the department does, in its own words; null where nobody recorded it
   */
  public record Department(
      String code,
      String name,
      InstitutionType institutionType,
      FundingForm fundingForm,
      @Nullable String supervisor,
      @Nullable Integer internalOffices,
      @Nullable String duties) {}

  /**
   * Establishment (编制) and persons actually there (实有).
   *
   * @param retired 离退休; null where nobody recorded it
   * @param contracted 聘用; null where nobody recorded it
   */
  public record Staffing(
      int administrativeEstablishment,
      int administrativeActual,
      int institutionEstablishment,
      int institutionActual,
      @Nullable Integer retired,
      @Nullable Integer contracted) {}

  /**
   * Revenue and expenditure of all money.
   *
   * @param revenue 本年收入; null while the income beside fiscal appropriations is not recorded
   * @param openingBalance 年初结转和结余; null likewise
   * @param expenditure 本年支出
   * @param closingBalance 年末结转和结余; null likewise
   * @param total 收、支总计; null likewise
   */
  public record Totals(
      @Nullable Money revenue,
      @Nullable Money openingBalance,
      Money expenditure,
      @Nullable Money closingBalance,
      @Nullable Money total) {}

  /**
   * Revenue and total of the fiscal appropriations.
   *
   * @param revenue 财政拨款收入
   * @param total 财政拨款收、支总计
   */
  public record FiscalTotals(Money revenue, Money total) {}

  /**
   * One of the three fiscal funds.
   *
   * @param initialBudget 年初预算数
   * @param expenditure 本年支出
   * @param basic 基本支出 among it
   */
  public record FundTotals(
      Money revenue,
      Money openingBalance,
      Money initialBudget,
      Money expenditure,
      Money basic,
      Money closingBalance) {

    /** Whether the year knew no such money at all. */
    public boolean isEmpty() {
      return revenue.isZero()
          && openingBalance.isZero()
          && initialBudget.isZero()
          && expenditure.isZero()
          && closingBalance.isZero();
    }
  }

  /**
   * One item of the functional classification.
   *
   * @param level 1 类, 2 款, 3 项
   * @param parent the code one level up; null for a 类
   */
  public record FunctionalLine(
      String code,
      String name,
      int level,
      @Nullable String parent,
      Money initialBudget,
      Money expenditure) {

    /** Whether there was neither budget nor expenditure. */
    public boolean isEmpty() {
      return initialBudget.isZero() && expenditure.isZero();
    }
  }

  /**
   * A project's money in the ledger.
   *
   * @param department whose project it is
   * @param executed 全年执行数
   */
  public record Project(String department, String code, String name, Money executed) {}

  /**
   * 基本支出.
   *
   * @param personnel 人员经费
   * @param operating 公用经费
   * @param byEconomicClass by 类 of the economic classification, in code order
   */
  public record BasicExpenditure(
      Money personnel, Money operating, List<EconomicClass> byEconomicClass) {

    public BasicExpenditure {
      byEconomicClass = List.copyOf(byEconomicClass);
    }
  }

  /** One 类, or one 款, of the department economic classification (部门预算支出经济分类). */
  public record EconomicClass(String code, String name, Money expenditure) {}

  /**
   * “三公”经费, of fiscal appropriations only.
   *
   * @param counts what it was spent on; null where nobody recorded it
   */
  public record ThreePublic(
      BudgetAndActual total,
      BudgetAndActual overseasTravel,
      BudgetAndActual officialReception,
      BudgetAndActual vehiclePurchase,
      BudgetAndActual vehicleOperation,
      @Nullable ThreePublicCounts counts) {

    /** 公务用车购置及运行维护费: purchase and operation together (identity A10). */
    public BudgetAndActual vehicles() {
      return vehiclePurchase.plus(vehicleOperation);
    }
  }

  /**
   * The quantities behind the three public expenses (“三公”经费实物量) of the year.
   *
   * @param overseasGroups 因公出国（境）团组数
   * @param overseasPersons 因公出国（境）人次
   * @param vehiclesBought 公务用车购置数
   * @param vehiclesHeld 财政拨款开支的公务用车年末保有量
   * @param receptionBatches 国内公务接待批次
   * @param receptionPersons 国内公务接待人次
   */
  public record ThreePublicCounts(
      int overseasGroups,
      int overseasPersons,
      int vehiclesBought,
      int vehiclesHeld,
      int receptionBatches,
      int receptionPersons) {}

  /**
   * What was planned for one purpose, and what was spent.
   *
   * @param budget 年初预算数
   * @param actual 决算数
   */
  public record BudgetAndActual(Money budget, Money actual) {

    BudgetAndActual plus(BudgetAndActual other) {
      return new BudgetAndActual(budget.plus(other.budget), actual.plus(other.actual));
    }

    /** Whether there was neither budget nor expenditure. */
    public boolean isEmpty() {
      return budget.isZero() && actual.isZero();
    }
  }

  /**
   * 机关运行经费.
   *
   * @param amount null for a 事业单位, which is outside the definition (identity B09)
   */
  public record OperatingExpenses(@Nullable Money amount) {}

  /**
   * The year before.
   *
   * @param imported whether the figures were recorded by hand because the ledger holds no such year
   * @param source the document they come from, as recorded
   * @param operatingExpenses null where the department had none to compare
   */
  public record Comparatives(
      int fiscalYear,
      boolean imported,
      @Nullable String source,
      Money total,
      Money revenue,
      Money expenditure,
      Money fiscalTotal,
      @Nullable Money operatingExpenses) {}
}
