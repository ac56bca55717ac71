package org.juesuan.gateway.audit.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.audit.Cause;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Severity;

/** The answer of an audit. */
@Schema(
    name = "Audit",
    requiredProperties = {"counts", "findings"},
    description = "What an audit found, the heaviest first.")
public record AuditView(
    @Schema(description = "How many findings there are of each weight.") CountsView counts,
    @Schema(description = "The findings.") List<FindingView> findings) {

  /** The answer for what was found. */
  public static AuditView of(List<Finding> findings) {
    return new AuditView(CountsView.of(findings), findings.stream().map(FindingView::of).toList());
  }

  /** How many there are. */
  @Schema(
      name = "AuditCounts",
      requiredProperties = {"error", "warning", "query", "info"},
      description = "How many findings there are of each weight.")
  public record CountsView(
      @Schema(description = "Contradictions that no rounding explains.", examples = "1") long error,
      @Schema(description = "Against the form, or to be explained.", examples = "4") long warning,
      @Schema(description = "Questions.", examples = "2") long query,
      @Schema(description = "Differences that rounding explains.", examples = "3") long info) {

    static CountsView of(List<Finding> findings) {
      return new CountsView(
          count(findings, Severity.ERROR),
          count(findings, Severity.WARNING),
          count(findings, Severity.QUERY),
          count(findings, Severity.INFO));
    }

    private static long count(List<Finding> findings, Severity severity) {
      return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
  }

  /** One finding. */
  @Schema(
      name = "AuditFinding",
      requiredProperties = {
        "rule",
        "severity",
        "cause",
        "sentence",
        "places",
        "stated",
        "recomputed",
        "source"
      },
      description = "One thing that was found.")
  public record FindingView(
      @Schema(description = "The id of the rule.", examples = "C03") String rule,
      @Schema(
              description = "How much it weighs.",
              examples = "ERROR",
              enumeration = {"ERROR", "WARNING", "QUERY", "INFO"})
          String severity,
      @Schema(
              nullable = true,
              description =
                  "What the difference was recognised as; null if as nothing in particular.",
              examples = "WRONG_BASE")
          @Nullable Cause cause,
      @Schema(
              description = "What is wrong, in Chinese.",
              examples = "增减幅度＝增减额÷对比数：文件为7.45%，应为8.0472～8.0474%（百分比的基数用错）")
          String sentence,
      @Schema(
              description =
                  "Where: JSON pointers into the document that was sent; of our own report, ids of"
                      + " its figures; of a self-evaluation, its id in the report, `#` and the"
                      + " pointer into the form.",
              examples = "[\"/totals/total/percent\"]")
          List<String> places,
      @Schema(
              nullable = true,
              description =
                  "What the document states; null where it is words or, for the sake of a person,"
                      + " not repeated.",
              examples = "7.45%")
          @Nullable String stated,
      @Schema(
              nullable = true,
              description =
                  "What follows from the rest: one value, or all between two that rounding leaves"
                      + " open.",
              examples = "8.0472～8.0474%")
          @Nullable String recomputed,
      @Schema(description = "Where the rule comes from.", examples = "勾稽 C03") String source) {

    static FindingView of(Finding finding) {
      return new FindingView(
          finding.rule(),
          finding.severity().name(),
          finding.cause(),
          finding.sentence(),
          finding.places(),
          finding.stated(),
          finding.recomputed(),
          finding.source());
    }
  }
}
