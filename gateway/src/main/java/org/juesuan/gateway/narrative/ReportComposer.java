package org.juesuan.gateway.narrative;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.juesuan.gateway.report.BudgetSection;
import org.juesuan.gateway.report.Figure;
import org.juesuan.gateway.report.Figures;
import org.juesuan.gateway.report.Part;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.SectionAnswer;
import org.juesuan.gateway.report.SectionAnswers;

/**
 * Puts the document together from what the owners tell: every section in its place, one that nobody
 * tells marked as unavailable there (INV-11). An owner fills its sections by telling them, and only
 * so.
 */
public final class ReportComposer {

  private ReportComposer() {}

  /** The report of one department and year. */
  public static Report compose(String department, int fiscalYear, SectionAnswers answers) {
    Map<Outline, Section> sections = new EnumMap<>(Outline.class);
    Map<String, Figure> figures = new LinkedHashMap<>();
    told(fiscalYear, answers)
        .forEach(
            told -> {
              sections.putAll(told.sections());
              figures.putAll(told.figures().byId());
            });
    sections.put(
        Outline.GLOSSARY, answers.budget().fold(Glossary::of, reason -> Glossary.of(null)));
    List<Part> parts =
        Stream.of(DocumentPart.values())
            .map(part -> part(part, fiscalYear, sections, answers))
            .toList();
    return new Report(
        department,
        fiscalYear,
        title(department, fiscalYear, answers.budget()),
        answers.sources(),
        new Figures(figures),
        parts);
  }

  private static List<Told> told(int fiscalYear, SectionAnswers answers) {
    return List.of(
        answers.budget().fold(BudgetNarrative::of, reason -> Told.nothing()),
        answers
            .evaluation()
            .fold(section -> EvaluationNarrative.of(section, fiscalYear), reason -> Told.nothing()),
        answers
            .procurement()
            .fold(
                section -> ProcurementNarrative.of(section, fiscalYear), reason -> Told.nothing()));
  }

  private static Part part(
      DocumentPart part, int fiscalYear, Map<Outline, Section> sections, SectionAnswers answers) {
    return new Part(
        part.id(),
        part.heading(fiscalYear),
        Outline.of(part)
            .map(
                outline ->
                    sections.getOrDefault(
                        outline, outline.unavailable(answers.silence(outline.owner()))))
            .toList());
  }

  private static String title(
      String department, int fiscalYear, SectionAnswer<BudgetSection> budget) {
    String name = budget.fold(section -> section.department().name(), reason -> department + " ");
    // Only the approval closes the book; before it, the document is a draft (defect D-11).
    boolean approved = budget.fold(BudgetSection::closed, reason -> false);
    return name + fiscalYear + "年度部门决算" + (approved ? "" : "（草案）");
  }
}
