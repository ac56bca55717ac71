package org.juesuan.gateway.audit.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Severity;
import org.juesuan.gateway.audit.document.Document;
import org.juesuan.gateway.audit.rules.DocumentAudit;
import org.juesuan.gateway.composition.GoldenEvaluation;
import org.juesuan.gateway.composition.GoldenProcurement;
import org.juesuan.gateway.composition.GoldenSection;
import org.juesuan.gateway.form.ReportForm;
import org.juesuan.gateway.form.ReportForms;
import org.juesuan.gateway.narrative.Narrative;
import org.juesuan.gateway.narrative.ReportComposer;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.SectionAnswer;
import org.juesuan.gateway.report.SectionAnswers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own report of the sample, held to the rules for everybody's. */
class OwnReportAuditTest {

  private static final ReportForm FORM = ReportForms.read().get("beijing-district-2020");
  private static final DocumentAudit AUDIT = new DocumentAudit();

  @Test
  @DisplayName("our own report of the sample has no error")
  void errors() {
    assertEquals(List.of(), firstPlaces(composed(content -> {}), Severity.ERROR));
  }

  @Test
  @DisplayName("every warning is of the register too: D-17, D-01, D-06, D-05")
  void warnings() {
    assertEquals(
        List.of(
            "C07 revenue.priorYear.percent",
            "C01 total.amount",
            "E11 selfEvaluation.P2020-01.funds.total.annualBudget",
            "E11 selfEvaluation.P2020-04.funds.total.annualBudget",
            "E11 selfEvaluation.P2020-05.funds.total.annualBudget",
            "E14 selfEvaluation.P2020-09.funds.total.weight"),
        firstPlaces(composed(content -> {}), Severity.WARNING));
  }

  @Test
  @DisplayName(
      "INV-9 a contradiction of one yuan is found: behind our own figures stands the exact one")
  void findsAContradiction() {
    Report wrong =
        composed(
            content ->
                GoldenSection.at(content, "/basicExpenditure").put("operatingYuan", "1978699.00"));

    assertTrue(
        firstPlaces(wrong, Severity.ERROR).contains("B05 basic.generalBudget.amount"),
        () -> AUDIT.findings(OwnDocument.of(wrong)).toString());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "vehiclesHeld, 1, P06 WARNING, P10 QUERY",
    "vehiclesBought, 1, P07 WARNING, P10 QUERY",
    "overseasGroups, 1, P08 ERROR, P08 ERROR",
    "overseasPersons, 1, P10 QUERY, P10 QUERY",
    "receptionPersons, 1, P08 ERROR, P08 ERROR"
  })
  @DisplayName("D-29 quantities that contradict the money, the persons or the register are found")
  void quantities(String count, String value, String first, String last) {
    List<String> found =
        quantityFindings(
            content -> GoldenSection.at(content, "/threePublic/counts").put(count, value));

    assertEquals(first, found.get(0));
    assertEquals(last, found.get(found.size() - 1));
  }

  @Test
  @DisplayName("D-29 money with its quantity is in order; quantities nobody recorded are missed")
  void quantitiesInOrder() {
    assertEquals(
        List.of(),
        quantityFindings(
            content -> {
              GoldenSection.at(content, "/threePublic/officialReception")
                  .put("expenditureYuan", "3000.00");
              GoldenSection.at(content, "/threePublic/total").put("expenditureYuan", "3000.00");
              GoldenSection.at(content, "/threePublic/counts")
                  .put("receptionBatches", "4")
                  .put("receptionPersons", "18");
            }));
    assertEquals(
        List.of("F11 WARNING"),
        quantityFindings(content -> GoldenSection.at(content, "/threePublic").putNull("counts")));
  }

  private static List<String> quantityFindings(Consumer<ObjectNode> change) {
    return AUDIT.findings(OwnDocument.of(composed(change))).stream()
        .filter(finding -> finding.rule().matches("P\\d\\d|F11"))
        .map(finding -> finding.rule() + " " + finding.severity())
        .toList();
  }

  @Test
  @DisplayName("INV-11 a report nobody could tell has no finding but that everything is missing")
  void unavailable() {
    Report silent =
        ReportComposer.compose(
            GoldenSection.DEPARTMENT,
            GoldenSection.YEAR,
            FORM,
            Narrative.read(FORM.narrative()),
            new SectionAnswers(silent(), silent(), silent()));

    assertEquals(
        List.of("F10"),
        AUDIT.findings(OwnDocument.of(silent)).stream().map(Finding::rule).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "beijing-2019",
        "beijing-district-2020",
        "beijing-municipal-2020",
        "shanghai-2024"
      })
  @DisplayName(
      "A, B the tables of every form agree with each other and with the sentences, to the fen")
  void tablesAgree(String form) {
    Report report = composed(ReportForms.read().get(form), content -> {});

    Document document = OwnDocument.of(report);
    assertTrue(document.has("t1.incomeTotal.amount"));
    assertTrue(document.has("t3.208.project"));
    assertTrue(document.has("t4.208.generalBudget"));
    assertTrue(document.has("t7.actual.overseas"));
    assertEquals(
        List.of(),
        AUDIT.findings(document).stream()
            .filter(finding -> finding.rule().matches("[ABT]\\d\\d"))
            .toList());
  }

  private static <T> SectionAnswer<T> silent() {
    return new SectionAnswer.Missing<>(Reason.UNREACHABLE);
  }

  private static Report composed(Consumer<ObjectNode> change) {
    return composed(FORM, change);
  }

  private static Report composed(ReportForm form, Consumer<ObjectNode> change) {
    return ReportComposer.compose(
        GoldenSection.DEPARTMENT,
        GoldenSection.YEAR,
        form,
        Narrative.read(form.narrative()),
        new SectionAnswers(
            GoldenSection.delivered(change),
            GoldenEvaluation.delivered(content -> {}),
            GoldenProcurement.delivered(content -> {})));
  }

  private static List<String> firstPlaces(Report report, Severity severity) {
    return AUDIT.findings(OwnDocument.of(report)).stream()
        .filter(finding -> finding.severity() == severity)
        .map(finding -> finding.rule() + " " + finding.places().get(0))
        .toList();
  }
}
