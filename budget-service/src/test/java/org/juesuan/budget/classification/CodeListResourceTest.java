package org.juesuan.budget.classification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("The code lists over HTTP")
class CodeListResourceTest {

  private static final String LISTS = "/api/v1/budget/code-lists";

  @ParameterizedTest(name = "all {1} {0} codes of 2020 in pages of {2}")
  @DisplayName("pages hold every code once, in the order of the tree")
  @CsvSource({"functional,174,50", "functional,174,87", "economic,107,200", "economic,107,1"})
  void pagesHoldEveryCodeOnce(String list, int expected, int limit) {
    List<String> codes = new ArrayList<>();
    String cursor = null;
    do {
      JsonPath page = page(list, limit, cursor);
      codes.addAll(page.getList("items.code", String.class));
      cursor = page.getString("nextCursor");
    } while (cursor != null);
    assertEquals(expected, codes.size());
    assertEquals(expected, new HashSet<>(codes).size());
    assertEquals(codes.stream().sorted().toList(), codes);
  }

  @Test
  @DisplayName("a list holds fifty codes when no limit is given")
  void defaultLimit() {
    viewer().get(LISTS + "/2020/functional").then().statusCode(200).body("items", hasSize(50));
  }

  @Test
  @DisplayName("level and parent narrow a list, also together")
  void filters() {
    viewer()
        .get(LISTS + "/2020/functional?parent=20508")
        .then()
        .statusCode(200)
        .body("items.code", contains("2050801", "2050802", "2050803", "2050804", "2050899"))
        .body("nextCursor", nullValue());
    viewer()
        .get(LISTS + "/2020/functional?level=1")
        .then()
        .statusCode(200)
        .body("items", hasSize(30))
        .body("items.parent", everyItem(nullValue()));
    viewer()
        .get(LISTS + "/2020/economic?level=2&parent=302")
        .then()
        .statusCode(200)
        .body("items.code", hasItem("30217"))
        .body("items.group", everyItem(equalTo("OPERATING")));
    viewer()
        .get(LISTS + "/2020/economic?level=1&parent=302")
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  @Test
  @DisplayName("one code is read with its name, place in the tree and a strong tag")
  void readsOneCode() {
    String tag =
        viewer()
            .get(LISTS + "/2020/functional/2080109")
            .then()
            .statusCode(200)
            .body("fiscalYear", equalTo(2020))
            .body("code", equalTo("2080109"))
            .body("name", equalTo("社会保险经办机构"))
            .body("level", equalTo(3))
            .body("parent", equalTo("20801"))
            .extract()
            .header("ETag");
    assertEquals("\"v1\"", tag);
    viewer()
        .header("If-None-Match", tag)
        .get(LISTS + "/2020/functional/2080109")
        .then()
        .statusCode(304)
        .header("ETag", tag);
  }

  @ParameterizedTest(name = "{0}: {1}, group {2}")
  @DisplayName("an economic code tells which part of basic expenditure it counts for")
  @CsvSource({"30217,公务接待费,OPERATING", "301,工资福利支出,PERSONNEL", "309,资本性支出（基本建设）,"})
  void readsOneEconomicCode(String code, String name, @Nullable String group) {
    viewer()
        .get(LISTS + "/2020/economic/" + code)
        .then()
        .statusCode(200)
        .header("ETag", "\"v1\"")
        .body("name", equalTo(name))
        .body("group", equalTo(group));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("a code of another year is missing, and the refusal names that year")
  @ValueSource(strings = {"functional/2080109", "economic/30217"})
  void namesTheYearThatHasTheCode(String code) {
    viewer()
        .get(LISTS + "/2021/" + code)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("code-not-found"))
        .body("detail", containsString("2020"));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("a code of no year is missing, and no year is named")
  @ValueSource(strings = {"functional/2080150", "economic/30210"})
  void unknownCode(String code) {
    viewer()
        .get(LISTS + "/2021/" + code)
        .then()
        .statusCode(404)
        .body("code", equalTo("code-not-found"))
        .body("detail", not(containsString("2020")));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("a year without a list has no empty one")
  @ValueSource(strings = {"functional", "economic"})
  void yearWithoutList(String list) {
    viewer()
        .get(LISTS + "/2019/" + list)
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"))
        .body("detail", containsString("2019"));
  }

  @ParameterizedTest(name = "{0} → 400 {1} at {2}")
  @DisplayName("bad parameters are refused by name")
  @CsvSource({
    "2020/functional?limit=0,limit-out-of-range,limit",
    "2020/functional?limit=201,limit-out-of-range,limit",
    "2020/functional?limit=ten,limit-out-of-range,limit",
    "2020/functional?cursor=x,cursor-invalid,cursor",
    "2020/functional?level=4,invalid-field,level",
    "2020/functional?level=0,invalid-field,level",
    "2020/economic?level=3,invalid-field,level",
    "2020/functional?parent=20,invalid-field,parent",
    "2020/economic?parent=3021701,invalid-field,parent",
    "2020/functional/208010,invalid-field,code",
    "2020/economic/abc,invalid-field,code",
    "1999/functional,invalid-field,year",
    "2101/economic/302,invalid-field,year"
  })
  void refusesBadParameters(String request, String code, String parameter) {
    viewer()
        .get(LISTS + "/" + request)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("violations.parameter", hasItem(parameter));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("a cursor of another list or of no list is refused")
  @ValueSource(
      strings = {
        "[\"economic\",\"301\"]",
        "[\"functional\",\"\\u0000\"]",
        "[\"functional\"]",
        "{}"
      })
  void refusesForeignCursors(String cursor) {
    String encoded =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
    viewer()
        .get(LISTS + "/2020/functional?cursor=" + encoded)
        .then()
        .statusCode(400)
        .body("code", equalTo("cursor-invalid"));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("every role reads, whatever its departments")
  @ValueSource(
      strings = {"viewer", "clerk", "reviewer", "finance", "publisher", "auditor", "composer"})
  void everyRoleReads(String role) {
    given()
        .auth()
        .oauth2(TestTokens.token(role))
        .get(LISTS + "/2020/economic/302")
        .then()
        .statusCode(200);
  }

  @Test
  @DisplayName("nobody reads without a token or with a token of no role")
  void refusesStrangers() {
    given().get(LISTS + "/2020/economic").then().statusCode(401);
    given()
        .auth()
        .oauth2(TestTokens.token("stranger"))
        .get(LISTS + "/2020/economic")
        .then()
        .statusCode(403);
  }

  @Test
  @DisplayName("a single code is never written")
  void refusesWrites() {
    viewer().delete(LISTS + "/2020/functional/2080109").then().statusCode(405);
    viewer().get(LISTS + "/2020/functional/2080109").then().statusCode(200);
  }

  private static JsonPath page(String list, int limit, @Nullable String cursor) {
    RequestSpecification request = viewer().queryParam("limit", limit);
    return (cursor == null ? request : request.queryParam("cursor", cursor))
        .get(LISTS + "/2020/" + list)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static RequestSpecification viewer() {
    return given().auth().oauth2(TestTokens.token("viewer", "110106"));
  }
}
