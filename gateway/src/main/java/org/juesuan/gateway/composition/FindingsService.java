package org.juesuan.gateway.composition;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Severity;
import org.juesuan.gateway.audit.api.FindingTally;
import org.juesuan.gateway.audit.own.OwnReportAudit;
import org.juesuan.gateway.report.FigureIds;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.SectionAnswer;
import org.juesuan.gateway.report.SectionAnswer.Delivered;
import org.juesuan.gateway.report.SectionAnswer.Missing;
import org.juesuan.gateway.report.SectionAnswers;
import org.juesuan.gateway.report.Source;
import org.juesuan.platform.web.problem.ProblemException;

/**
 * What is found in a report: by the audit of it, and by evaluation-service in the forms (绩效自评表)
 * that stand in it.
 */
@ApplicationScoped
public class FindingsService {

  private static final String REVIEW = "绩效自评表审核";

  private final OwnReportAudit audit = new OwnReportAudit();
  private final ReportService reports;
  private final Services services;
  private final FindingTally tally;

  FindingsService(ReportService reports, Services services, MeterRegistry meters) {
    this.reports = reports;
    this.services = services;
    this.tally = new FindingTally(meters, "own");
  }

  /**
   * The findings as of now, in the caller's name.
   *
   * @return fails with a {@link ProblemException} where budget-service refuses the caller or knows
   *     no such department or year
   */
  public Uni<ReportFindings> findings(
      @Nullable String authorization, String department, int fiscalYear) {
    return Uni.combine()
        .all()
        .unis(
            reports.sections(authorization, department, fiscalYear),
            ofForms(authorization, department, fiscalYear))
        .with(
            (answers, ofForms) ->
                found(reports.compose(department, fiscalYear, answers), answers, ofForms));
  }

  private ReportFindings found(
      Report report, SectionAnswers answers, SectionAnswer<List<Finding>> ofForms) {
    SortedMap<Owner, Reason> notExamined = new TreeMap<>();
    ofForms.silence().ifPresent(reason -> notExamined.put(Owner.EVALUATION, reason));
    for (Source source : answers.sources()) {
      Reason reason = source.reason();
      if (reason != null) {
        notExamined.put(source.owner(), reason);
      }
    }
    List<Finding> findings =
        Stream.concat(
                audit.findings(report, answers).stream(),
                ofForms.delivered().stream().flatMap(List::stream))
            .sorted(Comparator.comparing(Finding::severity))
            .toList();
    return new ReportFindings(tally.counted(findings), notExamined);
  }

  /** What evaluation-service refuses the caller is not recorded for him. */
  private Uni<SectionAnswer<List<Finding>>> ofForms(
      @Nullable String authorization, String department, int fiscalYear) {
    return services
        .read(
            Owner.EVALUATION,
            client -> client.findings(authorization, department, fiscalYear),
            FindingsService::read)
        .onFailure(ProblemException.class)
        .recoverWithItem(() -> new Missing<>(Reason.NOT_RECORDED));
  }

  private static Delivered<List<Finding>> read(JsonNode answer) {
    return new Delivered<>(
        new SectionNode(answer, "")
            .objects("evaluations").stream()
                .flatMap(form -> form.objects("findings").stream().map(each -> finding(form, each)))
                .toList(),
        null,
        null);
  }

  /** Its place is the form in the report, and where in the form. */
  private static Finding finding(SectionNode form, SectionNode finding) {
    String place = FigureIds.selfEvaluation(form.text("projectCode")) + "#" + finding.text("place");
    return new Finding(
        finding.text("rule"),
        finding.choice("severity", Severity.class),
        null,
        "%s自评表：%s。%s"
            .formatted(form.text("projectName"), finding.text("label"), finding.text("sentence")),
        List.of(place),
        null,
        null,
        REVIEW);
  }
}
