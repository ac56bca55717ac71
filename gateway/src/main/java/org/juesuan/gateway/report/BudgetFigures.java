package org.juesuan.gateway.report;

import static org.juesuan.gateway.report.FigureIds.amount;
import static org.juesuan.gateway.report.FigureIds.budget;
import static org.juesuan.gateway.report.FigureIds.difference;
import static org.juesuan.gateway.report.FigureIds.functional;
import static org.juesuan.gateway.report.FigureIds.initialBudget;
import static org.juesuan.gateway.report.FigureIds.initialDifference;
import static org.juesuan.gateway.report.FigureIds.initialPercent;
import static org.juesuan.gateway.report.FigureIds.priorYearDifference;
import static org.juesuan.gateway.report.FigureIds.priorYearPercent;
import static org.juesuan.gateway.report.FigureIds.share;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.report.BudgetSection.BudgetAndActual;
import org.juesuan.gateway.report.BudgetSection.Comparatives;
import org.juesuan.gateway.report.BudgetSection.EconomicClass;
import org.juesuan.gateway.report.BudgetSection.FunctionalLine;
import org.juesuan.gateway.report.BudgetSection.FundTotals;
import org.juesuan.gateway.report.BudgetSection.OperatingExpenses;
import org.juesuan.gateway.report.BudgetSection.Staffing;
import org.juesuan.gateway.report.BudgetSection.ThreePublicCounts;
import org.juesuan.platform.money.Money;

/**
 * The figures that follow from the budget section. Each is computed from exact yuan and rounded
 * once, when printed; a share exists only of something, a growth only against something (C03).
 */
public final class BudgetFigures {

  private final BudgetSection section;
  private final Map<String, Figure> byId = new LinkedHashMap<>();

  private BudgetFigures(BudgetSection section) {
    this.section = section;
  }

  /** All figures of the section, in the order in which the report prints them. */
  public static Figures of(BudgetSection section) {
    BudgetFigures figures = new BudgetFigures(section);
    figures.unit();
    figures.totals();
    figures.generalBudget();
    figures.otherFunds();
    figures.basicExpenditure();
    figures.threePublic();
    figures.operatingExpenses();
    return new Figures(figures.byId);
  }

  private void unit() {
    Integer offices = section.department().internalOffices();
    if (offices != null) {
      count(FigureIds.INTERNAL_OFFICES, "内设科室", offices, Unit.ITEM);
    }
    Staffing staffing = section.staffing();
    if (staffing == null) {
      return;
    }
    count(
        FigureIds.ADMINISTRATIVE_ESTABLISHMENT,
        "行政编制",
        staffing.administrativeEstablishment(),
        Unit.PERSON);
    count(
        FigureIds.ADMINISTRATIVE_ACTUAL, "行政编制实有人数", staffing.administrativeActual(), Unit.PERSON);
    count(
        FigureIds.INSTITUTION_ESTABLISHMENT,
        "事业编制",
        staffing.institutionEstablishment(),
        Unit.PERSON);
    count(FigureIds.INSTITUTION_ACTUAL, "事业编制实有人数", staffing.institutionActual(), Unit.PERSON);
    if (staffing.retired() != null) {
      count(FigureIds.RETIRED, "离退休人员", staffing.retired(), Unit.PERSON);
    }
    if (staffing.contracted() != null) {
      count(FigureIds.CONTRACTED, "聘用人员", staffing.contracted(), Unit.PERSON);
    }
  }

  private void totals() {
    Money expenditure = section.totals().expenditure();
    Money total = section.totals().total();
    if (total != null) {
      compared(FigureIds.TOTAL, "收、支总计", total, Comparatives::total);
    }
    balance(FigureIds.OPENING_BALANCE, "年初结转和结余", section.totals().openingBalance());
    balance(FigureIds.CLOSING_BALANCE, "年末结转和结余", section.totals().closingBalance());
    revenue();
    compared(FigureIds.EXPENDITURE, "本年支出合计", expenditure, Comparatives::expenditure);
    for (ExpenditureKind kind : ExpenditureKind.values()) {
      Money ofKind = section.expenditureOf(kind);
      boolean always = kind == ExpenditureKind.BASIC || kind == ExpenditureKind.PROJECT;
      if (always || !ofKind.isZero()) {
        amountWithShare(FigureIds.expenditure(kind), kind.label(), ofKind, expenditure);
      }
    }
    compared(
        FigureIds.FISCAL_TOTAL, "财政拨款收、支总计", section.fiscal().total(), Comparatives::fiscalTotal);
  }

