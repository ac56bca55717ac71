package org.juesuan.gateway.audit.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.composition.GoldenEvaluation;
import org.juesuan.gateway.composition.GoldenSection;
import org.juesuan.gateway.upstream.DistrictSystem;
import org.juesuan.gateway.upstream.Upstream;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(JuesuanTestResource.class)
@WithTestResource(Upstream.class)
class AuditResourceTest {

  private static final String AUDITS = "/api/v1/reports/audits";
  private static final String FINDINGS =
      "/api/v1/reports/departments/110106-208-005/years/2020/findings";
  private static final String JSON = "application/json";
  private static final String FOUND_IN_FORMS =
      """
      {"evaluations": [{"projectCode": "P2020-01", "projectName": "网络运行维护", "findings": [
        {"rule": "R1", "severity": "ERROR", "label": "实际完成值处填的是分值",
         "place": "/form/rows/7/actual", "sentence": "\\"5\\" is the weight."}]}]}
      """;

  @Upstream.Budget @Nullable DistrictSystem budget;
  @Upstream.Evaluation @Nullable DistrictSystem evaluation;

  @Test
  @DisplayName("a document is answered with its findings, the heaviest first, and their number")
  void auditsADocument() {
    post(Documents.fengtai().toString())
        .statusCode(200)
        .body("counts.error", equalTo(2))
        .body("counts.info", equalTo(0))
        .body("findings[0].severity", equalTo("ERROR"))
        .body("findings.find { it.rule == 'C01' }.places", hasItem("/totals/total/amount"))
        .body("findings.find { it.rule == 'C01' }.recomputed", equalTo("98.73～98.77万元"));
  }

  @Test
  @DisplayName("an empty document has one finding: it states nothing")
  void auditsNothing() {
    post("{}").statusCode(200).body("findings.rule", contains("F10"));
  }

  @ParameterizedTest(name = "{0} is 400 at {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"totals":{"total":{"amount":"约100"}}}                           | /totals/total/amount
          {"totals":{"total":{"amount":100}}}                               | /totals/total/amount
          {"totals":{"total":{"amont":"1"}}}                                | /totals/total/amont
          {"functional":[{"code":"20","amount":"1"}]}                       | /functional/0/code
          {"functional":[{"code":"205"},{"code":"205"}]}                    | /functional/1/code
          {"tables":{"t13":[]}}                                             | /tables
          {"tables":{"t3":[{"row":"sum","cells":{}}]}}                      | /tables/t3/0/row
          {"tables":{"t3":[{"row":"total","cells":{"totl":"1.00"}}]}}       | /tables/t3/0/cells
          {"organisation":{"fiscalYear":1999}}                              | /organisation/fiscalYear
          """)
  @DisplayName("what is not as it must be is refused with its place")
  void refuses(String body, String pointer) {
    post(body)
        .statusCode(400)
        .body("code", equalTo("invalid-field"))
        .body("violations.pointer", hasItem(pointer));
  }

  @Test
  @DisplayName("whoever has no token, or no role, is refused")
  void refusesStrangers() {
    given().contentType(JSON).body("{}").post(AUDITS).then().statusCode(401);
    given().get(FINDINGS).then().statusCode(401);
    given()
        .auth()
        .oauth2(TestTokens.token("viewer", "110106-209"))
        .get(FINDINGS)
        .then()
        .statusCode(403);
  }

  @Test
  @DisplayName("our own report is audited by its figures")
  void auditsOurOwn() {
    Objects.requireNonNull(budget).open();
    Objects.requireNonNull(evaluation).open();
    budget.answer(200, JSON, GoldenSection.answer().toString());
    evaluation.behave(
        request ->
            request
                .response()
                .putHeader("Content-Type", JSON)
                .end(
                    request.path().endsWith("/findings")
                        ? FOUND_IN_FORMS
                        : GoldenEvaluation.answer().toString()));

    ownFindings()
        .body("counts.error", equalTo(1))
        .body("findings[0].rule", equalTo("R1"))
        .body("findings[0].places", contains("selfEvaluation.P2020-01#/form/rows/7/actual"))
        .body("findings[0].sentence", equalTo("网络运行维护自评表：实际完成值处填的是分值。\"5\" is the weight."))
        .body("findings.find { it.rule == 'C01' }.places", hasItem("total.amount"))
        .body("notExamined.service", contains("procurement"));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({"503, failed", "404, not-recorded", "200, unreadable"})
  @DisplayName("INV-11 what evaluation-service does not find of its forms is named as not examined")
  void formsNotExamined(int status, String reason) {
    Objects.requireNonNull(budget).open();
    Objects.requireNonNull(evaluation).open();
    budget.answer(200, JSON, GoldenSection.answer().toString());
    evaluation.behave(
        request -> {
          boolean forms = request.path().endsWith("/findings");
          request
              .response()
              .setStatusCode(forms ? status : 200)
              .putHeader("Content-Type", JSON)
              .end(forms ? "{}" : GoldenEvaluation.answer().toString());
        });

    ownFindings()
        .body("counts.error", equalTo(0))
        .body("notExamined.find { it.service == 'evaluation' }.reason", equalTo(reason));
  }

  @Test
  @DisplayName("personal data that was found is not repeated")
  void repeatsNoPersonalData() {
    ObjectNode body = Documents.empty();
    body.putArray("texts").add("联系电话：01000000000");

    post(body.toString())
        .statusCode(200)
        .body("findings.rule", hasItem("F04"))
        .body("findings.sentence.toString()", not(containsString("01000000000")));
  }

  private static ValidatableResponse ownFindings() {
    return given()
        .auth()
        .oauth2(TestTokens.token("viewer", "110106"))
        .get(FINDINGS)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse post(String body) {
    return given()
        .auth()
        .oauth2(TestTokens.token("auditor", "110106"))
        .contentType(JSON)
        .body(body)
        .post(AUDITS)
        .then();
  }
}
