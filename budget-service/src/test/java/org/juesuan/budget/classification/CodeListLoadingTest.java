package org.juesuan.budget.classification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.fixture.Departments;
import org.juesuan.budget.fixture.Income;
import org.juesuan.budget.fixture.Ledger;
import org.juesuan.platform.embedded.ServiceDatabase;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestServers;
import org.juesuan.platform.embedded.test.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("Loading the code list of a year")
class CodeListLoadingTest {

  private static final String DISTRICT = "110106";
  private static final String FUNCTIONAL =
      """
      code,name,successor
      208,社会保障和就业支出,
      20801,人力资源和社会保障管理事务,
      2080109,社会保险经办机构,
      2080199,其他人力资源和社会保障管理事务支出,
      """;
  private static final String ECONOMIC =
      """
      code,name,successor,group,threePublic
      302,商品和服务支出,,OPERATING,
      30201,办公费,,OPERATING,
      30217,公务接待费,,OPERATING,OFFICIAL_RECEPTION
      """;

  @Test
  @DisplayName("INV-6: a load answers what it added, changed and removed, and has one event")
  void loadsAndReplaces() {
    Response first = put(2061, "functional", "If-None-Match", "*", FUNCTIONAL);
    first
        .then()
        .statusCode(201)
        .header("ETag", "\"v1\"")
        .body("list", equalTo("FUNCTIONAL"))
        .body("fiscalYear", equalTo(2061))
        .body("codes", equalTo(4))
        .body("added.code", contains("208", "20801", "2080109", "2080199"))
        .body("changed", empty())
        .body("removed", empty());
    String next =
        FUNCTIONAL
            .replace("2080109,社会保险经办机构,\n", "2080109,社会保险经办机构（新）,\n2080116,引进人才费用,\n")
            .replace("2080199,其他人力资源和社会保障管理事务支出,\n", "");
    put(2061, "functional", "If-Match", "\"v1\"", next)
        .then()
        .statusCode(200)
        .header("ETag", "\"v2\"")
        .body("added.code", contains("2080116"))
        .body("changed.before.name", contains("社会保险经办机构"))
        .body("changed.after.name", contains("社会保险经办机构（新）"))
        .body("removed.code", contains("2080199"));
    viewer().get(list(2061) + "functional/2080109").then().header("ETag", "\"v2\"");
    viewer().get(list(2061) + "functional/208").then().header("ETag", "\"v1\"");
    viewer().get(list(2061) + "functional/2080199").then().statusCode(404);
    List<JsonPath> events = events(2061);
    assertEquals(
        List.of("[208, 20801, 2080109, 2080199] [] [] 4", "[2080116] [2080109] [2080199] 4"),
        events.stream()
            .map(
                event ->
                    event.getList("added.code")
                        + " "
                        + event.getList("changed.code")
                        + " "
                        + event.getList("removed")
                        + " "
                        + event.getInt("codes"))
            .toList());
  }

  @Test
  @DisplayName("what is exported can be loaded; then nothing changes and no event is written")
  void roundTrip() {
    Response exported = viewer().get(list(2020) + "economic/file");
    exported
        .then()
        .statusCode(200)
        .header("ETag", "\"v1\"")
        .header("Content-Type", "text/csv;charset=UTF-8")
        .header("Content-Disposition", containsString("economic-2020.csv"))
        .body(
            startsWith(
                "\uFEFFcode,name,successor,group,threePublic\r\n301,工资福利支出,,PERSONNEL,\r\n"));
    put(2020, "economic", "If-Match", "\"v1\"", exported.asString())
        .then()
        .statusCode(200)
        .header("ETag", "\"v1\"")
        .body("version", equalTo(1))
        .body("codes", equalTo(107))
        .body("added", empty())
        .body("changed", empty())
        .body("removed", empty());
    assertEquals(List.of(), events(2020));
    viewer()
        .header("If-None-Match", "\"v1\"")
        .get(list(2020) + "economic/file")
        .then()
        .statusCode(304);
  }

