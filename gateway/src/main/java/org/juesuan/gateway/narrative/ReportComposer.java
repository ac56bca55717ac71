package org.juesuan.gateway.narrative;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.juesuan.gateway.form.ReportForm;
import org.juesuan.gateway.narrative.Narrative.Block;
import org.juesuan.gateway.report.BudgetSection;
import org.juesuan.gateway.report.Part;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.SectionAnswer;
import org.juesuan.gateway.report.SectionAnswers;
import org.juesuan.gateway.report.Span;
import org.juesuan.gateway.tables.FormTables;
import org.juesuan.gateway.tables.FormTables.PartOne;

/**
 * Puts the document together: every section of the form in its place, one that nobody tells marked
 * as unavailable there (INV-11).
 */
public final class ReportComposer {

  private final int fiscalYear;
  private final Narrative narrative;
  private final SectionAnswers answers;
  private final Facts facts;
  private final PartOne partOne;

  private ReportComposer(
      int fiscalYear, ReportForm form, Narrative narrative, SectionAnswers answers) {
    this.fiscalYear = fiscalYear;
    this.narrative = narrative;
    this.answers = answers;
    this.facts = Facts.of(fiscalYear, answers);
    this.partOne = FormTables.of(form, answers, facts.figures());
  }

  /**
   * The report of one department and year.
   *
   * @param narrative the text of the form
   */
  public static Report compose(
      String department,
      int fiscalYear,
      ReportForm form,
      Narrative narrative,
      SectionAnswers answers) {
    ReportComposer composer = new ReportComposer(fiscalYear, form, narrative, answers);
    List<Part> parts = narrative.parts().stream().map(composer::part).toList();
    List<Section> sections = parts.stream().flatMap(part -> part.sections().stream()).toList();
    return new Report(
        department,
        fiscalYear,
        title(department, fiscalYear, answers.budget()),
        answers.sources(),
        composer.partOne.figures(),
        parts.stream().map(part -> withGlossary(part, sections)).toList());
  }

  private Part part(Block part) {
    return new Part(part.id(), words(part.heading()), sections(part).toList());
  }

  private Stream<Section> sections(Block above) {
    return narrative.below(above).stream().map(this::section);
  }

  private Section section(Block block) {
    Topic topic = Topic.of(block.id()).orElseThrow();
    String heading = words(block.heading());
    Optional<Reason> silence = answers.silence(topic.owner());
    Optional<List<Span>> said = block.text().said(facts, facts.report());
    if (silence.isPresent() || said.isEmpty()) {
      return Section.unavailable(
          block.id(), heading, topic.owner(), silence.orElse(Reason.NOT_RECORDED));
    }
    return new Section(
        block.id(),
        heading,
        topic.owner(),
        null,
        Paragraphs.of(said.get()),
        List.of(),
        Stream.concat(sections(block), computed(block)).toList());
  }

  /** What no form's text can say: the tables of part one and of self-evaluation. */
  private Stream<Section> computed(Block block) {
    if (block.id().equals(Topic.TABLES.id())) {
      return partOne.tables().stream();
    }
    return block.id().equals(Topic.SELF_EVALUATIONS.id())
        ? answers.evaluation().delivered().stream()
            .flatMap(
                section ->
                    SelfEvaluationTable.sections(section, fiscalYear, facts.figures()).stream())
        : Stream.empty();
  }

  /** The terms to explain are known only when everything else is told. */
  private static Part withGlossary(Part part, List<Section> all) {
    return new Part(
        part.id(),
        part.heading(),
        part.sections().stream()
            .map(
                section ->
                    section.id().equals(Topic.GLOSSARY.id())
                        ? Glossary.of(
                            section,
                            all.stream().filter(other -> !other.id().equals(section.id())).toList())
                        : section)
            .toList());
  }

  /** A heading names nothing that a report can lack. */
  private String words(Passage heading) {
    return heading.said(facts, facts.report()).orElseThrow().stream()
        .map(Span::text)
        .collect(Collectors.joining());
  }

  private static String title(
      String department, int fiscalYear, SectionAnswer<BudgetSection> budget) {
    Optional<BudgetSection> section = budget.delivered();
    String name = section.map(one -> one.department().name()).orElse(department + " ");
    // Only the approval closes the book; before it, the document is a draft (defect D-11).
    boolean approved = section.map(BudgetSection::closed).orElse(false);
    return name + fiscalYear + "年度部门决算" + (approved ? "" : "（草案）");
  }
}
