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
    assertDoesNotThrow(() -> PublicationChecks.requirePublishable(composed(content -> {}, WHOLE)));
  }

  @Test
  @DisplayName("INV-11 a section that says nothing is named, with the reason")
  void partial() {
    Problem problem = refused(composed(content -> {}, new SectionAnswer.Missing<>(Reason.TIMEOUT)));

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
            composed(
                content ->
                    GoldenSection.at(content, "/basicExpenditure")
                        .put("operatingYuan", "1978699.00"),
                WHOLE));

    assertEquals(GatewayError.REPORT_CONTRADICTS.code(), problem.code());
    assertTrue(
        problem.violations().get(0).message().matches("[A-Z][A-Za-z0-9-]*: .+"),
        () -> problem.violations().toString());
  }

  private static Problem refused(Report report) {
    return assertThrows(ProblemException.class, () -> PublicationChecks.requirePublishable(report))
        .problem();
  }

  private static Report composed(
      Consumer<ObjectNode> change, SectionAnswer<EvaluationSection> evaluation) {
    return ReportComposer.compose(
        GoldenSection.DEPARTMENT,
        GoldenSection.YEAR,
        ReportForms.read().get("beijing-district-2020"),
        Narrative.read("beijing-district-2020"),
        new SectionAnswers(
            GoldenSection.delivered(
                content -> {
                  SoundReport.mendBudget(content);
                  change.accept(content);
                }),
            evaluation,
            GoldenProcurement.delivered(content -> {})));
  }
}
