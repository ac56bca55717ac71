package org.juesuan.budget.publication.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.budget.publication.PostedReport;
import org.juesuan.budget.publication.ReportSection;
import org.juesuan.platform.web.json.CanonicalJson;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** Brings a posted report into its canonical form and computes the digests of what is in it. */
@ApplicationScoped
class PostedReports {

  private final ObjectMapper mapper;

  PostedReports(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * The report with the digests computed from its content.
   *
   * @throws ProblemException {@code invalid-field} where a number is no whole one, {@code
   *     section-differs} where a section does not have the digest that stands beside it
   */
  PostedReport read(PublicationRequest request) {
    Map<ReportSection, String> digests = new EnumMap<>(ReportSection.class);
    request
        .sections()
        .bySection()
        .forEach((section, posted) -> digests.put(section, digest(section, posted)));
    requireCanonical(request.report(), "/report");
    JsonNode document = mapper.valueToTree(request);
    return new PostedReport(digests, CanonicalJson.of(document), CanonicalJson.digest(document));
  }

  private static String digest(ReportSection section, PostedSection posted) {
    String pointer = "/sections/" + section.id();
    requireCanonical(posted.content(), pointer + "/content");
    String digest = CanonicalJson.digest(posted.content());
    if (!digest.equals(posted.digest())) {
      throw new ProblemException(
          BudgetError.SECTION_DIFFERS,
          "The section " + section.id() + " does not have the digest that stands beside it.",
          List.of(Violation.at(pointer + "/digest", "must be that of the content")));
    }
    return digest;
  }

  private static void requireCanonical(JsonNode value, String pointer) {
    try {
      CanonicalJson.of(value);
    } catch (IllegalArgumentException fraction) {
      throw new ProblemException(
          PlatformError.INVALID_FIELD,
          "A report holds no number but whole ones; figures are strings.",
          List.of(Violation.at(pointer, "must hold whole numbers below 2^53 only")));
    }
  }
}
