package org.juesuan.budget.opendata;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.juesuan.budget.fixture.Departments.department;
import static org.juesuan.budget.fixture.Departments.departmentWithBook;
import static org.juesuan.budget.fixture.Departments.openBook;
import static org.juesuan.budget.fixture.Departments.year;
import static org.juesuan.budget.fixture.FinalAccounts.YEAR;
import static org.juesuan.budget.fixture.FinalAccounts.approve;
import static org.juesuan.budget.fixture.FinalAccounts.reviewed;
import static org.juesuan.budget.fixture.Reports.publish;
import static org.juesuan.budget.fixture.Reports.report;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.juesuan.budget.fixture.Reports;
import org.juesuan.budget.publication.FrozenSection;
import org.juesuan.budget.publication.FrozenSectionService;
import org.juesuan.budget.publication.ReportSection;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.service.contract.FiscalPackageContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("The spending of a year as open data")
class OpenDataTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int PAID = 11;

  @Inject FrozenSectionService frozen;

  @Test
  @DisplayName("is anybody's once it is published, holds the official profile and its own types")
  void published() throws JsonProcessingException {
    String department = reviewed();
    UUID approval = UUID.fromString(approve(department, "2021-08-20"));
    freeze(approval, ReportSection.EVALUATION, Reports.evaluationDigest());
    freeze(approval, ReportSection.PROCUREMENT, Reports.procurementDigest());
    given().get(path(department) + "/spending.csv").then().statusCode(401);
    publish(department, report(department, "第一版")).then().statusCode(201);
    assertEquals(List.of(), faults(given(), department));
    Response rows = given().get(path(department) + "/spending.csv");
    rows.then()
        .statusCode(200)
        .header("Content-Type", containsString("text/csv"))
        .header("Content-Disposition", containsString("spending.csv"));
    given()
        .header("If-None-Match", rows.header("ETag"))
        .get(path(department) + "/spending.csv")
        .then()
        .statusCode(304);
  }

  @Test
  @DisplayName("INV-10: the rows add up to the expenditure of the tables")
  void rowsAddUp() throws JsonProcessingException {
    String department = reviewed();
    assertEquals(List.of(), faults(as("viewer", department), department));
    List<List<String>> rows =
        FiscalPackageContract.rows(
            as("viewer", department).get(path(department) + "/spending.csv").asString());
    Money paid = Money.sum(rows.stream().skip(1).map(row -> Money.of(row.get(PAID))));
    assertTrue(paid.isPositive());
    as("viewer", department)
        .get(year(department, YEAR) + "/tables/expenditure")
        .then()
        .body(
            "tables[0].rows.find { it.row == 'total' }.amounts.totalYuan",
            equalTo(paid.toString()));
  }

  @Test
  @DisplayName("INV-12: before that only in scope, and of a year with a book")
  void whoReads() {
    String department = departmentWithBook(YEAR);
    given().get(path(department) + "/datapackage.json").then().statusCode(401);
    as("viewer", department()).get(path(department) + "/datapackage.json").then().statusCode(403);
    as("viewer", department)
        .get(year(department, YEAR + 1) + "/open-data/datapackage.json")
        .then()
        .statusCode(404)
        .body("code", equalTo("book-not-found"));
  }

  @Test
  @DisplayName("of a year without money is a package without rows")
  void emptyYear() throws JsonProcessingException {
    String department = department();
    openBook(department, YEAR);
    assertEquals(List.of(), faults(as("viewer", department), department));
  }

  private static List<String> faults(RequestSpecification reader, String department)
      throws JsonProcessingException {
    Response descriptor = reader.get(path(department) + "/datapackage.json");
    descriptor.then().statusCode(200);
    return FiscalPackageContract.faults(
        MAPPER.readTree(descriptor.asString()),
        file -> reader.get(path(department) + "/" + file).asString());
  }

  private static String path(String department) {
    return year(department, YEAR) + "/open-data";
  }

  private void freeze(UUID approval, ReportSection section, String digest) {
    QuarkusTransaction.requiringNew()
        .run(() -> frozen.record(new FrozenSection(approval, section, true, digest, 1)));
  }
}
