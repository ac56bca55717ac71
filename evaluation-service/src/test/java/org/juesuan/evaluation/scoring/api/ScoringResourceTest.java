package org.juesuan.evaluation.scoring.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.juesuan.evaluation.fixture.SeedForms;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "evaluation"))
@DisplayName("Scoring rows over HTTP")
class ScoringResourceTest {

  private static final String PATH = "/api/v1/evaluation/scoring";

  @Test
  @DisplayName("all 106 published rows score to their published score, and follow the template")
  void published() {
    List<SeedForms.ReferenceRow> rows = SeedForms.rows();
    List<String> scores =
        as("viewer", "110106")
            .body(
                Map.of(
                    "rows",
                    rows.stream()
                        .map(
                            row ->
                                Map.of(
                                    "level", row.field("l1"),
                                    "indicator", row.field("l3"),
                                    "target", row.field("target"),
                                    "actual", row.field("actual"),
                                    "weight", row.field("weight"),
                                    "publishedScore", row.field("score")))
                        .toList()))
            .post(PATH)
            .then()
            .statusCode(200)
            .body("rows", hasSize(106))
            .body("template.id", equalTo("beijing-self-evaluation"))
            .body("rows.published.verdict", everyItem(equalTo("FOLLOWS_TEMPLATE")))
            .extract()
            .path("rows.assessment.score");
    for (int index = 0; index < scores.size(); index++) {
      assertEquals(
          0,
          rows.get(index).number("score").compareTo(new BigDecimal(scores.get(index))),
          rows.get(index).toString());
    }
  }

  @Test
  @DisplayName("a score comes with a calculation that a calculator reproduces")
  void explained() {
    score("\"target\":\"22611\",\"actual\":\"19156\",\"weight\":\"2\",\"publishedScore\":\"1.7\"")
        .body("rows[0].assessment.score", equalTo("1.69"))
        .body("rows[0].assessment.explanation.rule", equalTo("EQUAL"))
        .body("rows[0].assessment.explanation.calculation", equalTo("19156 × 2 ÷ 22611"))
        .body("rows[0].assessment.judgement", nullValue())
        .body("rows[0].published.verdict", equalTo("FOLLOWS_OTHER_RULE"))
        .body("rows[0].published.rules", hasItem("ONE_DECIMAL"));
  }

  @Test
  @DisplayName("what is not understood is said, and the score is left to a person")
  void notUnderstood() {
    score("\"target\":\"≥95%\",\"actual\":\"1.2.3\",\"weight\":\"10\"")
        .body("rows[0].target.kind", equalTo("QUANTITY"))
        .body("rows[0].target.comparison", equalTo("≥"))
        .body("rows[0].actual.kind", equalTo("NOT_UNDERSTOOD"))
        .body("rows[0].actual.sentence", notNullValue())
        .body("rows[0].assessment.score", nullValue())
        .body("rows[0].assessment.judgement.reason", equalTo("ACTUAL_NOT_UNDERSTOOD"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"target\":\"1\",\"actual\":\"1\",\"weight\":\"0\"|/rows/0/weight",
        "\"target\":\"1\",\"actual\":\"1\",\"weight\":\"-1\"|/rows/0/weight",
        "\"target\":\"1\",\"actual\":\"1\",\"weight\":10|/rows/0/weight",
        "\"target\":\"1\",\"actual\":\"1\",\"weight\":\"1e2\"|/rows/0/weight",
        "\"target\":null,\"actual\":\"1\",\"weight\":\"1\"|/rows/0/target",
        "\"target\":\"1\",\"actual\":\"1\",\"weight\":\"1\",\"publishedScore\":\"x\"|/rows/0/publishedScore",
        "\"target\":\"1\",\"actual\":\"1\",\"weight\":\"1\",\"attainment\":\"GOOD\"|/rows/0/attainment",
        "\"target\":\"1\",\"actual\":\"1\",\"weight\":\"1\",\"phone\":\"1\"|/rows/0/phone",
      })
  @DisplayName("a field in another form is named")
  void badInput(String row, String place) {
    as("viewer", "110106")
        .body("{\"rows\":[{" + row + "}]}")
        .post(PATH)
        .then()
        .statusCode(400)
        .body("violations.pointer", hasItem(place));
  }

  @Test
  @DisplayName("too many rows, none, an unknown template and a missing token are refused")
  void refused() {
    Map<String, String> row = Map.of("target", "1", "actual", "1", "weight", "1");
    as("viewer", "110106")
        .body(Map.of("rows", Collections.nCopies(1001, row)))
        .post(PATH)
        .then()
        .statusCode(400)
        .body("violations.pointer", hasItem("/rows"));
    as("viewer", "110106").body("{\"rows\":[]}").post(PATH).then().statusCode(400);
    as("viewer", "110106")
        .body(
            Map.of(
                "template", Map.of("id", "unknown", "year", 2020, "version", 1),
                "rows", List.of(row)))
        .post(PATH)
        .then()
        .statusCode(422)
        .body("code", equalTo("template-unknown"))
        .body("violations.pointer", hasItem("/template"));
    given().contentType(ContentType.JSON).body("{}").post(PATH).then().statusCode(401);
  }

  private static ValidatableResponse score(String row) {
    return as("auditor", "110106")
        .body("{\"rows\":[{" + row + "}]}")
        .post(PATH)
        .then()
        .statusCode(200);
  }
}
