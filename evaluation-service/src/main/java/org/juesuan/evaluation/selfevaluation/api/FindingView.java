package org.juesuan.evaluation.selfevaluation.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.review.Finding;
import org.juesuan.evaluation.review.Severity;

/** Something a reviewer would ask about. */
@Schema(name = "ReviewFinding", description = "Something a reviewer would ask about.")
public record FindingView(
    @Schema(description = "Id of the rule.", examples = "R2") String rule,
    @Schema(
            description = "What the rule looks for.",
            examples = "The actual value is an inequality, not a measurement (D-07).")
        String title,
    @Schema(
            description = "What is wrong by the rule, for a reader, in Chinese.",
            examples = "实际完成值是不等式，不是测得的数")
        String label,
    @Schema(
            description = "ERROR is wrong, WARNING should be explained, QUERY is a question.",
            examples = "WARNING")
        Severity severity,
    @Schema(
            description = "JSON pointer into the self-evaluation.",
            examples = "/form/rows/9/actual")
        String place,
    @Schema(
            description = "What is wrong, with the values in question.",
            examples = "\"≥95%\" is a bound, not a measured value.")
        String sentence) {

  static FindingView of(Finding finding) {
    return new FindingView(
        finding.rule().id(),
        finding.rule().title(),
        finding.rule().label(),
        finding.severity(),
        "/form" + finding.place(),
        finding.sentence());
  }
}
