package org.juesuan.gateway.composition;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.narrative.ReportComposer;
import org.juesuan.gateway.report.BudgetSection;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.SectionAnswer;
import org.juesuan.platform.web.problem.ProblemException;

/** Asks every owner at once and composes the report from what arrives in time (INV-11). */
@ApplicationScoped
public class ReportService {

  private static final Logger LOG = Logger.getLogger(ReportService.class);

  private final Services services;

  ReportService(Services services) {
    this.services = services;
  }

  /**
   * The report of one department and year, in the caller's name.
   *
   * @param authorization the caller's own header, passed on as it is; null for none
   * @return fails with a {@link ProblemException} where budget-service refuses the caller or knows
   *     no such department or year
   */
  public Uni<Report> report(@Nullable String authorization, String department, int fiscalYear) {
    return Uni.combine()
        .all()
        .unis(
            ask(Owner.BUDGET, authorization, department, fiscalYear)
                .map(answer -> budget(answer, department, fiscalYear)),
            ask(Owner.EVALUATION, authorization, department, fiscalYear).map(ReportService::other),
            ask(Owner.PROCUREMENT, authorization, department, fiscalYear).map(ReportService::other))
        .with(
            (budget, evaluation, procurement) ->
                ReportComposer.compose(department, fiscalYear, budget, evaluation, procurement));
  }

  private Uni<ServiceAnswer> ask(
      Owner owner, @Nullable String authorization, String department, int fiscalYear) {
    return services.ask(
        owner, client -> client.section(authorization, owner.id(), department, fiscalYear));
  }

  private static SectionAnswer<BudgetSection> budget(
      ServiceAnswer answer, String department, int fiscalYear) {
    if (answer instanceof ServiceAnswer.Refused refused) {
      // Only budget-service knows departments and years: its refusal is the answer.
      throw new ProblemException(refused.problem());
    }
    if (answer instanceof ServiceAnswer.Silent silent) {
      return new SectionAnswer.Missing<>(silent.reason());
    }
    try {
      return BudgetSectionReader.read(
          ((ServiceAnswer.Answered) answer).body(), department, fiscalYear);
    } catch (UnreadableSectionException e) {
      LOG.errorf("The budget section of the report cannot be read: %s", e.getMessage());
      return new SectionAnswer.Missing<>(Reason.UNREADABLE);
    }
  }

  /** A section the document has no place for yet: only whether it is there matters. */
  private static SectionAnswer<JsonNode> other(ServiceAnswer answer) {
    if (answer instanceof ServiceAnswer.Answered answered) {
      return new SectionAnswer.Delivered<>(answered.body(), null, null);
    }
    if (answer instanceof ServiceAnswer.Silent silent) {
      return new SectionAnswer.Missing<>(silent.reason());
    }
    return new SectionAnswer.Missing<>(Reason.NOT_RECORDED);
  }
}
