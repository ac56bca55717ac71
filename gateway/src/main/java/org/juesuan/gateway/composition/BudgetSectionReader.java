package org.juesuan.gateway.composition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.report.AccountTable;
import org.juesuan.gateway.report.BudgetSection;
import org.juesuan.gateway.report.BudgetSection.BasicExpenditure;
import org.juesuan.gateway.report.BudgetSection.BudgetAndActual;
import org.juesuan.gateway.report.BudgetSection.Comparatives;
import org.juesuan.gateway.report.BudgetSection.Department;
import org.juesuan.gateway.report.BudgetSection.EconomicClass;
import org.juesuan.gateway.report.BudgetSection.FiscalTotals;
import org.juesuan.gateway.report.BudgetSection.FunctionalLine;
import org.juesuan.gateway.report.BudgetSection.FundTotals;
import org.juesuan.gateway.report.BudgetSection.OperatingExpenses;
import org.juesuan.gateway.report.BudgetSection.Staffing;
import org.juesuan.gateway.report.BudgetSection.ThreePublic;
import org.juesuan.gateway.report.BudgetSection.ThreePublicCounts;
import org.juesuan.gateway.report.BudgetSection.Totals;
import org.juesuan.gateway.report.ExpenditureKind;
import org.juesuan.gateway.report.FundingForm;
import org.juesuan.gateway.report.InstitutionType;
import org.juesuan.gateway.report.SectionAnswer;
import org.juesuan.platform.money.Money;

/** Reads what budget-service answers for its section of the final account. */
final class BudgetSectionReader {

