package org.juesuan.gateway.publication;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.juesuan.gateway.composition.GoldenEvaluation;
import org.juesuan.gateway.composition.GoldenProcurement;
import org.juesuan.gateway.composition.GoldenSection;
import org.juesuan.gateway.form.ReportForms;
import org.juesuan.gateway.narrative.Narrative;
import org.juesuan.gateway.narrative.ReportComposer;
import org.juesuan.gateway.problem.GatewayError;
import org.juesuan.gateway.report.EvaluationSection;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.SectionAnswer;
import org.juesuan.gateway.report.SectionAnswers;
import org.juesuan.platform.web.problem.Problem;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PublicationChecksTest {

  private static final SectionAnswer<EvaluationSection> WHOLE =
      GoldenEvaluation.delivered(SoundReport::mendEvaluation);

  @Test
  @DisplayName("a whole report whose figures agree can be published")
  void sound() {
    assertDoesNotThrow(
        () -> check(PublicationChecksTest::same, WHOLE, PublicationChecksTest::same));
  }

  @Test
  @DisplayName("INV-11 a section that says nothing is named, with the reason")
  void partial() {
    Problem problem =
        refused(
            PublicationChecksTest::same,
            new SectionAnswer.Missing<>(Reason.TIMEOUT),
            PublicationChecksTest::same);

    assertEquals(GatewayError.REPORT_PARTIAL.code(), problem.code());
    assertEquals(
        List.of(Violation.at("/parts/3/sections/0", "self-evaluations: timeout")),
        problem.violations());
  }

  @Test
  @DisplayName("an error of the audit keeps the report back, and is named by its rule")
  void contradiction() {
    Problem problem =
        refused(
            content ->
                GoldenSection.at(content, "/basicExpenditure").put("operatingYuan", "1978699.00"),
            WHOLE,
            PublicationChecksTest::same);

    assertEquals(GatewayError.REPORT_CONTRADICTS.code(), problem.code());
    assertTrue(
        problem.violations().get(0).message().matches("[A-Z][A-Za-z0-9-]*: .+"),
        () -> problem.violations().toString());
  }

  @Test
  @DisplayName("INV-10 so does an error of one owner's section against another's")
  void contradictionAcrossServices() {
    Problem problem =
        refused(
            PublicationChecksTest::same,
            WHOLE,
            content ->
                GoldenSection.at(content, "/procurement/rows/0/paid")
                    .put("totalYuan", "8117356.00"));

    assertEquals(GatewayError.REPORT_CONTRADICTS.code(), problem.code());
    assertTrue(
        problem.violations().stream().anyMatch(each -> each.message().startsWith("S05: ")),
        () -> problem.violations().toString());
  }

  private static Problem refused(
      Consumer<ObjectNode> budget,
      SectionAnswer<EvaluationSection> evaluation,
      Consumer<ObjectNode> procurement) {
    return assertThrows(ProblemException.class, () -> check(budget, evaluation, procurement))
        .problem();
  }

  private static void check(
      Consumer<ObjectNode> budget,
      SectionAnswer<EvaluationSection> evaluation,
      Consumer<ObjectNode> procurement) {
    SectionAnswers answers =
        new SectionAnswers(
            GoldenSection.delivered(
                content -> {
                  SoundReport.mendBudget(content);
                  budget.accept(content);
                }),
            evaluation,
            GoldenProcurement.delivered(procurement));
    Report report =
        ReportComposer.compose(
            GoldenSection.DEPARTMENT,
            GoldenSection.YEAR,
            ReportForms.read().get("beijing-district-2020"),
            Narrative.read("beijing-district-2020"),
            answers);
    PublicationChecks.requirePublishable(report, answers);
  }

  /** No change. */
  private static void same(ObjectNode content) {}
}
