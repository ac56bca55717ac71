package org.juesuan.gateway.audit.own;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.across.AcrossServices;
import org.juesuan.gateway.audit.rules.DocumentAudit;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.SectionAnswers;

/**
 * The audit of our own report, the same wherever it is asked for (INV-10): the report by the rules
 * for any document, and one owner's section against another's.
 */
public final class OwnReportAudit {

  private final DocumentAudit document = new DocumentAudit();
  private final AcrossServices across = new AcrossServices();

  /**
   * What a report contradicts, the heaviest first.
   *
   * @param answers the sections it was composed of
   */
  public List<Finding> findings(Report report, SectionAnswers answers) {
    return Stream.concat(
            document.findings(OwnDocument.of(report)).stream(), across.findings(answers))
        .sorted(Comparator.comparing(Finding::severity))
        .toList();
  }
}
