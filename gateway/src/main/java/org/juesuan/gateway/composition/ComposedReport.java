package org.juesuan.gateway.composition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.Report;

/**
 * A report with what it was composed of.
 *
 * @param answers what each owner that answered said, to the letter
 */
public record ComposedReport(Report report, Map<Owner, JsonNode> answers) {
  public ComposedReport {
    answers = Map.copyOf(answers);
  }
}
