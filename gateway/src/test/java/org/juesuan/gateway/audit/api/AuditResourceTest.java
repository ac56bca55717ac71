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
    evaluation.answer(200, JSON, GoldenEvaluation.answer().toString());

    given()
        .auth()
        .oauth2(TestTokens.token("viewer", "110106"))
        .get(FINDINGS)
        .then()
        .statusCode(200)
        .body("counts.error", equalTo(0))
        .body("findings.find { it.rule == 'C01' }.places", hasItem("total.amount"));
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
