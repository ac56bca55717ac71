package org.juesuan.procurement.asset;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.juesuan.procurement.asset.Register.equipment;
import static org.juesuan.procurement.asset.Register.held;
import static org.juesuan.procurement.asset.Register.path;
import static org.juesuan.procurement.asset.Register.recorded;
import static org.juesuan.procurement.asset.Register.vehicles;
import static org.juesuan.procurement.fixture.Departments.department;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.service.fixture.LoggedFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "procurement"))
@DisplayName("The register as a workbook over HTTP")
class AssetWorkbookTest {

  private static final LoggedFacts FACTS = new LoggedFacts("procurement");

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Test
  @DisplayName("what one department holds is imported by another: rehearsed, then all of it")
  void exportAndImport() {
    String department = department();
    recorded(department, "CL-001", "2020-03-05", vehicles(2));
    recorded(department, "TY-001", "2020-03-06", equipment("500000.00", 1));
    byte[] workbook = exported(department, "2020-12-31");
    String other = department();
    imported(other, workbook, true).statusCode(200).body("cards", equalTo(2));
    held(other, "2020-12-31").body("items", empty());
    imported(other, workbook, false)
        .statusCode(201)
        .body("cards", equalTo(2))
        .body("valueYuan", equalTo("1016000.00"));
    held(other, "2020-03-05").body("items.cardNumber", contains("CL-001"));
    held(other, "2020-12-31").body("items.cardNumber", contains("CL-001", "TY-001"));
    assertEquals(2, FACTS.of(other).size());
  }

  @Test
  @DisplayName("nothing of a file is recorded if one card of it is refused")
  void allOrNothing() {
    String department = department();
    recorded(department, "CL-001", "2020-03-05", vehicles(2));
    byte[] one = exported(department, "2020-12-31");
    recorded(department, "CL-002", "2020-03-05", vehicles(1));
    byte[] two = exported(department, "2020-12-31");
    String other = department();
    imported(other, one, false).statusCode(201);
    imported(other, two, false)
        .statusCode(422)
        .body("code", equalTo("import-refused"))
        .body("violations.pointer", contains("/rows/2/cardNumber"));
    held(other, "2020-12-31").body("items", hasSize(1));
    assertEquals(1, FACTS.of(other).size());
  }

  @Test
  @DisplayName("a department without cards gives the template; a viewer imports nothing")
  void template() {
    String department = department();
    byte[] template = exported(department, "2020-12-31");
    imported(department, template, false).statusCode(201).body("cards", equalTo(0));
    creating("viewer", department)
        .contentType(XLSX)
        .body(template)
        .post(path(department, "assets/workbook"))
        .then()
        .statusCode(403);
    creating("clerk", department())
        .contentType(XLSX)
        .body(template)
        .post(path(department, "assets/workbook"))
        .then()
        .statusCode(403)
        .body("code", equalTo("outside-scope"));
    creating("clerk", department)
        .contentType(XLSX)
        .body("not a workbook".getBytes(StandardCharsets.UTF_8))
        .post(path(department, "assets/workbook"))
        .then()
        .statusCode(422)
        .body("code", equalTo("file-unreadable"));
  }

  private static byte[] exported(String department, String day) {
    return as("viewer", department)
        .get(path(department, "assets/workbook?asOf=" + day))
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static ValidatableResponse imported(
      String department, byte[] workbook, boolean rehearsal) {
    return creating("clerk", department)
        .contentType(XLSX)
        .queryParam("dryRun", rehearsal)
        .body(workbook)
        .post(path(department, "assets/workbook"))
        .then();
  }
}
