package org.juesuan.budget.finalaccount;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.budget.fixture.Departments.department;
import static org.juesuan.budget.fixture.Departments.departmentWithBook;
import static org.juesuan.budget.fixture.Departments.openBook;
import static org.juesuan.budget.fixture.Departments.year;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("Staffing, quantities, comparatives and explanations over HTTP")
class DisclosureResourcesTest {

  private enum Disclosure {
    STAFFING(
        "staffing",
        "clerk",
        "finance",
        """
        {"administrativeEstablishment":0,"administrativeActual":0,
         "institutionEstablishment":161,"institutionActual":145,"retired":null,"contracted":41}
        """),
    COUNTS(
        "three-public-counts",
        "clerk",
        "finance",
        """
        {"overseasGroups":2,"overseasPersons":5,"vehiclesBought":1,"vehiclesHeld":3,
         "receptionBatches":4,"receptionPersons":18}
        """),
    COMPARATIVES(
        "comparatives",
        "finance",
        "clerk",
        """
        {"fiscalYear":2019,"source":"2019年度部门决算","totalYuan":"47951400.00",
         "revenueYuan":"41782800.00","expenditureYuan":"46963900.00",
         "fiscalTotalYuan":"47951400.00","operatingExpensesYuan":null}
        """),
    EXPLANATIONS(
        "explanations",
        "clerk",
        "finance",
        """
        {"explanations":[{"figure":"fiscal.total","text":"人员经费有所增加"},
                         {"figure":"functional.20508","text":"实际发生的培训较少"}]}
        """);

    private final String path;
    private final String writer;
    private final String other;
    private final String body;

    Disclosure(String path, String writer, String other, String body) {
      this.path = path;
      this.writer = writer;
      this.other = other;
      this.body = body;
    }

    String at(String department, int fiscalYear) {
      return year(department, fiscalYear) + "/" + path;
    }
  }

