package org.juesuan.gateway.audit.across;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Rule;
import org.juesuan.gateway.composition.GoldenEvaluation;
import org.juesuan.gateway.composition.GoldenProcurement;
import org.juesuan.gateway.composition.GoldenSection;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.SectionAnswer;
import org.juesuan.gateway.report.SectionAnswers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The audit across services")
class AcrossServicesTest {

  private static final AcrossServices AUDIT = new AcrossServices();

  @Test
  @DisplayName("the sections of the sample contradict each other nowhere")
  void sampleAgrees() {
    assertEquals(
        List.of(),
        findings(AcrossServicesTest::same, AcrossServicesTest::same, AcrossServicesTest::same));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  @DisplayName("each rule finds a damaged section, where it is damaged, and nothing else")
  void eachRuleFinds(
      String finding,
      Consumer<ObjectNode> budget,
      Consumer<ObjectNode> evaluation,
      Consumer<ObjectNode> procurement) {
    assertEquals(List.of(finding), findings(budget, evaluation, procurement));
  }

  static Stream<Arguments> damages() {
    return Stream.of(
        damaged(
            "S01 ERROR expenditure.project.amount 6138656.00 6138655.00",
            change("/byExpenditureKind/1", "expenditureYuan", "6138656.00"),
            AcrossServicesTest::same,
            AcrossServicesTest::same),
        damaged(
            "S02 ERROR selfEvaluation.P2020-02.funds.total.executed 29505.00 29504.00",
            AcrossServicesTest::same,
            change("/evaluations/1/funds/0", "executedYuan", "29505.00"),
            AcrossServicesTest::same),
        damaged(
            "S03 QUERY selfEvaluation.P2020-09 null null",
            AcrossServicesTest::same,
            content -> evaluations(content).remove(8),
            AcrossServicesTest::same),
        damaged(
            "S04 WARNING selfEvaluation.P2020-99 null null",
            AcrossServicesTest::same,
            content -> {
              JsonNode copy = content.at("/evaluations/0").deepCopy();
              evaluations(content).add(copy);
              ((ObjectNode) copy).put("projectCode", "P2020-99");
            },
            AcrossServicesTest::same),
        damaged(
            "S05 ERROR procurement.paid.amount 8117356.00 8117355.00",
            AcrossServicesTest::same,
            AcrossServicesTest::same,
            change("/procurement/rows/0/paid", "totalYuan", "8117356.00")),
        damaged(
            "S06 WARNING procurement.amount 8117356.00 8117355.00",
            AcrossServicesTest::same,
            AcrossServicesTest::same,
            change("/smallBusiness/bases/0", "allYuan", "8117356.00")),
        damaged(
            "S07 ERROR assets.vehicles,assets.vehicleValue.amount 1.00 0.00",
            AcrossServicesTest::same,
            AcrossServicesTest::same,
            change("/assets", "vehicleValueYuan", "1.00")),
        damaged(
            "S08 WARNING assets.vehicles,threePublic.vehicleOperation.amount 1.00 0.00",
            change("/threePublic/vehicleOperation", "expenditureYuan", "1.00"),
            AcrossServicesTest::same,
            AcrossServicesTest::same),
        damaged(
            "S09 WARNING assets.vehicles,threePublic.vehiclePurchase.amount 1.00 0.00",
            change("/threePublic/vehiclePurchase", "expenditureYuan", "1.00"),
            AcrossServicesTest::same,
            AcrossServicesTest::same),
        damaged(
            "B08 ERROR threePublic.officialReception.amount 0.00 5.00",
            content -> {
              for (JsonNode table : content.path("tables")) {
                if (table
                    .path("table")
                    .asText()
                    .endsWith("general-public-budget-basic-expenditure")) {
                  ObjectNode row = ((ArrayNode) table.path("rows")).addObject();
                  row.put("row", "economic.30217").put("code", "30217").put("name", "公务接待费");
                  row.put("brokenDown", true).putObject("amounts").put("amountYuan", "5.00");
                }
              }
            },
            AcrossServicesTest::same,
            AcrossServicesTest::same));
  }

  private static Arguments damaged(
      String finding,
      Consumer<ObjectNode> budget,
      Consumer<ObjectNode> evaluation,
      Consumer<ObjectNode> procurement) {
    return Arguments.of(finding, budget, evaluation, procurement);
  }

  private static ArrayNode evaluations(ObjectNode content) {
    return (ArrayNode) content.path("evaluations");
  }

  @Test
  @DisplayName("projects of units below are theirs to evaluate")
  void projectsOfUnitsBelow() {
    assertEquals(
        List.of(),
        findings(
            change("/byProject/8", "department", "110106-208-005-001"),
            content -> evaluations(content).remove(8),
            AcrossServicesTest::same));
  }

  @Test
  @DisplayName("INV-11: what an owner does not tell is not examined")
  void silentOwners() {
    SectionAnswers silent =
        new SectionAnswers(
            new SectionAnswer.Missing<>(Reason.TIMEOUT),
            GoldenEvaluation.delivered(AcrossServicesTest::same),
            GoldenProcurement.delivered(AcrossServicesTest::same));
    assertEquals(List.of(), AUDIT.findings(silent).toList());
  }

  @Test
  @DisplayName("every rule has an id of its own and says where it comes from")
  void rulesAreNamed() {
    List<String> ids = AUDIT.rules().stream().map(Rule::id).toList();
    assertEquals(ids.stream().distinct().toList(), ids);
    assertEquals(
        List.of(), AUDIT.rules().stream().filter(rule -> rule.source().isBlank()).toList());
  }

  private static List<String> findings(
      Consumer<ObjectNode> budget,
      Consumer<ObjectNode> evaluation,
      Consumer<ObjectNode> procurement) {
    return AUDIT
        .findings(
            new SectionAnswers(
                GoldenSection.delivered(budget),
                GoldenEvaluation.delivered(evaluation),
                GoldenProcurement.delivered(procurement)))
        .map(AcrossServicesTest::inShort)
        .toList();
  }

  private static String inShort(Finding finding) {
    return String.join(
        " ",
        finding.rule(),
        finding.severity().name(),
        String.join(",", finding.places()),
        String.valueOf(finding.stated()),
        String.valueOf(finding.recomputed()));
  }

  private static Consumer<ObjectNode> change(String at, String member, String value) {
    return content -> GoldenSection.at(content, at).put(member, value);
  }

  /** No change. */
  private static void same(ObjectNode content) {}
}
