package org.juesuan.evaluation.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.juesuan.evaluation.fixture.Departments.department;
import static org.juesuan.evaluation.fixture.Evaluations.entered;
import static org.juesuan.evaluation.fixture.Evaluations.path;
import static org.juesuan.evaluation.fixture.Evaluations.step;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.juesuan.evaluation.fixture.SeedForms;
import org.juesuan.evaluation.fixture.WrittenForms;
import org.juesuan.evaluation.form.WrittenForm;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.service.fixture.LoggedFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "evaluation"))
@DisplayName("Self-evaluations of a year as a workbook")
class WorkbookResourceTest {

  private static final LoggedFacts FACTS = new LoggedFacts("evaluation");

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int ONE_MEGABYTE = 1 << 20;

  @Test
  @DisplayName("INV-6 nine new forms are nine events; given out and taken in again, they are none")
  void roundTrip() {
    String department = department();
    byte[] workbook =
        Sheets.bytes(IntStream.rangeClosed(1, 9).mapToObj(table -> sheet(table, "")).toList());
    post(creating("clerk", department).queryParam("dryRun", "true"), department, workbook)
        .statusCode(200)
        .body("sheets.effect", everyItem(equalTo("CREATED")));
    assertEquals(List.of(), FACTS.of(department));
    post(creating("clerk", department), department, workbook)
        .statusCode(200)
        .body("sheets", hasSize(9))
        .body("sheets.effect", everyItem(equalTo("CREATED")))
        .body("sheets[4].projectCode", equalTo("XM2020-005"))
        .body("sheets[4].total", equalTo("97.54"))
        .body("sheets[4].grade", equalTo("优"));
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L), FACTS.sequences(department));
    byte[] given =
        as("viewer", department)
            .get(workbookOf(department))
            .then()
            .statusCode(200)
            .contentType(XLSX)
            .extract()
            .asByteArray();
    post(creating("clerk", department), department, given)
        .statusCode(200)
        .body("sheets.effect", everyItem(equalTo("UNCHANGED")))
        .body("sheets.version", everyItem(equalTo(1)));
    assertEquals(9, FACTS.of(department).size());
  }

  @Test
  @DisplayName("INV-5 the same key has one effect, and takes no other workbook")
  void once() {
    String department = department();
    String key = UUID.randomUUID().toString();
    byte[] workbook = Sheets.bytes(List.of(sheet(1, "")));
    for (int attempt = 0; attempt < 2; attempt++) {
      ValidatableResponse answer =
          post(as("clerk", department).header("Idempotency-Key", key), department, workbook)
              .statusCode(200)
              .body("sheets.effect", contains("CREATED"));
      assertEquals(attempt == 0 ? null : "true", answer.extract().header("Idempotent-Replayed"));
    }
    assertEquals(1, FACTS.of(department).size());
    byte[] other = Sheets.bytes(List.of(sheet(2, "")));
    post(as("clerk", department).header("Idempotency-Key", key), department, other)
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
    post(as("clerk", department), department, other)
        .statusCode(400)
        .body("code", equalTo("idempotency-key-missing"));
  }

  @Test
  @DisplayName("INV-7 a sheet replaces the version it was made from, while that may be changed")
  void versions() {
    String department = department();
    entered(department, 1);
    String second = entered(department, 2);
    step("clerk", department, second, "SUBMITTED", null).statusCode(200);
    byte[] outdated =
        Sheets.bytes(
            List.of(renamed(1, "7"), renamed(2, "2"), renamed(3, "1"), sheet(4, ""), sheet(5, "")));
    post(creating("clerk", department), department, outdated)
        .statusCode(422)
        .body("code", equalTo("workbook-refused"))
        .body(
            "violations.code",
            contains("form-outdated", "evaluation-state-forbids", "form-outdated"))
        .body("violations.cell", contains("项目1!L3", "项目2!L3", "项目3!L3"));
    byte[] withoutVersion = Sheets.bytes(List.of(renamed(1, "")));
    post(creating("clerk", department), department, withoutVersion)
        .statusCode(422)
        .body("violations.code", contains("project-evaluated"))
        .body("violations.cell", contains("项目1!L1"));
    assertEquals(3, FACTS.of(department).size());
    byte[] replacing = Sheets.bytes(List.of(renamed(1, "1"), sheet(2, "2"), sheet(3, "")));
    post(creating("clerk", department), department, replacing)
        .statusCode(200)
        .body("sheets.effect", contains("REPLACED", "UNCHANGED", "CREATED"))
        .body("sheets.version", contains(2, 2, 1));
    assertEquals(5, FACTS.of(department).size());
    as("viewer", department)
        .get(path(department))
        .then()
        .body("items.projectName", contains("改名1", "购置工作服", "社保窗口服务经费"));
  }

  @Test
  @DisplayName("every cell at fault is named, and nothing is done")
  void cells() {
    String department = department();
    WrittenForm form = WrittenForms.seed(1);
    WrittenForm faulty =
        new WrittenForm(
            "",
            form.projectName(),
            null,
            "单".repeat(201),
            form.amountUnit(),
            form.funds(),
            form.expectedGoal(),
            form.actualOutcome(),
            form.rows(),
            form.total());
    byte[] workbook =
        Sheets.bytes(
            List.of(
                Sheets.ofVersion("", Sheets.sheet(faulty, SeedForms.template(1), "项目1")),
                sheet(2, "4"),
                sheet(3, "")));
    post(creating("clerk", department), department, workbook)
        .statusCode(422)
        .body("code", equalTo("workbook-refused"))
        .body("detail", equalTo("3 faults."))
        .body("violations.cell", contains("项目1!G4", "项目1!L1", "项目2!L3"))
        .body("violations.code", contains("invalid-field", "invalid-field", "form-outdated"));
    as("viewer", department).get(path(department)).then().body("items", empty());
    assertEquals(List.of(), FACTS.of(department));
  }

  @Test
  @DisplayName("an empty form of each template can be had")
  void templates() {
    String department = department();
    for (String template :
        List.of(
            "beijing-self-evaluation/2020/1", "framework/2020/v1", "framework-as-printed/2020/1")) {
      as("viewer", department)
          .queryParam("template", template)
          .get(workbookOf(department))
          .then()
          .statusCode(200)
          .contentType(XLSX);
    }
    as("viewer", department)
        .queryParam("template", "unknown/2020/1")
        .get(workbookOf(department))
        .then()
        .statusCode(404)
        .body("code", equalTo("template-not-found"));
    as("viewer", department)
        .queryParam("template", "../../etc")
        .get(workbookOf(department))
        .then()
        .statusCode(400)
        .body("violations.parameter", contains("template"));
  }

  @ParameterizedTest
  @CsvSource({
    "viewer, true, 403, forbidden",
    "finance, true, 403, forbidden",
    "clerk, false, 403, outside-scope"
  })
  @DisplayName("INV-12 it is for clerks of the department; others in scope read it")
  void scope(String role, boolean own, int status, String code) {
    String department = department();
    String scope = own ? department : department();
    post(creating(role, scope), department, Sheets.bytes(List.of(sheet(1, ""))))
        .statusCode(status)
        .body("code", equalTo(code));
    as(role, scope).get(workbookOf(department)).then().statusCode(own ? 200 : 403);
    assertEquals(List.of(), FACTS.of(department));
  }

  @Test
  @DisplayName("what is no workbook is refused as such, also above a megabyte")
  void noWorkbook() {
    String department = department();
    for (byte[] body : List.of("项目名称".getBytes(UTF_8), new byte[0], new byte[2 * ONE_MEGABYTE])) {
      post(creating("clerk", department), department, body)
          .statusCode(422)
          .body("code", equalTo("file-unreadable"));
    }
    creating("clerk", department)
        .body("{}")
        .post(workbookOf(department))
        .then()
        .statusCode(415)
        .body("code", equalTo("unsupported-media-type"));
  }

  private static ValidatableResponse post(
      RequestSpecification request, String department, byte[] workbook) {
    return request.contentType(XLSX).body(workbook).post(workbookOf(department)).then();
  }

  private static String workbookOf(String department) {
    return path(department) + "/workbook";
  }

  private static PrintedSheet sheet(int table, String version) {
    return Sheets.ofVersion(version, Sheets.seed(table));
  }

  /** A published form under another name. */
  private static PrintedSheet renamed(int table, String version) {
    WrittenForm form = WrittenForms.seed(table);
    WrittenForm renamed =
        new WrittenForm(
            form.projectCode(),
            "改名" + table,
            null,
            null,
            form.amountUnit(),
            form.funds(),
            form.expectedGoal(),
            form.actualOutcome(),
            form.rows(),
            form.total());
    return Sheets.ofVersion(
        version, Sheets.sheet(renamed, SeedForms.template(table), "项目" + table));
  }
}