  @ParameterizedTest
  @EnumSource(Disclosure.class)
  @DisplayName("the first record needs If-None-Match: *, every later one the tag it replaces")
  void conditions(Disclosure disclosure) {
    String department = departmentWithBook(2020);
    String path = disclosure.at(department, 2020);
    as("viewer", department)
        .get(path)
        .then()
        .statusCode(404)
        .body("code", equalTo(disclosure.path + "-not-found"));
    as(disclosure.writer, department)
        .body(disclosure.body)
        .put(path)
        .then()
        .statusCode(428)
        .body("code", equalTo("precondition-required"));
    as(disclosure.writer, department)
        .header("If-Match", "\"v1\"")
        .body(disclosure.body)
        .put(path)
        .then()
        .statusCode(412);
    as(disclosure.writer, department)
        .header("If-None-Match", "*")
        .body(disclosure.body)
        .put(path)
        .then()
        .statusCode(201)
        .header("ETag", "\"v1\"")
        .body("version", equalTo(1));
    as(disclosure.writer, department)
        .header("If-None-Match", "*")
        .body(disclosure.body)
        .put(path)
        .then()
        .statusCode(412);
    as(disclosure.writer, department)
        .header("If-Match", "\"v1\"")
        .body(disclosure.body)
        .put(path)
        .then()
        .statusCode(200)
        .header("ETag", "\"v2\"");
    as(disclosure.writer, department)
        .header("If-Match", "\"v1\"")
        .body(disclosure.body)
        .put(path)
        .then()
        .statusCode(412);
    as("viewer", department)
        .get(path)
        .then()
        .statusCode(200)
        .header("ETag", "\"v2\"")
        .body("version", equalTo(2));
    as("viewer", department).header("If-None-Match", "\"v2\"").get(path).then().statusCode(304);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("a rehearsal answers the state there would be, without a tag, and leaves nothing")
  void rehearsed(Disclosure disclosure) {
    String department = departmentWithBook(2020);
    String path = disclosure.at(department, 2020);
    as(disclosure.writer, department)
        .queryParam("dryRun", true)
        .header("If-None-Match", "*")
        .body(disclosure.body)
        .put(path)
        .then()
        .statusCode(200)
        .header("ETag", nullValue())
        .body("version", equalTo(1));
    as("viewer", department).get(path).then().statusCode(404);
  }

  @ParameterizedTest
  @EnumSource(Disclosure.class)
  @DisplayName("only the role it belongs to records it, and only in its scope (INV-12)")
  void rolesAndScope(Disclosure disclosure) {
    String department = departmentWithBook(2020);
    String stranger = department();
    String path = disclosure.at(department, 2020);
    as(disclosure.other, department)
        .header("If-None-Match", "*")
        .body(disclosure.body)
        .put(path)
        .then()
        .statusCode(403)
        .body("code", equalTo("forbidden"));
    as(disclosure.writer, stranger)
        .header("If-None-Match", "*")
        .body(disclosure.body)
        .put(path)
        .then()
        .statusCode(403)
        .body("code", equalTo("outside-scope"));
    as("viewer", stranger).get(path).then().statusCode(403);
    as("viewer", department).get(path).then().statusCode(404);
  }

  @ParameterizedTest
  @EnumSource(Disclosure.class)
  @DisplayName("there must be a book of the year")
  void needsTheBook(Disclosure disclosure) {
    String department = department();
    as(disclosure.writer, department)
        .header("If-None-Match", "*")
        .body(disclosure.body)
        .put(disclosure.at(department, 2020))
        .then()
        .statusCode(404)
        .body("code", equalTo("book-not-found"));
    as("viewer", department)
        .get(disclosure.at(department, 2020))
        .then()
        .statusCode(404)
        .body("code", equalTo("book-not-found"));
    as("viewer", department).get(disclosure.at(department, 1999)).then().statusCode(400);
  }

  @Test
  @DisplayName("what was recorded is read back, null and zero apart")
  void readBack() {
    String department = departmentWithBook(2020);
    for (Disclosure disclosure : Disclosure.values()) {
      as(disclosure.writer, department)
          .header("If-None-Match", "*")
          .body(disclosure.body)
          .put(disclosure.at(department, 2020))
          .then()
          .statusCode(201);
    }
    as("viewer", department)
        .get(Disclosure.STAFFING.at(department, 2020))
        .then()
        .body("administrativeEstablishment", equalTo(0))
        .body("institutionActual", equalTo(145))
        .body("retired", nullValue())
        .body("contracted", equalTo(41));
    as("viewer", department)
        .get(Disclosure.COUNTS.at(department, 2020))
        .then()
        .body("overseasGroups", equalTo(2))
        .body("overseasPersons", equalTo(5))
        .body("vehiclesBought", equalTo(1))
        .body("vehiclesHeld", equalTo(3))
        .body("receptionBatches", equalTo(4))
        .body("receptionPersons", equalTo(18));
    as("viewer", department)
        .get(Disclosure.COMPARATIVES.at(department, 2020))
        .then()
        .body("fiscalYear", equalTo(2019))
        .body("origin", equalTo("IMPORTED"))
        .body("totalYuan", equalTo("47951400.00"))
        .body("operatingExpensesYuan", nullValue());
    as("viewer", department)
        .get(Disclosure.EXPLANATIONS.at(department, 2020))
        .then()
        .body("explanations.figure[1]", equalTo("functional.20508"))
        .body("explanations.text[0]", equalTo("人员经费有所增加"));
  }

  @Test
  @DisplayName("INV-9: comparatives are those of the year before, and only while no book holds it")
  void comparativesOfTheYearBefore() {
    String department = departmentWithBook(2020);
    openBook(department, 2021);
    String path = Disclosure.COMPARATIVES.at(department, 2021);
    as("finance", department)
        .header("If-None-Match", "*")
        .body(Disclosure.COMPARATIVES.body)
        .put(path)
        .then()
        .statusCode(422)
        .body("code", equalTo("comparative-year-mismatch"))
        .body("violations[0].pointer", equalTo("/fiscalYear"));
    as("finance", department)
        .header("If-None-Match", "*")
        .body(Disclosure.COMPARATIVES.body.replace("2019,", "2020,"))
        .put(path)
        .then()
        .statusCode(409)
        .body("code", equalTo("comparatives-held"));
  }

  @ParameterizedTest(name = "{0}: {1} instead of {2}")
  @DisplayName("a value of the wrong form is refused, named and not recorded")
  @CsvSource(
      delimiter = '|',
      value = {
        "STAFFING     | \"institutionActual\":145 | \"institutionActual\":-1 | /institutionActual",
        "STAFFING     | \"institutionActual\":145 | \"institutionActual\":\"145\" |"
            + " /institutionActual",
        "STAFFING     | \"institutionActual\":145 | \"institutionActual\":14.5 |"
            + " /institutionActual",
        "STAFFING     | \"institutionActual\":145 | \"institutionActual\":null |"
            + " /institutionActual",
        "STAFFING     | \"retired\":null | \"retired\":99999999999 | /retired",
        "STAFFING     | \"retired\":null | \"stranger\":null | /stranger",
        "COUNTS       | \"vehiclesHeld\":3 | \"vehiclesHeld\":-1 | /vehiclesHeld",
        "COUNTS       | \"vehiclesHeld\":3 | \"vehiclesHeld\":1000001 | /vehiclesHeld",
        "COUNTS       | \"vehiclesBought\":1 | \"vehiclesBought\":null | /vehiclesBought",
        "COUNTS       | \"overseasGroups\":2 | \"overseasGroups\":-2 | /overseasGroups",
        "COUNTS       | \"overseasGroups\":2 | \"overseasGroups\":6 | /overseasPersons",
        "COUNTS       | \"receptionPersons\":18 | \"receptionPersons\":3 | /receptionPersons",
        "COUNTS       | \"receptionBatches\":4 | \"receptionBatches\":0 | /receptionPersons",
        "COMPARATIVES | \"totalYuan\":\"47951400.00\" | \"totalYuan\":47951400.00 | /totalYuan",
        "COMPARATIVES | \"totalYuan\":\"47951400.00\" | \"totalYuan\":\"47951400.001\" |"
            + " /totalYuan",
        "COMPARATIVES | \"totalYuan\":\"47951400.00\" | \"totalYuan\":\"1e400000\" | /totalYuan",
        "COMPARATIVES | \"totalYuan\":\"47951400.00\" | \"totalYuan\":\"-1.00\" | /totalYuan",
        "COMPARATIVES | \"totalYuan\":\"47951400.00\" | \"totalYuan\":null | /totalYuan",
        "COMPARATIVES | \"2019年度部门决算\" | \" \" | /source",
        "EXPLANATIONS | fiscal.total | Fiscal total | /explanations/0/figure",
        "EXPLANATIONS | functional.20508 | fiscal.total | /explanations/1/figure",
        "EXPLANATIONS | 人员经费有所增加 | '' | /explanations/0/text",
        "EXPLANATIONS | 人员经费有所增加 | \\u0000 | /explanations/0/text",
      })
  void wrongForm(Disclosure disclosure, String part, String wrong, String pointer) {
    assertTrue(disclosure.body.contains(part), "the test replaces something");
    String department = departmentWithBook(2020);
    as(disclosure.writer, department)
        .header("If-None-Match", "*")
        .body(disclosure.body.replace(part, wrong))
        .put(disclosure.at(department, 2020))
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-field"))
        .body("violations[0].pointer", equalTo(pointer));
    as("viewer", department).get(disclosure.at(department, 2020)).then().statusCode(404);
  }

  @Test
  @DisplayName("an explanation of a function names a code of the year's list")
  void explainedCodeIsKnown() {
    String department = departmentWithBook(2020);
    as("clerk", department)
        .header("If-None-Match", "*")
        .body(Disclosure.EXPLANATIONS.body.replace("20508", "20597"))
        .put(Disclosure.EXPLANATIONS.at(department, 2020))
        .then()
        .statusCode(422)
        .body("code", equalTo("code-unknown"))
        .body("violations[0].pointer", equalTo("/explanations/1/figure"));
  }
}
