package org.juesuan.gateway.publication;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.juesuan.gateway.composition.ComposedReport;
import org.juesuan.gateway.render.ReportView;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Source;

/**
 * The document that is published: what each service said, to the letter, and the report composed of
 * it. The same account gives the same document, whenever it is asked for.
 *
 * @param sections content and digest of each service's section by its name
 */
record PostedReport(Map<String, PostedSection> sections, ReportView report) {

  /** One service's section. */
  record PostedSection(JsonNode content, JsonNode digest) {}

  static PostedReport of(ComposedReport composed) {
    Map<String, PostedSection> sections = new TreeMap<>();
    composed
        .bodies()
        .forEach(
            (owner, answer) ->
                sections.put(
                    owner.id(), new PostedSection(answer.path("content"), answer.path("digest"))));
    return new PostedReport(sections, ReportView.of(withoutPositions(composed.report())));
  }

  /** Positions of the feeds are of the moment, not of the account. */
  private static Report withoutPositions(Report report) {
    List<Source> sources =
        report.sources().stream()
            .map(source -> new Source(source.owner(), source.reason(), null, source.digest()))
            .toList();
    return new Report(
        report.department(),
        report.fiscalYear(),
        report.title(),
        sources,
        report.figures(),
        report.parts());
  }
}
