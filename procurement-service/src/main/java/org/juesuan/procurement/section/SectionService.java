package org.juesuan.procurement.section;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.service.section.CurrentSection;
import org.juesuan.platform.service.section.FrozenSection;
import org.juesuan.platform.service.section.Section;
import org.juesuan.platform.service.section.Sections;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.procurement.change.ChangeType;
import org.juesuan.procurement.disclosure.DisclosureService;
import org.juesuan.procurement.disclosure.YearDisclosure;
import org.juesuan.procurement.problem.ProcurementError;
import org.juesuan.procurement.section.api.SectionContent;
import org.juesuan.procurement.year.ProcurementYear;
import org.juesuan.procurement.year.ProcurementYears;

/** Makes the section of a year, and freezes it when the final account is approved. */
@ApplicationScoped
@Transactional
public class SectionService {

  /** Which section this service owns. */
  public static final String SECTION = "procurement";

  private final DisclosureService disclosures;
  private final ProcurementYears years;
  private final Sections sections;
  private final ChangeRecorder changes;

  SectionService(
      DisclosureService disclosures,
      ProcurementYears years,
      Sections sections,
      ChangeRecorder changes) {
    this.disclosures = disclosures;
    this.years = years;
    this.sections = sections;
    this.changes = changes;
  }

  /** The section of a year: as it was frozen, otherwise as it stands. */
  public Section read(ProcurementYear year) {
    return sections.read(year.department(), year.fiscalYear(), () -> current(year));
  }

  /**
   * Freezes a year for an approval and tells it; an approval that was told before is told no more.
   * A year in which something is open is told as incomplete, and stays open.
   *
   * @param actor who approved
   */
  public void freeze(ProcurementYear year, UUID approval, String actor) {
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
  public Section complete(ProcurementYear year, String actor) {
    Sequenced stream = years.lock(year);
    FrozenSection frozen =
        sections.complete(
            year.department(),
            year.fiscalYear(),
            () -> current(year),
            ProcurementError.SECTION_NOT_AWAITED,
            ProcurementError.SECTION_INCOMPLETE);
    tell(stream, year, frozen.approval(), actor, frozen);
    return read(year);
  }

  private CurrentSection current(ProcurementYear year) {
    YearDisclosure disclosure = disclosures.of(year);
    return new CurrentSection(SectionContent.of(disclosure), disclosure.isComplete());
  }

  private void tell(
      Sequenced stream, ProcurementYear year, UUID approval, String actor, FrozenSection frozen) {
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
