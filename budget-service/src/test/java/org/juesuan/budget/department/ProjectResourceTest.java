package org.juesuan.budget.department;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.budget.fixture.Departments.PATH;
import static org.juesuan.budget.fixture.Departments.department;
import static org.juesuan.budget.fixture.Departments.project;
import static org.juesuan.budget.fixture.Departments.unusedDistrict;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("Projects over HTTP")
class ProjectResourceTest {

  private static final Map<String, String> ARCHIVE =
      Map.of("code", "P2020-01", "name", "档案资料保管费", "kind", "SPECIFIC_TARGET");

  @Test
  @DisplayName("a project is entered once, read with its tag and changed by who has seen it")
  void enterReadChange() {
    String department = department();
    String path = PATH + "/" + department + "/projects";
    creating("finance", department)
        .body(ARCHIVE)
        .post(path)
        .then()
        .statusCode(201)
        .header("Location", equalTo(path + "/P2020-01"))
        .header("ETag", "\"v1\"")
        .body("department", equalTo(department))
        .body("kind", equalTo("SPECIFIC_TARGET"));
    creating("finance", department)
        .body(ARCHIVE)
        .post(path)
        .then()
        .statusCode(409)
        .body("code", equalTo("project-exists"));
    Map<String, String> changed = Map.of("name", "档案保管费", "kind", "OTHER_OPERATION");
    as("finance", department).body(changed).put(path + "/P2020-01").then().statusCode(428);
    as("finance", department)
        .header("If-Match", "\"v2\"")
        .body(changed)
        .put(path + "/P2020-01")
        .then()
        .statusCode(412);
    as("finance", department)
        .header("If-Match", "\"v1\"")
        .queryParam("dryRun", true)
        .body(changed)
        .put(path + "/P2020-01")
        .then()
        .statusCode(200)
        .header("ETag", nullValue())
        .body("version", equalTo(2));
    as("finance", department)
        .header("If-Match", "\"v1\"")
        .body(changed)
        .put(path + "/P2020-01")
        .then()
        .statusCode(200)
        .header("ETag", "\"v2\"");
    as("viewer", department)
        .get(path + "/P2020-01")
        .then()
        .statusCode(200)
        .body("name", equalTo("档案保管费"))
        .body("version", equalTo(2));
    as("viewer", department)
        .header("If-None-Match", "\"v2\"")
        .get(path + "/P2020-01")
        .then()
        .statusCode(304);
  }

  @Test
  @DisplayName("the same code in two departments is two projects (INV-12)")
  void codesAreTheDepartments() {
    String one = department();
    String two = department();
    project(one, "P2020-01", "甲");
    project(two, "P2020-01", "乙");
    as("viewer", one)
        .get(PATH + "/" + one + "/projects/P2020-01")
        .then()
        .body("name", equalTo("甲"));
    as("viewer", one).get(PATH + "/" + two + "/projects/P2020-01").then().statusCode(403);
    as("viewer", one).get(PATH + "/" + two + "/projects").then().statusCode(403);
    creating("finance", one)
        .body(ARCHIVE)
        .post(PATH + "/" + two + "/projects")
        .then()
        .statusCode(403);
    as("finance", one)
        .header("If-Match", "\"v1\"")
        .body(Map.of("name", "丙", "kind", "PERSONNEL"))
        .put(PATH + "/" + two + "/projects/P2020-01")
        .then()
        .statusCode(403);
  }

  @Test
  @DisplayName("pages hold the projects in the order of their codes")
  void pages() {
    String department = department();
    for (String code : List.of("P2020-03", "P2020-01", "P2020-02")) {
      project(department, code, "示例项目");
    }
    String path = PATH + "/" + department + "/projects";
    String next =
        as("viewer", department)
            .queryParam("limit", 2)
            .get(path)
            .then()
            .statusCode(200)
            .body("items.code", equalTo(List.of("P2020-01", "P2020-02")))
            .extract()
            .path("nextCursor");
    as("viewer", department)
        .queryParam("limit", 2)
        .queryParam("cursor", next)
        .get(path)
        .then()
        .body("items.code", equalTo(List.of("P2020-03")))
        .body("nextCursor", equalTo(null));
  }

  @Test
  @DisplayName("INV-5: a repeated request enters one project")
  void repeatedRequest() {
    String department = department();
    String path = PATH + "/" + department + "/projects";
    String key = UUID.randomUUID().toString();
    for (int repetition = 0; repetition < 3; repetition++) {
      String replayed =
          as("finance", department)
              .header("Idempotency-Key", key)
              .body(ARCHIVE)
              .post(path)
              .then()
              .statusCode(201)
              .extract()
              .header("Idempotent-Replayed");
      assertEquals(repetition == 0 ? null : "true", replayed);
    }
    as("viewer", department).get(path).then().body("items.size()", equalTo(1));
  }

  @Test
  @DisplayName("what is not there is not found")
  void notFound() {
    String department = department();
    String unknown = unusedDistrict();
    as("viewer", department)
        .get(PATH + "/" + department + "/projects/P1")
        .then()
        .statusCode(404)
        .body("code", equalTo("project-not-found"));
    as("viewer", unknown)
        .get(PATH + "/" + unknown + "/projects")
        .then()
        .statusCode(404)
        .body("code", equalTo("department-not-found"));
    as("viewer", unknown)
        .get(PATH + "/" + unknown + "/projects/P1")
        .then()
        .statusCode(404)
        .body("code", equalTo("department-not-found"));
    creating("finance", unknown)
        .body(ARCHIVE)
        .post(PATH + "/" + unknown + "/projects")
        .then()
        .statusCode(404)
        .body("code", equalTo("department-not-found"));
    as("finance", department)
        .header("If-Match", "\"v1\"")
        .body(Map.of("name", "丙", "kind", "PERSONNEL"))
        .put(PATH + "/" + department + "/projects/P1")
        .then()
        .statusCode(404)
        .body("code", equalTo("project-not-found"));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @DisplayName("a field of the wrong form is refused and named")
  @CsvSource({"code, P 1", "code, -P1", "code, 项目", "name, ''", "kind, specific_target", "kind, 3"})
  void wrongForm(String field, String value) {
    String department = department();
    Map<String, String> body = new java.util.HashMap<>(ARCHIVE);
    body.put(field, value);
    creating("finance", department)
        .body(body)
        .post(PATH + "/" + department + "/projects")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-field"))
        .body("violations[0].pointer", equalTo("/" + field));
  }

  @Test
  @DisplayName("only finance enters projects")
  void onlyFinance() {
    String department = department();
    creating("clerk,viewer,auditor", department)
        .body(ARCHIVE)
        .post(PATH + "/" + department + "/projects")
        .then()
        .statusCode(403)
        .body("code", equalTo("forbidden"));
  }
}
