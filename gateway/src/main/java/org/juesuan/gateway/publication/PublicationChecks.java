package org.juesuan.gateway.publication;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.gateway.audit.Severity;
import org.juesuan.gateway.audit.own.OwnReportAudit;
import org.juesuan.gateway.problem.GatewayError;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.SectionAnswers;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** What keeps a report from being published, before anybody is asked to publish it. */
final class PublicationChecks {

  private static final OwnReportAudit AUDIT = new OwnReportAudit();

  private PublicationChecks() {}

  /**
   * Requires every section (INV-11), and that neither the report contradicts itself nor one owner's
   * section another's.
   *
   * @param answers the sections it was composed of
   * @throws ProblemException 409 {@code report-partial} with every section that says nothing, 409
   *     {@code report-contradicts} with every error the audit finds
   */
  static void requirePublishable(Report report, SectionAnswers answers) {
    requireWhole(report);
    List<Violation> errors =
        AUDIT.findings(report, answers).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(finding -> Violation.at("", finding.rule() + ": " + finding.sentence()))
            .toList();
    if (!errors.isEmpty()) {
      throw new ProblemException(
          GatewayError.REPORT_CONTRADICTS,
          "The audit of the report finds errors; see its findings.",
          errors);
    }
  }

  private static void requireWhole(Report report) {
    List<Violation> missing = new ArrayList<>();
    for (int part = 0; part < report.parts().size(); part++) {
      collect(report.parts().get(part).sections(), "/parts/" + part + "/sections", missing);
    }
    if (!missing.isEmpty()) {
      throw new ProblemException(
          GatewayError.REPORT_PARTIAL,
          "A report is published whole; these sections say nothing.",
          missing);
    }
  }

  private static void collect(List<Section> sections, String pointer, List<Violation> missing) {
    for (int index = 0; index < sections.size(); index++) {
      Section section = sections.get(index);
      String here = pointer + "/" + index;
      Reason reason = section.reason();
      if (reason != null) {
        missing.add(Violation.at(here, section.id() + ": " + reason.code()));
      }
      collect(section.subsections(), here + "/subsections", missing);
    }
  }
}
