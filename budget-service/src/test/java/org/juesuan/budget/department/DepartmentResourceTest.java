package org.juesuan.budget.department;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.budget.fixture.Departments.PATH;
import static org.juesuan.budget.fixture.Departments.district;
import static org.juesuan.budget.fixture.Departments.enter;
import static org.juesuan.budget.fixture.Departments.particulars;
import static org.juesuan.budget.fixture.Departments.unusedDistrict;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("Departments over HTTP")
class DepartmentResourceTest {

  @Test
  @DisplayName("a department entered below its parent can be read with its tag")
  void enterAndRead() {
    String district = district();
    String code = district + "-208";
    creating("finance", district)
        .body(particulars(code, "示例局（虚构）"))
        .post(PATH)
        .then()
        .statusCode(201)
        .header("Location", equalTo(PATH + "/" + code))
        .header("ETag", "\"v1\"")
        .body("code", equalTo(code))
        .body("version", equalTo(1))
        .body("institutionType", equalTo("CIVIL_SERVANT_LAW_INSTITUTION"))
        .body("duties", nullValue());
    for (String role : List.of("viewer", "clerk", "finance", "auditor")) {
      as(role, code)
          .get(PATH + "/" + code)
          .then()
          .statusCode(200)
          .header("ETag", "\"v1\"")
          .body("name", equalTo("示例局（虚构）"))
          .body("internalOffices", equalTo(20));
    }
    as("viewer", code)
        .header("If-None-Match", "\"v1\"")
        .get(PATH + "/" + code)
        .then()
        .statusCode(304);
  }

  @Test
  @DisplayName("departments and projects can be rehearsed: the answer is that of the real thing")
  void rehearsed() {
    String code = district() + "-208";
    for (int status : new int[] {200, 201}) {
      creating("finance", code)
          .queryParam("dryRun", status == 200)
          .body(particulars(code, "示例局（虚构）"))
          .post(PATH)
          .then()
          .statusCode(status)
          .body("code", equalTo(code));
    }
    String projects = PATH + "/" + code + "/projects";
    creating("finance", code)
        .queryParam("dryRun", true)
        .body(Map.of("code", "P2020-01", "name", "示例项目（虚构）", "kind", "SPECIFIC_TARGET"))
        .post(projects)
        .then()
        .statusCode(200)
        .body("code", equalTo("P2020-01"));
    as("viewer", code).get(projects + "/P2020-01").then().statusCode(404);
  }

  @Test
  @DisplayName("INV-5: the same key and request has one effect and the same answer")
  void sameKeyOneEffect() {
    String code = unusedDistrict();
    String key = UUID.randomUUID().toString();
    Response first = enterWith(key, particulars(code, "示例区（虚构）"));
    Response second = enterWith(key, particulars(code, "示例区（虚构）"));
    assertEquals(201, first.statusCode());
    assertEquals(null, first.header("Idempotent-Replayed"));
    assertEquals(201, second.statusCode());
    assertEquals("true", second.header("Idempotent-Replayed"));
    assertEquals(first.asString(), second.asString());
    assertEquals(first.header("ETag"), second.header("ETag"));
    assertEquals(first.header("Location"), second.header("Location"));
    enterWith(key, particulars(code, "另一示例区（虚构）"))
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
  }

  @Test
  @DisplayName("INV-5: a refusal stores nothing, so that its key serves the corrected request")
  void refusalStoresNothing() {
    String district = unusedDistrict();
    String key = UUID.randomUUID().toString();
    enterWith(key, particulars(district + "-208", "示例局（虚构）"))
        .then()
        .statusCode(422)
        .body("code", equalTo("parent-department-not-found"))
        .body("violations[0].pointer", equalTo("/code"));
    enter(district, "示例区（虚构）");
    enterWith(key, particulars(district + "-208", "示例局（虚构）")).then().statusCode(201);
  }