  @Test
  @DisplayName("every bad row is named by row, column and reason, and nothing is loaded")
  void badRows() {
    String file =
        """
        code,name,group
        302,商品和服务支出,PERSONNEL
        30201,
        3021,某
        30301,某
        """;
    put(2062, "economic", "If-None-Match", "*", file)
        .then()
        .statusCode(422)
        .body("code", equalTo("code-list-invalid"))
        .body(
            "violations.pointer",
            contains("/rows/2/group", "/rows/3/name", "/rows/4/code", "/rows/5/code"));
    viewer().get(list(2062) + "economic").then().statusCode(404);
    assertEquals(List.of(), events(2062));
  }

  @Test
  @DisplayName("dryRun answers the report and changes nothing")
  void dryRun() {
    finance()
        .header("If-None-Match", "*")
        .queryParam("dryRun", true)
        .body(FUNCTIONAL.getBytes(StandardCharsets.UTF_8))
        .put(list(2063) + "functional/file")
        .then()
        .statusCode(200)
        .header("ETag", nullValue())
        .body("added.code", contains("208", "20801", "2080109", "2080199"));
    viewer().get(list(2063) + "functional/file").then().statusCode(404);
    assertEquals(List.of(), events(2063));
  }

  @Test
  @DisplayName("a code that appropriations, payments or income stand on cannot leave the list")
  void codesInUse() {
    put(2004, "functional", "If-None-Match", "*", FUNCTIONAL).then().statusCode(201);
    put(2004, "economic", "If-None-Match", "*", ECONOMIC).then().statusCode(201);
    String department = Departments.departmentWithBook(2004);
    new Income(department, 2004).receive("INSTITUTION_REVENUE", "2080109", "5.00");
    Ledger ledger = new Ledger(department, 2004);
    String coarse = ledger.basic("20801", "302");
    ledger.give("INITIAL", coarse, "100.00");
    ledger.pay(coarse, "10.00", "30217");
    put(2004, "functional", "If-Match", "\"v1\"", "code,name\n208,社会保障和就业支出\n")
        .then()
        .statusCode(409)
        .body("code", equalTo("code-in-use"))
        .body("violations.message", contains("must hold 20801", "must hold 2080109"));
    put(2004, "economic", "If-Match", "\"v1\"", "code,name\n301,工资福利支出\n")
        .then()
        .statusCode(409)
        .body("violations.message", contains("must hold 302", "must hold 30217"));
    put(2004, "economic", "If-Match", "\"v1\"", ECONOMIC.replace("30201,办公费,,OPERATING,\n", ""))
        .then()
        .statusCode(200)
        .body("removed.code", contains("30201"));
    viewer()
        .get(list(2004) + "economic/30201")
        .then()
        .statusCode(404)
        .body("detail", containsString("That of 2020"));
    creating("clerk", department)
        .body(
            """
            {"kind":"PAY","appropriationId":"%s","amountYuan":"1.00","businessDate":"2004-06-15",
             "voucherNumber":"示例凭证1","payee":"示例收款单位（虚构）","purpose":"示例用途",
             "economic":"30201"}
            """
                .formatted(coarse))
        .post(Departments.year(department, 2004) + "/operations")
        .then()
        .statusCode(422)
        .body("code", equalTo("code-unknown"))
        .body("violations.pointer", contains("/economic"))
        .body("detail", containsString("That of 2020"));
  }