  private void balance(String subject, String label, @Nullable Money balance) {
    if (balance != null) {
      put(amount(subject), Figure.amount(label, balance));
    }
  }

  /** Without the income beside fiscal appropriations there is neither a sum nor a share of it. */
  private void revenue() {
    Money revenue = section.totals().revenue();
    Money fiscal = section.fiscal().revenue();
    if (revenue == null) {
      put(amount(FigureIds.REVENUE_FISCAL), Figure.amount("财政拨款收入", fiscal));
      return;
    }
    compared(FigureIds.REVENUE, "本年收入合计", revenue, Comparatives::revenue);
    amountWithShare(FigureIds.REVENUE_FISCAL, "财政拨款收入", fiscal, revenue);
    Money other = revenue.minus(fiscal);
    if (!other.isZero()) {
      amountWithShare(FigureIds.REVENUE_OTHER, "财政拨款以外的收入", other, revenue);
    }
  }

  private void generalBudget() {
    Money whole = section.general().expenditure();
    Money initial = section.general().initialBudget();
    String all = FigureIds.GENERAL_BUDGET_EXPENDITURE;
    put(amount(all), Figure.amount("一般公共预算财政拨款支出", whole));
    put(initialBudget(all), Figure.amount("一般公共预算财政拨款支出年初预算数", initial));
    againstInitial(all, "一般公共预算财政拨款支出", whole, initial);
    for (FunctionalLine line : section.functional()) {
      String subject = functional(line.code());
      if (line.level() == 1) {
        amountWithShare(subject, line.name(), line.expenditure(), whole);
      } else {
        put(amount(subject), Figure.amount(line.name(), line.expenditure()));
      }
      againstInitial(subject, line.name(), line.expenditure(), line.initialBudget());
    }
  }

  private void otherFunds() {
    FundTotals fund = section.governmentFund();
    if (!fund.isEmpty()) {
      String subject = FigureIds.GOVERNMENT_FUND_EXPENDITURE;
      put(amount(subject), Figure.amount("政府性基金预算财政拨款支出", fund.expenditure()));
      againstInitial(subject, "政府性基金预算财政拨款支出", fund.expenditure(), fund.initialBudget());
    }
    FundTotals capital = section.stateCapital();
    if (!capital.isEmpty()) {
      put(
          amount(FigureIds.STATE_CAPITAL_REVENUE),
          Figure.amount("国有资本经营预算财政拨款收入", capital.revenue()));
      put(
          amount(FigureIds.STATE_CAPITAL_EXPENDITURE),
          Figure.amount("国有资本经营预算财政拨款支出", capital.expenditure()));
    }
  }

  private void basicExpenditure() {
    put(
        amount(FigureIds.BASIC_GENERAL_BUDGET),
        Figure.amount("一般公共预算财政拨款安排的基本支出", section.general().basic()));
    put(
        amount(FigureIds.BASIC_GOVERNMENT_FUND),
        Figure.amount("政府性基金财政拨款安排的基本支出", section.governmentFund().basic()));
    put(
        amount(FigureIds.BASIC_STATE_CAPITAL),
        Figure.amount("国有资本经营预算财政拨款安排的基本支出", section.stateCapital().basic()));
    put(
        amount(FigureIds.BASIC_PERSONNEL),
        Figure.amount("人员经费", section.basicExpenditure().personnel()));
    put(
        amount(FigureIds.BASIC_OPERATING),
        Figure.amount("公用经费", section.basicExpenditure().operating()));
    for (EconomicClass economic : section.basicExpenditure().byEconomicClass()) {
      economic(economic);
      section.economicBelow(economic.code()).forEach(this::economic);
    }
  }

  private void economic(EconomicClass economic) {
    put(
        amount(FigureIds.economic(economic.code())),
        Figure.amount(economic.name(), economic.expenditure()));
  }