  @Test
  @DisplayName("a code is entered once")
  void codeIsEnteredOnce() {
    String district = district();
    creating("finance", district)
        .body(particulars(district, "另一示例区（虚构）"))
        .post(PATH)
        .then()
        .statusCode(409)
        .contentType(containsString("application/problem+json"))
        .body("code", equalTo("department-exists"));
  }

  @Test
  @DisplayName("a change names the state it replaces; its rehearsal leaves that state")
  void changeNamesTheState() {
    String code = district();
    Map<String, @Nullable Object> changed = particulars(null, "示例区改名（虚构）");
    as("finance", code).body(changed).put(PATH + "/" + code).then().statusCode(428);
    as("finance", code)
        .header("If-Match", "\"v7\"")
        .body(changed)
        .put(PATH + "/" + code)
        .then()
        .statusCode(412)
        .body("code", equalTo("precondition-failed"));
    as("finance", code)
        .header("If-Match", "\"v1\"")
        .queryParam("dryRun", true)
        .body(changed)
        .put(PATH + "/" + code)
        .then()
        .statusCode(200)
        .header("ETag", nullValue())
        .body("version", equalTo(2));
    as("finance", code)
        .header("If-Match", "\"v1\"")
        .body(changed)
        .put(PATH + "/" + code)
        .then()
        .statusCode(200)
        .header("ETag", "\"v2\"")
        .body("name", equalTo("示例区改名（虚构）"))
        .body("version", equalTo(2));
    as("viewer", code).get(PATH + "/" + code).then().body("version", equalTo(2));
    String unknown = unusedDistrict();
    as("finance", unknown)
        .header("If-Match", "\"v1\"")
        .body(changed)
        .put(PATH + "/" + unknown)
        .then()
        .statusCode(404)
        .body("code", equalTo("department-not-found"));
  }

  @Test
  @DisplayName("INV-12: nobody reads, lists or changes a department outside the scope")
  void scope() {
    String mine = district();
    String other = district();
    enter(mine + "-208", "示例局（虚构）");
    enter(other + "-208", "别区示例局（虚构）");
    as("viewer", mine).get(PATH + "/" + other).then().statusCode(403);
    as("viewer", mine + "-208")
        .get(PATH + "/" + mine)
        .then()
        .statusCode(403)
        .body("code", equalTo("outside-scope"));
    creating("finance", mine)
        .body(particulars(other + "-209", "别区示例局（虚构）"))
        .post(PATH)
        .then()
        .statusCode(403);
    as("finance", mine)
        .header("If-Match", "\"v1\"")
        .body(particulars(null, "改名（虚构）"))
        .put(PATH + "/" + other)
        .then()
        .statusCode(403);
    as("auditor", mine)
        .get(PATH)
        .then()
        .statusCode(200)
        .body("items.code", equalTo(List.of(mine, mine + "-208")));
    as("auditor", mine + "-208", other)
        .get(PATH)
        .then()
        .body("items.code", hasItem(mine + "-208"))
        .body("items.code", hasItem(other + "-208"))
        .body("items.code", not(hasItem(mine)));
    as("viewer").get(PATH).then().statusCode(200).body("items.size()", equalTo(0));
  }

  @Test
  @DisplayName("pages hold every department once, in the order of the codes")
  void pages() {
    String district = district();
    List<String> expected = new ArrayList<>(List.of(district));
    for (int number = 101; number < 106; number++) {
      enter(district + "-" + number, "示例局（虚构）");
      expected.add(district + "-" + number);
    }
    List<String> read = new ArrayList<>();
    String cursor = null;
    do {
      var request = as("viewer", district).queryParam("limit", 4);
      if (cursor != null) {
        request.queryParam("cursor", cursor);
      }
      JsonPath page = request.get(PATH).then().statusCode(200).extract().jsonPath();
      read.addAll(page.getList("items.code", String.class));
      cursor = page.getString("nextCursor");
    } while (cursor != null);
    assertEquals(expected, read);
  }