  private static final String CLOSED = "CLOSED";
  private static final FundTotals NO_FUND =
      new FundTotals(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

  private BudgetSectionReader() {}

  /**
   * The section as the report uses it.
   *
   * @throws UnreadableSectionException if the answer is for another department or year, or does not
   *     say what the report needs
   */
  static SectionAnswer.Delivered<BudgetSection> read(
      JsonNode answer, String department, int fiscalYear) {
    return SectionEnvelope.read(
        answer, department, fiscalYear, content -> content(content, fiscalYear));
  }

  private static BudgetSection content(SectionNode content, int fiscalYear) {
    Map<String, FundTotals> funds = new LinkedHashMap<>();
    content.objects("byFund").forEach(fund -> funds.put(fund.text("fund"), fund(fund)));
    return new BudgetSection(
        department(content.object("department")),
        fiscalYear,
        content.text("bookState").equals(CLOSED),
        staffing(content.optionalObject("staffing")),
        totals(content.object("totals")),
        fiscal(content.object("fiscal")),
        funds.getOrDefault("GENERAL_PUBLIC_BUDGET", NO_FUND),
        funds.getOrDefault("GOVERNMENT_FUND", NO_FUND),
        funds.getOrDefault("STATE_CAPITAL", NO_FUND),
        kinds(content.objects("byExpenditureKind")),
        content.objects("byFunctional").stream().map(BudgetSectionReader::line).toList(),
        basic(content.object("basicExpenditure")),
        threePublic(content.object("threePublic")),
        operatingExpenses(content.object("operatingExpenses")),
        comparatives(content.optionalObject("comparatives")),
        explanations(content.objects("explanations")),
        tables(content.objects("tables")),
        content.objects("byProject").stream().map(BudgetSectionReader::project).toList());
  }

  private static Department department(SectionNode node) {
    SectionNode supervisor = node.optionalObject("supervisor");
    return new Department(
        node.text("code"),
        node.text("name"),
        node.choice("institutionType", InstitutionType.class),
        node.choice("fundingForm", FundingForm.class),
        supervisor == null ? null : supervisor.text("name"),
        node.optionalCount("internalOffices"),
        node.optionalText("duties"));
  }

  private static @Nullable Staffing staffing(@Nullable SectionNode node) {
    return node == null
        ? null
        : new Staffing(
            node.count("administrativeEstablishment"),
            node.count("administrativeActual"),
            node.count("institutionEstablishment"),
            node.count("institutionActual"),
            node.optionalCount("retired"),
            node.optionalCount("contracted"));
  }

  private static Totals totals(SectionNode node) {
    return new Totals(
        node.optionalMoney("revenueYuan"),
        node.optionalMoney("openingBalanceYuan"),
        node.money("expenditureYuan"),
        node.optionalMoney("closingBalanceYuan"),
        node.optionalMoney("totalYuan"));
  }

  private static FiscalTotals fiscal(SectionNode node) {
    return new FiscalTotals(node.money("revenueYuan"), node.money("totalYuan"));
  }

  private static FundTotals fund(SectionNode node) {
    return new FundTotals(
        node.money("revenueYuan"),
        node.money("openingBalanceYuan"),
        node.money("initialBudgetYuan"),
        node.money("expenditureYuan"),
        node.money("basicYuan"),
        node.money("closingBalanceYuan"));
  }

  private static Map<ExpenditureKind, Money> kinds(List<SectionNode> nodes) {
    Map<ExpenditureKind, Money> kinds = new EnumMap<>(ExpenditureKind.class);
    nodes.forEach(
        node ->
            kinds.put(node.choice("kind", ExpenditureKind.class), node.money("expenditureYuan")));
    return kinds;
  }

  private static FunctionalLine line(SectionNode node) {
    return new FunctionalLine(
        node.text("code"),
        node.text("name"),
        node.count("level"),
        node.optionalText("parent"),
        node.money("initialBudgetYuan"),
        node.money("expenditureYuan"));
  }

  private static BasicExpenditure basic(SectionNode node) {
    return new BasicExpenditure(
        node.money("personnelYuan"),
        node.money("operatingYuan"),
        node.objects("byEconomicClass").stream()
            .map(
                economic ->
                    new EconomicClass(
                        economic.text("code"),
                        economic.text("name"),
                        economic.money("expenditureYuan")))
            .toList());
  }

  private static ThreePublic threePublic(SectionNode node) {
    return new ThreePublic(
        budgetAndActual(node.object("total")),
        budgetAndActual(node.object("overseasTravel")),
        budgetAndActual(node.object("officialReception")),
        budgetAndActual(node.object("vehiclePurchase")),
        budgetAndActual(node.object("vehicleOperation")),
        counts(node.optionalObject("counts")));
  }

  private static @Nullable ThreePublicCounts counts(@Nullable SectionNode node) {
    return node == null
        ? null
        : new ThreePublicCounts(
            node.count("overseasGroups"),
            node.count("overseasPersons"),
            node.count("vehiclesBought"),
            node.count("vehiclesHeld"),
            node.count("receptionBatches"),
            node.count("receptionPersons"));
  }

  private static BudgetAndActual budgetAndActual(SectionNode node) {
    return new BudgetAndActual(node.money("budgetYuan"), node.money("expenditureYuan"));
  }

  private static OperatingExpenses operatingExpenses(SectionNode node) {
    return new OperatingExpenses(node.flag("applicable") ? node.money("amountYuan") : null);
  }

  private static @Nullable Comparatives comparatives(@Nullable SectionNode node) {
    return node == null
        ? null
        : new Comparatives(
            node.count("fiscalYear"),
            node.text("origin").equals("IMPORTED"),
            node.optionalText("source"),
            node.money("totalYuan"),
            node.money("revenueYuan"),
            node.money("expenditureYuan"),
            node.money("fiscalTotalYuan"),
            node.optionalMoney("operatingExpensesYuan"));
  }

  private static Map<String, String> explanations(List<SectionNode> nodes) {
    Map<String, String> explanations = new LinkedHashMap<>();
    nodes.forEach(node -> explanations.put(node.text("figure"), node.text("text")));
    return explanations;
  }

  private static BudgetSection.Project project(SectionNode node) {
    return new BudgetSection.Project(
        node.text("department"),
        node.text("code"),
        node.text("name"),
        node.money("expenditureYuan"));
  }

  private static Map<String, AccountTable> tables(List<SectionNode> nodes) {
    Map<String, AccountTable> tables = new LinkedHashMap<>();
    for (SectionNode node : nodes) {
      String name = node.text("table");
      tables.put(
          name,
          new AccountTable(
              name, node.objects("rows").stream().map(BudgetSectionReader::row).toList()));
    }
    return tables;
  }

  private static AccountTable.Row row(SectionNode node) {
    Integer level = node.optionalCount("level");
    return new AccountTable.Row(
        node.text("row"),
        node.optionalText("code"),
        node.optionalText("name"),
        level == null ? 0 : level,
        node.flag("brokenDown"),
        node.amountsByMember("amounts"));
  }
}
