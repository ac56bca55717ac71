package org.juesuan.gateway.composition;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
  private final ReportForms forms;
  private final Map<String, Narrative> narratives;

  ReportService(Services services, ReportSettings settings) {
    this.services = services;
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
        .map(
            answers ->
                ReportComposer.compose(
                    department,
                    fiscalYear,
                    Objects.requireNonNull(
                        narratives.get(forms.of(department, fiscalYear).narrative())),
                    answers));
  }

  /**
   * What each owner says of one department and year, in the caller's name.
   *
   * @param authorization the caller's own header, passed on as it is; null for none
   * @return fails with a {@link ProblemException} where budget-service refuses the caller or knows
   *     no such department or year
   */
  public Uni<SectionAnswers> sections(
      @Nullable String authorization, String department, int fiscalYear) {
    return Uni.combine()
        .all()
        .unis(
            ask(Owner.BUDGET, authorization, department, fiscalYear)
                .map(ReportService::notRefused)
                .map(read(Owner.BUDGET, department, fiscalYear, BudgetSectionReader::read)),
            ask(Owner.EVALUATION, authorization, department, fiscalYear)
                .map(read(Owner.EVALUATION, department, fiscalYear, EvaluationSectionReader::read)),
            ask(Owner.PROCUREMENT, authorization, department, fiscalYear)
                .map(
                    read(
                        Owner.PROCUREMENT, department, fiscalYear, ProcurementSectionReader::read)))
        .with(SectionAnswers::new);
  }

  private Uni<ServiceAnswer> ask(
      Owner owner, @Nullable String authorization, String department, int fiscalYear) {
    return services.ask(
        owner, client -> client.section(authorization, owner.id(), department, fiscalYear));
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

  private static <T> Function<ServiceAnswer, SectionAnswer<T>> read(
      Owner owner, String department, int fiscalYear, Reader<T> reader) {
    return answer -> {
      if (answer instanceof ServiceAnswer.Silent silent) {
        return new SectionAnswer.Missing<>(silent.reason());
      }
      if (answer instanceof ServiceAnswer.Refused) {
        return new SectionAnswer.Missing<>(Reason.NOT_RECORDED);
      }
      try {
        return reader.read(((ServiceAnswer.Answered) answer).body(), department, fiscalYear);
      } catch (UnreadableSectionException e) {
        LOG.errorf("The section of %s cannot be read: %s", owner.id(), e.getMessage());
        return new SectionAnswer.Missing<>(Reason.UNREADABLE);
      }
    };
  }
}
