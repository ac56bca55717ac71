package org.juesuan.evaluation.template;

import static org.hamcrest.Matchers.equalTo;
import static org.juesuan.evaluation.fixture.Departments.department;
import static org.juesuan.evaluation.fixture.Evaluations.body;
import static org.juesuan.evaluation.fixture.Evaluations.path;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.juesuan.evaluation.fixture.ValidRequests;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "evaluation"))
@DisplayName("Versions of a form")
class TemplateVersionTest {

  private static final String DISTRICT = "110106";
  private static final String FORM = "rule-of-two-versions";

  @Test
  @DisplayName("another rule in another version changes only the evaluations bound to that version")
  void boundToItsVersion() {
    String department = department();
    enter(ValidRequests.template(FORM, 1));
    String first = evaluated(department, "P1", 1);
    String second = evaluated(department, "P2", 1);
    // By ratio: target ÷ actual × weight, 5 × 10 ÷ 6.
    score(department, first, "8.33");
    ObjectNode linear = ValidRequests.template(FORM, 2);
    ((ObjectNode) linear.get("scoring")).put("reverse", "LINEAR");
    enter(linear);
    score(department, first, "8.33");
    score(department, second, "8.33");
    as("clerk", department)
        .header("If-Match", "\"v1\"")
        .body(form("P2", 2))
        .put(second)
        .then()
        .statusCode(200);
    // Linear: one minus the relative excess, (1 − 1 ÷ 5) × 10.
    score(department, second, "8.00");
    score(department, first, "8.33");
    as("viewer", department)
        .get(second + "/revisions/1")
        .then()
        .body("template.version", equalTo(1));
  }

  private static void enter(ObjectNode template) {
    creating("finance", DISTRICT)
        .body(template)
        .post("/api/v1/evaluation/templates")
        .then()
        .statusCode(201);
  }

  private static String evaluated(String department, String project, int version) {
    return creating("clerk", department)
        .body(form(project, version))
        .post(path(department))
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  /** The first row: at most 5 %, and 6 % were reached. */
  private static ObjectNode form(String project, int version) {
    ObjectNode body = body(1);
    body.putObject("template").put("id", FORM).put("year", 2020).put("version", version);
    ((ObjectNode) body.get("form")).put("projectCode", project);
    ((ObjectNode) body.at("/form/rows/0"))
        .put("target", "≤5%")
        .put("actual", "6%")
        .putNull("score");
    return body;
  }

  private static void score(String department, String evaluation, String score) {
    as("viewer", department)
        .get(evaluation)
        .then()
        .statusCode(200)
        .body("scores.rows[0].score", equalTo(score));
  }
}