  private void threePublic() {
    budgeted(FigureIds.THREE_PUBLIC_TOTAL, "“三公”经费", section.threePublic().total());
    budgeted(FigureIds.OVERSEAS_TRAVEL, "因公出国（境）费用", section.threePublic().overseasTravel());
    budgeted(FigureIds.OFFICIAL_RECEPTION, "公务接待费", section.threePublic().officialReception());
    budgeted(FigureIds.VEHICLES, "公务用车购置及运行维护费", section.threePublic().vehicles());
    BudgetAndActual purchase = section.threePublic().vehiclePurchase();
    BudgetAndActual operation = section.threePublic().vehicleOperation();
    if (!purchase.isEmpty() || !operation.isEmpty()) {
      budgeted(FigureIds.VEHICLE_PURCHASE, "公务用车购置费", purchase);
      budgeted(FigureIds.VEHICLE_OPERATION, "公务用车运行维护费", operation);
    }
    ThreePublicCounts counts = section.threePublic().counts();
    if (counts != null) {
      threePublic(counts);
    }
  }

  private void threePublic(ThreePublicCounts counts) {
    count(FigureIds.OVERSEAS_GROUPS, "因公出国（境）团组数", counts.overseasGroups(), Unit.ITEM);
    count(FigureIds.OVERSEAS_PERSONS, "因公出国（境）人次", counts.overseasPersons(), Unit.PERSON_TIME);
    count(FigureIds.RECEPTION_BATCHES, "国内公务接待批次", counts.receptionBatches(), Unit.BATCH);
    count(FigureIds.RECEPTION_PERSONS, "国内公务接待人次", counts.receptionPersons(), Unit.PERSON_TIME);
    count(FigureIds.VEHICLES_BOUGHT, "公务用车购置数", counts.vehiclesBought(), Unit.OFFICIAL_VEHICLE);
    count(FigureIds.VEHICLES_HELD, "公务用车保有量", counts.vehiclesHeld(), Unit.OFFICIAL_VEHICLE);
  }

  private void operatingExpenses() {
    OperatingExpenses expenses = section.operatingExpenses();
    if (expenses.amount() == null) {
      return;
    }
    put(amount(FigureIds.OPERATING_EXPENSES), Figure.amount("机关运行经费", expenses.amount()));
    Comparatives before = section.comparatives();
    if (before != null && before.operatingExpenses() != null) {
      put(
          priorYearDifference(FigureIds.OPERATING_EXPENSES),
          Figure.difference("机关运行经费比上年增减", expenses.amount(), before.operatingExpenses()));
    }
  }

  /** An amount, and where the year before is known, difference and growth against it. */
  private void compared(
      String subject, String label, Money now, Function<Comparatives, Money> priorYear) {
    put(amount(subject), Figure.amount(label, now));
    Comparatives before = section.comparatives();
    if (before == null) {
      return;
    }
    Money base = priorYear.apply(before);
    put(priorYearDifference(subject), Figure.difference(label + "比上年增减", now, base));
    if (!base.isZero()) {
      put(priorYearPercent(subject), Figure.change(label + "比上年增减幅度", now, base));
    }
  }

  private void againstInitial(String subject, String label, Money now, Money initial) {
    put(initialDifference(subject), Figure.difference(label + "比年初预算增减", now, initial));
    if (!initial.isZero()) {
      put(initialPercent(subject), Figure.change(label + "比年初预算增减幅度", now, initial));
    }
  }

  private void amountWithShare(String subject, String label, Money part, Money whole) {
    put(amount(subject), Figure.amount(label, part));
    if (!whole.isZero()) {
      put(share(subject), Figure.share(label + "占比", part, whole));
    }
  }

  private void budgeted(String subject, String label, BudgetAndActual of) {
    put(amount(subject), Figure.amount(label + "决算数", of.actual()));
    put(budget(subject), Figure.amount(label + "年初预算数", of.budget()));
    put(difference(subject), Figure.difference(label + "比年初预算增减", of.actual(), of.budget()));
  }

  private void count(String id, String label, int count, Unit unit) {
    put(id, Figure.count(label, count, unit));
  }

  private void put(String id, Figure figure) {
    @Nullable Figure earlier = byId.putIfAbsent(id, figure);
    if (earlier != null) {
      throw new IllegalStateException("two definitions of the figure " + id);
    }
  }
}