  @Test
  @DisplayName("a successor must stand in next year's list, and codes that lose their way are told")
  void successors() {
    put(2066, "functional", "If-None-Match", "*", FUNCTIONAL.replace("2080199", "2080198"))
        .then()
        .statusCode(201);
    put(2065, "functional", "If-None-Match", "*", FUNCTIONAL.replace("支出,\n", "支出,2080197\n"))
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/rows/2/successor", "/rows/5/successor"));
    put(2065, "functional", "If-None-Match", "*", FUNCTIONAL).then().statusCode(201);
    finance()
        .header("If-Match", "\"v1\"")
        .queryParam("dryRun", true)
        .body(FUNCTIONAL.replace("2080199", "2080198").getBytes(StandardCharsets.UTF_8))
        .put(list(2066) + "functional/file")
        .then()
        .statusCode(200)
        .body("withoutSuccessor.code", contains("2080199"));
    put(
            2065,
            "functional",
            "If-Match",
            "\"v1\"",
            FUNCTIONAL.replace("管理事务支出,\n", "管理事务支出,2080198\n"))
        .then()
        .statusCode(200)
        .body("changed.after.successor", contains("2080198"));
    viewer()
        .get(list(2065) + "functional/2080199")
        .then()
        .statusCode(200)
        .body("successor", equalTo("2080198"));
  }

  @Test
  @DisplayName("two loaders of the same state cannot cross: one of them is told to read again")
  void twoLoaders() throws InterruptedException, ExecutionException {
    put(2067, "functional", "If-None-Match", "*", FUNCTIONAL).then().statusCode(201);
    List<Integer> statuses =
        together(
            () -> put(2067, "functional", "If-Match", "\"v1\"", FUNCTIONAL.replace("其他", "甲")),
            () -> put(2067, "functional", "If-Match", "\"v1\"", FUNCTIONAL.replace("其他", "乙")));
    assertEquals(List.of(200, 412), statuses.stream().sorted().toList());
    put(2067, "functional", "If-None-Match", "*", FUNCTIONAL).then().statusCode(412);
    finance()
        .body(FUNCTIONAL.getBytes(StandardCharsets.UTF_8))
        .put(list(2067) + "functional/file")
        .then()
        .statusCode(428);
    assertEquals(2, events(2067).size());
  }

  @Test
  @DisplayName("no appropriation is left on a code that was removed while it was opened")
  void removalAndOpening() throws InterruptedException, ExecutionException {
    put(2068, "economic", "If-None-Match", "*", ECONOMIC).then().statusCode(201);
    put(2068, "functional", "If-None-Match", "*", FUNCTIONAL).then().statusCode(201);
    String department = Departments.departmentWithBook(2068);
    String without = FUNCTIONAL.replaceFirst("2080199,.*\n", "");
    String tag = "\"v1\"";
    for (int round = 0; round < 8; round++) {
      String state = tag;
      boolean procurement = round % 2 == 0;
      List<Integer> statuses =
          together(
              () -> put(2068, "functional", "If-Match", state, without),
              () -> open(department, procurement));
      boolean listed =
          viewer().get(list(2068) + "functional/2080199").then().extract().statusCode() == 200;
      assertTrue(listed || statuses.get(1) != 201, "removed though in use: " + statuses);
      if (listed) {
        assertEquals(List.of(409, 201), statuses);
        return;
      }
      tag =
          put(2068, "functional", "If-Match", etag(2068), FUNCTIONAL)
              .then()
              .statusCode(200)
              .extract()
              .header("ETag");
    }
  }

  @Test
  @DisplayName(
      "only finance of the whole district loads a list, and only as CSV of a known charset")
  void refusals() {
    byte[] file = FUNCTIONAL.getBytes(StandardCharsets.UTF_8);
    String path = list(2069) + "functional/file";
    csv("clerk", DISTRICT).header("If-None-Match", "*").body(file).put(path).then().statusCode(403);
    csv("finance", DISTRICT + "-208")
        .header("If-None-Match", "*")
        .body(file)
        .put(path)
        .then()
        .statusCode(403)
        .body("code", equalTo("outside-scope"));
    as("finance", DISTRICT)
        .header("If-None-Match", "*")
        .body("{}")
        .put(path)
        .then()
        .statusCode(415);
    given()
        .auth()
        .oauth2(TestTokens.token("finance", DISTRICT))
        .header("Content-Type", "text/csv; charset=utf-16")
        .header("If-None-Match", "*")
        .body(file)
        .put(path)
        .then()
        .statusCode(400)
        .body("violations.parameter", contains("Content-Type"));
    finance()
        .header("If-None-Match", "*")
        .body(new byte[0])
        .put(path)
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/rows/1/code"));
    finance()
        .header("If-None-Match", "*")
        .body(file)
        .put(list(2069) + "other/file")
        .then()
        .statusCode(400);
    given().get(path).then().statusCode(401);
    csv("stranger", DISTRICT).get(path).then().statusCode(403);
  }

