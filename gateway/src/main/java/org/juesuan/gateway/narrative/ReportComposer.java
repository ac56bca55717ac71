package org.juesuan.gateway.narrative;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.juesuan.gateway.report.BudgetFigures;
import org.juesuan.gateway.report.BudgetSection;
import org.juesuan.gateway.report.Figures;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.Part;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.SectionAnswer;

/**
 * Puts the document together from what the owners answered: the four parts in their order, a
 * section nobody could tell marked as unavailable in its place (INV-11).
 */
public final class ReportComposer {

  private static final List<Outline> NARRATIVE =
      List.of(
          Outline.UNIT,
          Outline.TOTALS,
          Outline.FISCAL,
          Outline.GENERAL_PUBLIC_BUDGET,
          Outline.GOVERNMENT_FUND,
          Outline.STATE_CAPITAL,
          Outline.BASIC_EXPENDITURE);

  private ReportComposer() {}

  /**
   * The report of one department and year.
   *
   * @param evaluation that it answered; its content has no place in the document yet
   * @param procurement likewise
   */
  public static Report compose(
      String department,
      int fiscalYear,
      SectionAnswer<BudgetSection> budget,
      SectionAnswer<?> evaluation,
      SectionAnswer<?> procurement) {
    String year = fiscalYear + "年度";
    List<Part> parts =
        List.of(
            part("tables", "第一部分 " + year + "部门决算报表", tables(budget)),
            part("narrative", "第二部分 " + year + "部门决算说明", narrative(budget)),
            part(
                "other-matters", "第三部分 " + year + "其他重要事项的情况说明", otherMatters(budget, procurement)),
            part(
                "performance",
                "第四部分 " + year + "部门绩效评价情况",
                Stream.of(Outline.SELF_EVALUATIONS.unavailable(reasonOf(evaluation)))));
    return new Report(
        department,
        fiscalYear,
        title(department, year, budget),
        List.of(
            budget.source(Owner.BUDGET),
            evaluation.source(Owner.EVALUATION),
            procurement.source(Owner.PROCUREMENT)),
        ofDelivered(budget, BudgetFigures::of, reason -> Figures.none()),
        parts);
  }

  private static String title(String department, String year, SectionAnswer<BudgetSection> budget) {
    String name =
        ofDelivered(budget, section -> section.department().name(), reason -> department + " ");
    // Only the approval closes the book; before it, the document is a draft (defect D-11).
    boolean approved = ofDelivered(budget, BudgetSection::closed, reason -> false);
    return name + year + "部门决算" + (approved ? "" : "（草案）");
  }

  private static Stream<Section> tables(SectionAnswer<BudgetSection> budget) {
    return Stream.of(
        Outline.TABLES.unavailable(
            ofDelivered(budget, section -> Reason.NOT_YET_PRODUCED, reason -> reason)));
  }

  private static Stream<Section> narrative(SectionAnswer<BudgetSection> budget) {
    return ofDelivered(
        budget,
        section -> {
          Material material = new Material(section, BudgetFigures.of(section));
          return Stream.of(
              UnitNarrative.of(material),
              TotalsNarrative.all(material),
              TotalsNarrative.fiscal(material),
              GeneralBudgetNarrative.of(material),
              OtherFundsNarrative.governmentFund(material),
              OtherFundsNarrative.stateCapital(material),
              BasicExpenditureNarrative.of(material));
        },
        reason -> NARRATIVE.stream().map(outline -> outline.unavailable(reason)));
  }

  private static Stream<Section> otherMatters(
      SectionAnswer<BudgetSection> budget, SectionAnswer<?> procurement) {
    Stream<Section> ofBudget =
        ofDelivered(
            budget,
            section -> {
              Material material = new Material(section, BudgetFigures.of(section));
              return Stream.of(
                  OtherMattersNarrative.threePublic(material),
                  OtherMattersNarrative.operatingExpenses(material));
            },
            reason ->
                Stream.of(
                    Outline.THREE_PUBLIC.unavailable(reason),
                    Outline.OPERATING_EXPENSES.unavailable(reason)));
    Stream<Section> ofProcurement =
        Stream.of(Outline.PROCUREMENT, Outline.ASSETS, Outline.PURCHASED_SERVICES)
            .map(outline -> outline.unavailable(reasonOf(procurement)));
    Section glossary = ofDelivered(budget, Glossary::of, reason -> Glossary.of(null));
    return Stream.of(ofBudget, ofProcurement, Stream.of(glossary)).flatMap(sections -> sections);
  }

  private static Part part(String id, String heading, Stream<Section> sections) {
    return new Part(id, heading, sections.toList());
  }

  /** An owner that answers what the document has no place for yet is not at fault. */
  private static Reason reasonOf(SectionAnswer<?> answer) {
    return answer instanceof SectionAnswer.Missing<?> missing
        ? missing.reason()
        : Reason.NOT_YET_PRODUCED;
  }

  private static <R> R ofDelivered(
      SectionAnswer<BudgetSection> answer,
      Function<BudgetSection, R> delivered,
      Function<Reason, R> missing) {
    if (answer instanceof SectionAnswer.Delivered<BudgetSection> arrived) {
      return delivered.apply(arrived.section());
    }
    return missing.apply(((SectionAnswer.Missing<BudgetSection>) answer).reason());
  }
}
