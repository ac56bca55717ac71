package org.juesuan.evaluation.section;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.juesuan.evaluation.change.ChangeType;
import org.juesuan.evaluation.problem.EvaluationError;
import org.juesuan.evaluation.section.api.SectionContent;
import org.juesuan.evaluation.selfevaluation.EvaluatedForm;
import org.juesuan.evaluation.selfevaluation.SelfEvaluationService;
import org.juesuan.evaluation.summary.YearSummary;
import org.juesuan.evaluation.year.EvaluationYear;
import org.juesuan.evaluation.year.EvaluationYears;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.service.section.CurrentSection;
import org.juesuan.platform.service.section.FrozenSection;
import org.juesuan.platform.service.section.Section;
import org.juesuan.platform.service.section.Sections;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.web.problem.ProblemException;

/** Makes the section of a year, and freezes it when the final account is approved. */
@ApplicationScoped
@Transactional
public class SectionService {

  /** Which section this service owns. */
  public static final String SECTION = "evaluation";

  private final SelfEvaluationService evaluations;
  private final EvaluationYears years;
  private final Sections sections;
  private final ChangeRecorder changes;

  SectionService(
      SelfEvaluationService evaluations,
      EvaluationYears years,
      Sections sections,
      ChangeRecorder changes) {
    this.evaluations = evaluations;
    this.years = years;
    this.sections = sections;
    this.changes = changes;
  }

  /** The section of a year: as it was frozen, otherwise as it stands. */
  public Section read(EvaluationYear year) {
    return sections.read(year.department(), year.fiscalYear(), () -> current(year));
  }

  /**
   * Freezes a year for an approval and tells it; an approval that was told before is told no more.
   * A year in which something is open is told as incomplete, and stays open.
   *
   * @param actor who approved
   */
  public void freeze(EvaluationYear year, UUID approval, String actor) {
    Sequenced stream = years.lock(year);
    sections
        .freeze(year.department(), year.fiscalYear(), approval, () -> current(year))
        .ifPresent(frozen -> tell(stream, year, approval, actor, frozen));
  }

  /**
   * Freezes a year that was approved while something was open, now that nothing is, and tells it.
   *
   * @param actor who says that the year is done
   * @throws ProblemException {@code section-not-awaited}, {@code section-incomplete}
   */
  public Section complete(EvaluationYear year, String actor) {
    Sequenced stream = years.lock(year);
    FrozenSection frozen =
        sections.complete(
            year.department(),
            year.fiscalYear(),
            () -> current(year),
            EvaluationError.SECTION_NOT_AWAITED,
            EvaluationError.SECTION_INCOMPLETE);
    tell(stream, year, frozen.approval(), actor, frozen);
    return read(year);
  }

  private CurrentSection current(EvaluationYear year) {
    List<EvaluatedForm> forms = evaluations.all(year);
    YearSummary summary = YearSummary.of(forms);
    return new CurrentSection(SectionContent.of(forms, summary), summary.isComplete());
  }

  private void tell(
      Sequenced stream, EvaluationYear year, UUID approval, String actor, FrozenSection frozen) {
    changes.record(
        stream,
        ChangeType.SECTION_FROZEN,
        year.department(),
        null,
        actor,
        new SectionFrozen(
            year.department(),
            year.fiscalYear(),
            approval,
            SECTION,
            frozen.complete(),
            frozen.digest()));
  }
}
