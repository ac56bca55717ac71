package org.juesuan.gateway.composition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.SectionAnswers;

/**
 * A report with what it was composed of.
 *
 * @param sections what became of asking each owner
 * @param bodies what each owner that answered said, to the letter
 */
public record ComposedReport(Report report, SectionAnswers sections, Map<Owner, JsonNode> bodies) {
  public ComposedReport {
    bodies = Map.copyOf(bodies);
  }
}
