package org.juesuan.budget.ledger;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.platform.service.fixture.Callers.as;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.juesuan.budget.fixture.Departments;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("The years of a department")
class YearsResourceTest {

  @Test
  @DisplayName("are listed with the state of their books, newest first, in pages")
  void newestFirst() {
    String department = Departments.department();
    String years = Departments.PATH + "/" + department + "/years";
    as("viewer", department).get(years).then().statusCode(200).body("items", empty());
    Departments.openBook(department, 2020);
    Departments.openBook(department, 2021);
    Departments.openBook(department, 2022);
    String cursor =
        as("viewer", department)
            .get(years + "?limit=2")
            .then()
            .statusCode(200)
            .body("items.fiscalYear", contains(2022, 2021))
            .body("items.state", contains("OPEN", "OPEN"))
            .extract()
            .path("nextCursor");
    as("viewer", department)
        .queryParam("cursor", cursor)
        .get(years)
        .then()
        .statusCode(200)
        .body("items.fiscalYear", contains(2020))
        .body("nextCursor", nullValue());
  }

  @Test
  @DisplayName("INV-12: are shown within the scope only, and an unknown department has none")
  void refusals() {
    String department = Departments.department();
    String unknown = Departments.unusedDistrict();
    as("viewer", unknown)
        .get(Departments.PATH + "/" + department + "/years")
        .then()
        .statusCode(403)
        .body("code", equalTo("outside-scope"));
    as("viewer", unknown)
        .get(Departments.PATH + "/" + unknown + "/years")
        .then()
        .statusCode(404)
        .body("code", equalTo("department-not-found"));
    as("viewer", department)
        .get(Departments.PATH + "/" + department + "/years?cursor=WyJ5ZWFycyIsIngiXQ")
        .then()
        .statusCode(400)
        .body("code", equalTo("cursor-invalid"));
  }
}