  @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
  @DisplayName("a field of the wrong form is refused, named, and changes nothing")
  @CsvSource(
      nullValues = "null",
      value = {
        "code, 11010, invalid-field, /code",
        "code, 110106-2080, invalid-field, /code",
        "code, null, invalid-field, /code",
        "name, ' ', invalid-field, /name",
        "name, null, invalid-field, /name",
        "institutionType, OFFICE, invalid-field, /institutionType",
        "institutionType, null, invalid-field, /institutionType",
        "fundingForm, 1, invalid-field, /fundingForm",
        "internalOffices, -1, invalid-field, /internalOffices",
        "internalOffices, 20.5, invalid-field, /internalOffices",
        "internalOffices, twenty, invalid-field, /internalOffices",
        "stranger, 1, invalid-field, /stranger",
      })
  void wrongForm(String field, @Nullable String value, String code, String pointer) {
    String district = unusedDistrict();
    Map<String, @Nullable Object> body = new HashMap<>(particulars(district, "示例区（虚构）"));
    body.put(field, value);
    creating("finance", district)
        .body(body)
        .post(PATH)
        .then()
        .statusCode(400)
        .contentType(containsString("application/problem+json"))
        .body("code", equalTo(code))
        .body("violations[0].pointer", equalTo(pointer));
    as("viewer", district).get(PATH + "/" + district).then().statusCode(404);
  }

  @Test
  @DisplayName("a request without token, role, key, body or JSON is refused")
  void refusedRequests() {
    String district = unusedDistrict();
    var body = particulars(district, "示例区（虚构）");
    given()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", "k")
        .body(body)
        .post(PATH)
        .then()
        .statusCode(401);
    given().get(PATH).then().statusCode(401).body("code", equalTo("unauthenticated"));
    given().auth().oauth2(TestTokens.expired("viewer", district)).get(PATH).then().statusCode(401);
    creating("clerk", district).body(body).post(PATH).then().statusCode(403);
    as("finance", district)
        .body(body)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("code", equalTo("idempotency-key-missing"));
    creating("finance", district).post(PATH).then().statusCode(400);
    creating("finance", district).body("{\"code\":").post(PATH).then().statusCode(400);
    creating("finance", district)
        .contentType(ContentType.TEXT)
        .body("code")
        .post(PATH)
        .then()
        .statusCode(415);
    as("viewer", district).get(PATH + "/not-a-code").then().statusCode(400);
    as("viewer", district)
        .queryParam("limit", 201)
        .get(PATH)
        .then()
        .statusCode(400)
        .body("code", equalTo("limit-out-of-range"));
    as("viewer", district)
        .queryParam("cursor", "nonsense")
        .get(PATH)
        .then()
        .statusCode(400)
        .body("code", equalTo("cursor-invalid"));
    as("viewer", district).get(PATH + "/" + district).then().statusCode(404);
  }

  @Test
  @DisplayName("of racing requests with keys of their own one enters, of racing changes one wins")
  void races() throws Exception {
    String code = unusedDistrict();
    assertEquals(
        Map.of(201, 1L, 409, 7L),
        race(
            () ->
                enterWith(UUID.randomUUID().toString(), particulars(code, "示例区（虚构）"))
                    .statusCode()));
    assertEquals(
        Map.of(200, 1L, 412, 7L),
        race(
            () ->
                as("finance", code)
                    .header("If-Match", "\"v1\"")
                    .body(particulars(null, "示例区改名（虚构）"))
                    .put(PATH + "/" + code)
                    .statusCode()));
    as("viewer", code).get(PATH + "/" + code).then().header("ETag", "\"v2\"");
  }

  /** How often each status was answered when eight threads asked at once. */
  private static Map<Integer, Long> race(Callable<Integer> request) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Map<Integer, Long> answers = new HashMap<>();
      for (Future<Integer> answer : threads.invokeAll(Collections.nCopies(8, request))) {
        answers.merge(answer.get(), 1L, Long::sum);
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }

  private static Response enterWith(String key, Map<String, @Nullable Object> body) {
    String code = String.valueOf(body.get("code"));
    return as("finance", code.substring(0, 6)).header("Idempotency-Key", key).body(body).post(PATH);
  }
}