  @Test
  @DisplayName("a file that a Chinese spreadsheet saved is read")
  void chineseSpreadsheet() {
    given()
        .auth()
        .oauth2(TestTokens.token("finance", DISTRICT))
        .header("Content-Type", "text/csv; charset=GBK")
        .header("If-None-Match", "*")
        .body("科目编码,科目名称,\r\n208,社会保障和就业支出,\r\n,,\r\n".getBytes(Charset.forName("GBK")))
        .put(list(2070) + "functional/file")
        .then()
        .statusCode(201)
        .body("added.name", contains("社会保障和就业支出"));
  }

  private static String list(int year) {
    return "/api/v1/budget/code-lists/" + year + "/";
  }

  private static RequestSpecification viewer() {
    return given().auth().oauth2(TestTokens.token("viewer", DISTRICT));
  }

  private static RequestSpecification finance() {
    return csv("finance", DISTRICT);
  }

  private static RequestSpecification csv(String role, String scope) {
    return given()
        .auth()
        .oauth2(TestTokens.token(role, scope))
        .header("Content-Type", "text/csv; charset=UTF-8");
  }

  private static Response put(int year, String list, String condition, String tag, String file) {
    return finance()
        .header(condition, tag)
        .body(file.getBytes(StandardCharsets.UTF_8))
        .put(list(year) + list + "/file");
  }

  private static String etag(int year) {
    return viewer().get(list(year) + "functional/file").header("ETag");
  }

  private static Response open(String department, boolean procurement) {
    return creating("finance", department)
        .body(
            Map.of(
                "originYear", 2068,
                "fund", "GENERAL_PUBLIC_BUDGET",
                "functional", "2080199",
                "economic", "30201",
                "expenditureKind", "BASIC",
                "governmentProcurement", procurement,
                "coarse", false))
        .post(Departments.year(department, 2068) + "/appropriations");
  }

  private static List<Integer> together(Request... requests)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(requests.length);
    try {
      CountDownLatch begin = new CountDownLatch(1);
      List<Future<Integer>> answers = new ArrayList<>();
      Stream.of(requests)
          .forEach(
              request ->
                  answers.add(
                      threads.submit(
                          () -> {
                            begin.await();
                            return request.send().statusCode();
                          })));
      begin.countDown();
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> answer : answers) {
        statuses.add(answer.get());
      }
      return statuses;
    } finally {
      threads.shutdown();
    }
  }

  /** The payloads of the loads of a year, in their order. */
  private static List<JsonPath> events(int year) {
    ServiceDatabase database = TestServers.database("budget");
    List<JsonPath> events = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), database.ownerRole(), database.ownerPassword());
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT data, stream_key, fiscal_year FROM event_log"
                    + " WHERE subject LIKE ? ORDER BY sequence")) {
      statement.setString(1, "code-lists/" + year + "/%");
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          assertEquals(DISTRICT, rows.getString("stream_key"));
          @Nullable Object streamYear = rows.getObject("fiscal_year");
          assertEquals(null, streamYear);
          events.add(new JsonPath(rows.getString("data")));
        }
      }
    } catch (SQLException failure) {
      throw new AssertionError("the event log cannot be read", failure);
    }
    return events;
  }

  /** Sends one request. */
  private interface Request {
    Response send();
  }
}
