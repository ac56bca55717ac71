package org.juesuan.evaluation.summary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.evaluation.fixture.Departments.department;
import static org.juesuan.evaluation.fixture.Evaluations.confirmed;
import static org.juesuan.evaluation.fixture.Evaluations.entered;
import static org.juesuan.evaluation.fixture.Evaluations.year;
import static org.juesuan.platform.service.fixture.Callers.as;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "evaluation"))
@DisplayName("Summaries over HTTP")
class SummaryResourceTest {

  @Test
  @DisplayName(
      "the figures of a year are those of its forms; nothing is nothing, never a zero score")
  void summary() {
    String department = department();
    String path = year(department, 2020) + "/summary";
    as("viewer", department)
        .get(path)
        .then()
        .statusCode(200)
        .body("evaluations", equalTo(0))
        .body("averageTotal", nullValue())
        .body("weightedTotal", nullValue());
    confirmed(department, 1);
    entered(department, 5);
    // (100.00 + 97.54) / 2; (100.00 × 42.93 + 97.54 × 89.10) / (42.93 + 89.10) = 98.3398…
    as("viewer", department)
        .get(path)
        .then()
        .body("evaluations", equalTo(2))
        .body("states.state", contains("DRAFT", "CONFIRMED"))
        .body("annualBudgetYuan", equalTo("1320300.00"))
        .body("executedYuan", equalTo("1320300.00"))
        .body("averageTotal", equalTo("98.77"))
        .body("weightedTotal", equalTo("98.34"))
        .body("grades.grade", contains("优"))
        .body("grades[0].count", equalTo(2))
        .body("weakest", hasSize(4))
        .body("weakest[0].percent", equalTo("40.50"));
    as("viewer", department)
        .get("/api/v1/evaluation/departments/" + department + "/trend?from=2018&to=2022")
        .then()
        .statusCode(200)
        .body("years.fiscalYear", contains(2020))
        .body("years[0].summary.averageTotal", equalTo("98.77"));
    as("viewer", department()).get(path).then().statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "?from=2020", "?from=2021&to=2020", "?from=2000&to=2020", "?from=x&to=1"})
  @DisplayName("a trend needs one to twenty years")
  void badTrend(String query) {
    String department = department();
    as("viewer", department)
        .get("/api/v1/evaluation/departments/" + department + "/trend" + query)
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-field"));
  }
}
