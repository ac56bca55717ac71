package org.juesuan.gateway.composition;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.form.ReportForm;
import org.juesuan.gateway.form.ReportForms;
import org.juesuan.gateway.narrative.Narrative;
import org.juesuan.gateway.narrative.ReportComposer;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.SectionAnswer;
import org.juesuan.gateway.report.SectionAnswers;
import org.juesuan.platform.web.problem.ProblemException;

/**
 * Asks every owner at once and composes the report from what arrives in time (INV-11). It starts
 * with the gateway, so that a form that cannot be read is found then.
 */
@Startup
@ApplicationScoped
public class ReportService {

  private static final Logger LOG = Logger.getLogger(ReportService.class);

  private final Services services;
  private final SectionTimes times;
  private final ReportForms forms;
  private final Map<String, Narrative> narratives;

  ReportService(Services services, ReportSettings settings, MeterRegistry meters) {
    this.services = services;
    this.times = new SectionTimes(meters);
    ReportForms known = ReportForms.read();
    this.forms = settings.form().map(known::everywhere).orElse(known);
    this.narratives =
        known.all().stream()
            .map(ReportForm::narrative)
            .distinct()
            .collect(Collectors.toMap(id -> id, Narrative::read));
  }

  /**
   * The report of one department and year, in the caller's name.
   *
   * @param authorization the caller's own header, passed on as it is; null for none
   * @return fails with a {@link ProblemException} where budget-service refuses the caller or knows
   *     no such department or year
   */
  public Uni<Report> report(@Nullable String authorization, String department, int fiscalYear) {
    return sections(authorization, department, fiscalYear)
        .map(answers -> compose(department, fiscalYear, answers));
  }

  /** The same with what the owners answered, to the letter. */
  public Uni<ComposedReport> composed(
      @Nullable String authorization, String department, int fiscalYear) {
    return asked(authorization, department, fiscalYear)
        .map(
            answers -> {
              SectionAnswers sections = read(answers, department, fiscalYear);
              return new ComposedReport(
                  compose(department, fiscalYear, sections), sections, bodies(answers));
            });
  }

  /**
   * What the owners answered, read.
   *
   * @return fails as {@link #report} does
   */
  public Uni<SectionAnswers> sections(
      @Nullable String authorization, String department, int fiscalYear) {
    return asked(authorization, department, fiscalYear)
        .map(answers -> read(answers, department, fiscalYear));
  }

  /** The report that follows from what the owners say. */
  public Report compose(String department, int fiscalYear, SectionAnswers answers) {
    ReportForm form = forms.of(department, fiscalYear);
    Narrative narrative = Objects.requireNonNull(narratives.get(form.narrative()));
    return ReportComposer.compose(department, fiscalYear, form, narrative, answers);
  }

  private Uni<Map<Owner, ServiceAnswer>> asked(
      @Nullable String authorization, String department, int fiscalYear) {
    return Uni.combine()
        .all()
        .unis(
            ask(Owner.BUDGET, authorization, department, fiscalYear).map(ReportService::notRefused),
            ask(Owner.EVALUATION, authorization, department, fiscalYear),
            ask(Owner.PROCUREMENT, authorization, department, fiscalYear))
        .with(
            (budget, evaluation, procurement) ->
                Map.of(
                    Owner.BUDGET, budget,
                    Owner.EVALUATION, evaluation,
                    Owner.PROCUREMENT, procurement));
  }

  private Uni<ServiceAnswer> ask(
      Owner owner, @Nullable String authorization, String department, int fiscalYear) {
    return times.of(
        owner,
        services.ask(owner, client -> client.section(authorization, department, fiscalYear)));
  }

  /** Only budget-service knows departments and years: its refusal is the answer. */
  private static ServiceAnswer notRefused(ServiceAnswer answer) {
    if (answer instanceof ServiceAnswer.Refused refused) {
      throw new ProblemException(refused.problem());
    }
    return answer;
  }

  /** How the section of an owner is read. */
  @FunctionalInterface
  private interface Reader<T> {
    SectionAnswer.Delivered<T> read(JsonNode answer, String department, int fiscalYear);
  }

  private static SectionAnswers read(
      Map<Owner, ServiceAnswer> answers, String department, int fiscalYear) {
    Sections sections = new Sections(department, fiscalYear, answers);
    return new SectionAnswers(
        sections.read(Owner.BUDGET, BudgetSectionReader::read),
        sections.read(Owner.EVALUATION, EvaluationSectionReader::read),
        sections.read(Owner.PROCUREMENT, ProcurementSectionReader::read));
  }

  private static Map<Owner, JsonNode> bodies(Map<Owner, ServiceAnswer> answers) {
    Map<Owner, JsonNode> bodies = new EnumMap<>(Owner.class);
    answers.forEach(
        (owner, answer) -> {
          if (answer instanceof ServiceAnswer.Answered answered) {
            bodies.put(owner, answered.body());
          }
        });
    return bodies;
  }

  /** What the owners answered of one department and year. */
  private record Sections(String department, int fiscalYear, Map<Owner, ServiceAnswer> answers) {

    <T> SectionAnswer<T> read(Owner owner, Reader<T> reader) {
      ServiceAnswer answer = answers.get(owner);
      if (answer instanceof ServiceAnswer.Silent silent) {
        return new SectionAnswer.Missing<>(silent.reason());
      }
      if (!(answer instanceof ServiceAnswer.Answered answered)) {
        return new SectionAnswer.Missing<>(Reason.NOT_RECORDED);
      }
      try {
        return reader.read(answered.body(), department, fiscalYear);
      } catch (UnreadableSectionException e) {
        LOG.errorf("The section of %s cannot be read: %s", owner.id(), e.getMessage());
        return new SectionAnswer.Missing<>(Reason.UNREADABLE);
      }
    }
  }
}
