package org.juesuan.evaluation.section;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.juesuan.evaluation.change.ChangeType;
import org.juesuan.evaluation.section.api.SectionContent;
import org.juesuan.evaluation.selfevaluation.EvaluatedForm;
import org.juesuan.evaluation.selfevaluation.SelfEvaluationService;
import org.juesuan.evaluation.summary.YearSummary;
import org.juesuan.evaluation.year.EvaluationYear;
import org.juesuan.evaluation.year.EvaluationYears;
import org.juesuan.evaluation.year.FrozenSection;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.store.feed.EventFeed;
import org.juesuan.platform.web.json.CanonicalJson;

/** Makes the section of a year, and freezes it when the final account is approved. */
@ApplicationScoped
@Transactional
public class SectionService {

  /** Which section this service owns. */
  public static final String SECTION = "evaluation";

  private final SelfEvaluationService evaluations;
  private final EvaluationYears years;
  private final EventFeed feed;
  private final ChangeRecorder changes;
  private final ObjectMapper mapper;

  SectionService(
      SelfEvaluationService evaluations,
      EvaluationYears years,
      EventFeed feed,
      ChangeRecorder changes,
      ObjectMapper mapper) {
    this.evaluations = evaluations;
    this.years = years;
    this.feed = feed;
    this.changes = changes;
    this.mapper = mapper;
  }

  /** The section of a year: as it was frozen, otherwise as it stands. */
  public Section read(EvaluationYear year) {
    long position = feed.position();
    return years
        .frozen(year)
        .map(frozen -> section(year, position, frozen))
        .orElseGet(() -> current(year, position));
  }

  /**
   * Freezes a year for an approval and tells it. A year is frozen once: told again of the same
   * approval nothing happens, and another approval gets the content that was frozen first.
   *
   * @param actor who approved
   */
  public void freeze(EvaluationYear year, UUID approval, String actor) {
    Sequenced stream = years.lock(year);
    Optional<FrozenSection> before = years.frozen(year);
    if (before.isPresent() && before.get().approval().equals(approval)) {
      return;
    }
    FrozenSection frozen = before.orElseGet(() -> frozen(current(year, 0), approval));
    if (before.isEmpty()) {
      years.freeze(year, frozen);
    }
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

  private Section current(EvaluationYear year, long position) {
    List<EvaluatedForm> forms = evaluations.all(year);
    YearSummary summary = YearSummary.of(forms);
    JsonNode content = mapper.valueToTree(SectionContent.of(forms, summary));
    return new Section(
        year,
        position,
        null,
        summary.isComplete(),
        CanonicalJson.of(content),
        CanonicalJson.digest(content));
  }

  private static FrozenSection frozen(Section section, UUID approval) {
    return new FrozenSection(approval, section.content(), section.digest(), section.complete());
  }

  private static Section section(EvaluationYear year, long position, FrozenSection frozen) {
    return new Section(
        year, position, frozen.approval(), frozen.complete(), frozen.content(), frozen.digest());
  }
}
