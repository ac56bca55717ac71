package org.juesuan.gateway.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.Promise;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.composition.GoldenEvaluation;
import org.juesuan.gateway.composition.GoldenSection;
import org.juesuan.gateway.upstream.DistrictSystem;
import org.juesuan.gateway.upstream.Upstream;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(JuesuanTestResource.class)
@WithTestResource(Upstream.class)
class ReportTest {

  private static final String REPORT = "/api/v1/reports/departments/110106-208-005/years/2020";
  private static final String JSON = "application/json";
  private static final String BUDGET_REASONS =
      "parts.sections.flatten().findAll { it.owner == 'budget' }.reason";

  private static final String BUDGET_FIGURES =
      "figures.findAll { !it.key.startsWith('selfEvaluation') }.size()";

  @Upstream.Budget @Nullable DistrictSystem injectedBudget;
  @Upstream.Evaluation @Nullable DistrictSystem injectedEvaluation;

  private DistrictSystem budget;
  private DistrictSystem evaluation;

  @BeforeEach
  void everythingAnswers() {
    budget = Objects.requireNonNull(injectedBudget);
    evaluation = Objects.requireNonNull(injectedEvaluation);
    budget.open();
    evaluation.open();
    budget.answer(200, JSON, GoldenSection.answer().toString());
    evaluation.answer(200, JSON, GoldenEvaluation.answer().toString());
  }

  @Test
  @DisplayName("the report as JSON: figures once, sentences naming them, sources and status")
  void answersJson() {
    viewer()
        .get(REPORT)
        .then()
        .statusCode(200)
        .contentType(JSON)
        .header("Cache-Control", "private, no-cache")
        .header("Vary", "Accept, Authorization, Cookie")
        .body("department", equalTo("110106-208-005"))
        .body("fiscalYear", equalTo(2020))
        .body("title", equalTo("北京市丰台区社会保险基金管理中心2020年度部门决算（草案）"))
        .body("status", equalTo("partial"))
        .body("edition.kind", equalTo("draft"))
        .body("edition.askedBy", notNullValue())
        .body("edition.digest", nullValue())
        .body("sources.service", contains("budget", "evaluation", "procurement"))
        .body("sources.available", contains(true, true, false))
        .body("sources[0].feedPosition", equalTo(192))
        .body("sources[0].digest", equalTo(GoldenSection.answer().get("digest").textValue()))
        .body("sources[2].reason", equalTo("not-installed"))
        .body("figures.'total.amount'.yuan", equalTo("51810200.00"))
        .body("figures.'total.amount'.printed", equalTo("5181.02"))
        .body("figures.'total.amount'.unit", equalTo("万元"))
        .body("figures.'total.amount'.direction", nullValue())
        .body("figures.'functional.205.initialDifference'.yuan", equalTo("-65880.00"))
        .body("figures.'functional.205.initialDifference'.direction", equalTo("DECREASE"))
        .body("figures.'functional.205.initialPercent'.yuan", nullValue())
        .body("parts.id", contains("tables", "narrative", "other-matters", "performance"))
        .body("parts[1].sections[1].subsections[0].id", equalTo("totals.revenue"))
        .body("parts[1].sections[1].subsections[0].status", equalTo("available"))
        .body(
            "parts[1].sections[1].subsections[0].paragraphs[0].figures",
            hasItem("revenue.priorYear.percent"))
        .body(
            "parts[1].sections[1].subsections[0].paragraphs[0].text",
            startsWith("2020年度本年收入合计4948.08万元"))
        .body("parts[2].sections[2].owner", equalTo("procurement"))
        .body("parts[2].sections[2].status", equalTo("unavailable"))
        .body("parts[2].sections[2].reason", equalTo("not-installed"))
        .body("parts[3].sections[0].status", equalTo("available"));
  }

  @Test
  @DisplayName("part four as JSON: nine tables of cells, each number with its figure")
  void answersSelfEvaluations() {
    String fifth = "parts[3].sections[0].subsections[4].";
    viewer()
        .get(REPORT)
        .then()
        .body("sources[1].feedPosition", equalTo(36))
        .body("sources[1].digest", equalTo(GoldenEvaluation.answer().get("digest").textValue()))
        .body("parts[3].sections[0].subsections.size()", equalTo(9))
        .body(fifth + "heading", equalTo("项目支出绩效自评表5 社保运行保障经费"))
        .body(fifth + "tables[0].caption", equalTo("项目支出绩效自评表（2020年度）"))
        .body(fifth + "tables[0].rows[0].cells[0].heading", equalTo(true))
        .body(fifth + "tables[0].rows[0].cells[1].columns", equalTo(8))
        .body(fifth + "tables[0].rows[2].cells[0].rows", equalTo(5))
        .body(fifth + "tables[0].rows[3].cells[5].text", equalTo("100%"))
        .body(fifth + "tables[0].rows[-1].cells[2].text", equalTo("97.54"))
        .body(
            fifth + "tables[0].rows[-1].cells[2].figure", equalTo("selfEvaluation.P2020-05.score"))
        .body("figures.'selfEvaluation.P2020-05.score'.printed", equalTo("97.54"))
        .body("figures.'selfEvaluation.P2020-05.score'.unit", equalTo("分"))
        .body("figures.'selfEvaluation.P2020-05.funds.total.executed'.yuan", equalTo("891004.00"));
  }

  @ParameterizedTest
  @CsvSource({"403,not-recorded", "404,not-recorded", "500,failed", "200,unreadable"})
  @DisplayName("INV-11 an evaluation-service that answers no section leaves part four unavailable")
  void saysThatSelfEvaluationsAreMissing(int status, String reason) {
    evaluation.answer(status, JSON, "{}");

    viewer()
        .get(REPORT)
        .then()
        .statusCode(200)
        .body("status", equalTo("partial"))
        .body("sources.reason", contains(null, reason, "not-installed"))
        .body("parts[3].sections[0].status", equalTo("unavailable"))
        .body("parts[3].sections[0].reason", equalTo(reason))
        .body("parts[3].sections[0].subsections.size()", equalTo(0))
        .body("figures.'total.amount'.printed", equalTo("5181.02"))
        .body("figures.'selfEvaluation.P2020-05.score'", nullValue());
  }

  @Test
  @DisplayName("the sections are asked in the caller's own name, and nothing else of the request")
  void asksInTheCallersName() {
    String token = TestTokens.token("viewer", "110106-208");

    given()
        .auth()
        .oauth2(token)
        .header("Juesuan-Actor-Token", token)
        .cookie("other", "x")
        .get(REPORT)
        .then()
        .statusCode(200);

    for (DistrictSystem system : List.of(budget, evaluation)) {
      DistrictSystem.Received received = system.received().get(0);
      assertEquals("Bearer " + token, received.headers().get("Authorization"));
      assertFalse(received.headers().contains("Juesuan-Actor-Token"));
      assertFalse(received.headers().contains("Cookie"));
      assertTrue(
          received.uri().endsWith("/departments/110106-208-005/years/2020/section"), received::uri);
    }
  }

  @Test
  @DisplayName("all sections are asked before any of them has answered")
  void asksAtTheSameTime() {
    Promise<Void> budgetAsked = Promise.promise();
    Promise<Void> evaluationAsked = Promise.promise();
    budget.behave(
        request -> {
          budgetAsked.complete();
          evaluationAsked
              .future()
              .onSuccess(
                  both ->
                      request
                          .response()
                          .putHeader("Content-Type", JSON)
                          .end(GoldenSection.answer().toString()));
        });
    evaluation.behave(
        request -> {
          evaluationAsked.complete();
          budgetAsked
              .future()
              .onSuccess(
                  both ->
                      request
                          .response()
                          .putHeader("Content-Type", JSON)
                          .end(GoldenEvaluation.answer().toString()));
        });

    viewer().get(REPORT).then().body("sources.available", contains(true, true, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                | */*                                                      | application/json
                | application/json                                         | application/json
                | text/html                                                | text/html
                | text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html
                | application/json;q=0.5, text/html                        | text/html
                | image/png, application/json;q=0.1                        | application/json
           json | text/html                                                | application/json
           html | application/json                                         | text/html
           md   | application/json                                         | text/markdown
           pdf  | text/html                                                | application/pdf
                | application/pdf                                          | application/pdf
                | text/markdown, text/html;q=0.9                           | text/markdown
          """)
  @DisplayName("the form of the report: the parameter, or else the header")
  void answersInTheFormAskedFor(String format, String accept, String contentType) {
    RequestSpecification request = viewer().header("Accept", accept);
    if (format != null) {
      request.queryParam("format", format);
    }
    request.get(REPORT).then().statusCode(200).contentType(startsWith(contentType));
  }

  @Test
  @DisplayName("a form that cannot be had is refused: 406 by header, 400 by parameter")
  void refusesOtherForms() {
    problem(viewer().header("Accept", "image/png").get(REPORT).then(), 406, "not-acceptable");
    problem(viewer().get(REPORT + "?format=doc").then(), 400, "invalid-field")
        .body("violations[0].parameter", equalTo("format"));
    assertEquals(List.of(), budget.received());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "html", "md", "docx", "xlsx", "pdf"})
  @DisplayName("a report the caller already holds is 304; a changed one is not")
  void answersNotModified(String format) {
    String tag =
        viewer()
            .get(REPORT + "?format=" + format)
            .then()
            .header("ETag", startsWith("\"d"))
            .extract()
            .header("ETag");

    viewer()
        .header("If-None-Match", tag)
        .get(REPORT + "?format=" + format)
        .then()
        .statusCode(304)
        .header("ETag", tag)
        .body(emptyString());

    ObjectNode changed = GoldenSection.answer();
    GoldenSection.at(changed, "/content/totals").put("totalYuan", "51810300.00");
    budget.answer(200, JSON, changed.toString());

    viewer()
        .header("If-None-Match", tag)
        .get(REPORT + "?format=" + format)
        .then()
        .statusCode(200)
        .header("ETag", not(tag));
  }

  @Test
  @DisplayName("INV-11 budget-service down: 200 partial, its sections unreachable, no figure")
  void saysThatAServiceIsDown() {
    budget.shut();

    viewer()
        .get(REPORT)
        .then()
        .statusCode(200)
        .body("status", equalTo("partial"))
        .body("sources[0].available", equalTo(false))
        .body("sources[0].reason", equalTo("unreachable"))
        .body(BUDGET_FIGURES, equalTo(0))
        .body(BUDGET_REASONS, everyItem(equalTo("unreachable")))
        .body("parts[2].sections.find { it.id == 'glossary' }.status", equalTo("available"));

    budget.open();
    viewer().get(REPORT).then().body("sources[0].available", equalTo(true));
  }

  @Test
  @DisplayName("INV-11 budget-service silent: unavailable with the reason at the deadline")
  void saysThatAServiceIsSlow() {
    budget.behave(request -> request.pause());

    viewer()
        .get(REPORT)
        .then()
        .statusCode(200)
        .body("sources[0].reason", equalTo("timeout"))
        .body(BUDGET_REASONS, everyItem(equalTo("timeout")));
  }

  @Test
  @DisplayName("INV-11 budget-service breaks off: unavailable, and not asked a second time")
  void saysThatAServiceBrokeOff() {
    budget.behave(request -> request.connection().close());

    viewer().get(REPORT).then().body("sources[0].reason", equalTo("unreachable"));

    assertEquals(1, budget.received().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 400, 429, 302})
  @DisplayName("INV-11 an answer that is no section makes its sections unavailable")
  void saysThatAServiceFailed(int status) {
    budget.answer(status, "application/problem+json", "{\"code\":\"internal\"}");

    viewer().get(REPORT).then().statusCode(200).body(BUDGET_REASONS, everyItem(equalTo("failed")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "null", "{}", "<html></html>", "{\"department\":\"110106-901\"}"})
  @DisplayName("INV-11 an answer nobody can read is no zero but unavailable")
  void saysThatAnAnswerIsUnreadable(String body) {
    budget.answer(200, JSON, body);

    viewer()
        .get(REPORT)
        .then()
        .statusCode(200)
        .body(BUDGET_FIGURES, equalTo(0))
        .body(BUDGET_REASONS, everyItem(equalTo("unreadable")));
  }

  @Test
  @DisplayName("INV-11 another service that is slow or down leaves budget's sections standing")
  void keepsWhatStands() {
    evaluation.behave(request -> request.pause());

    viewer()
        .get(REPORT)
        .then()
        .statusCode(200)
        .body("sources.available", contains(true, false, false))
        .body("sources[1].reason", equalTo("timeout"))
        .body("figures.'total.amount'.printed", equalTo("5181.02"))
        .body("parts[3].sections[0].reason", equalTo("timeout"));
  }

  @ParameterizedTest
  @CsvSource({"401,unauthenticated", "403,outside-scope", "404,unknown-department"})
  @DisplayName("what budget-service refuses the caller is refused by the report")
  void passesRefusals(int status, String code) {
    budget.answer(
        status,
        "application/problem+json",
        "{\"type\":\"urn:juesuan:problem:"
            + code
            + "\",\"title\":\"T\",\"code\":\""
            + code
            + "\"}");

    problem(viewer().get(REPORT).then(), status, code);
  }

  @Test
  @DisplayName("without a token the report is 401, with a bad one too")
  void requiresAToken() {
    problem(given().get(REPORT).then(), 401, "unauthenticated");
    problem(given().auth().oauth2("nonsense").get(REPORT).then(), 401, "unauthenticated");
    problem(
        given().auth().oauth2(TestTokens.expired("viewer", "110106")).get(REPORT).then(),
        401,
        "unauthenticated");
    assertEquals(List.of(), budget.received());
  }

  @ParameterizedTest
  @CsvSource({
    "viewer, 110106-901, outside-scope",
    "viewer, 110106-208-004, outside-scope",
    "viewer, 110106-20, outside-scope",
    "auditor, 110107, outside-scope",
    "stranger, 110106, forbidden"
  })
  @DisplayName("INV-12 a department outside the scope is 403 before any service is asked")
  void keepsToTheScope(String role, String department, String code) {
    problem(
        given().auth().oauth2(TestTokens.token(role, department)).get(REPORT).then(), 403, code);
    assertEquals(List.of(), budget.received());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/reports/departments/abc/years/2020",
        "/api/v1/reports/departments/110106-1/years/2020",
        "/api/v1/reports/departments/110106/years/1999",
        "/api/v1/reports/departments/110106/years/2101"
      })
  @DisplayName("a department or year of another form is 400 and names the parameter")
  void refusesMalformedParameters(String path) {
    problem(viewer().get(path).then(), 400, "invalid-field")
        .body("violations[0].parameter", notNullValue());
  }

  @Test
  @DisplayName("INV-9 the page shows every figure with its exact yuan and marks what is missing")
  void answersHtml() {
    String page =
        viewer()
            .get(REPORT + "?format=html")
            .then()
            .statusCode(200)
            .header("Content-Security-Policy", containsString("default-src 'none'"))
            .header("X-Content-Type-Options", "nosniff")
            .extract()
            .asString();

    assertTrue(page.contains("<html lang=\"zh-CN\">"), page);
    assertTrue(
        page.contains(
            "2020年度收、支总计<data class=\"figure\" data-figure=\"total.amount\""
                + " value=\"51810200.00\" title=\"收、支总计：51810200.00元\">5181.02</data>万元，比上年增加"),
        page);
    assertTrue(
        page.contains(
            "下降<data class=\"figure\" data-figure=\"functional.205.initialPercent\""
                + " value=\"97.60\" title=\"教育支出比年初预算增减幅度\">97.60</data>%"),
        page);
    assertTrue(
        page.contains(
            "<tr><th colspan=\"6\">总分</th><td class=\"number\"><data class=\"figure\""
                + " data-figure=\"selfEvaluation.P2020-05.weight\" value=\"100\""
                + " title=\"社保运行保障经费 总分 分值\">100</data></td><td class=\"number\"><data class=\"figure\""
                + " data-figure=\"selfEvaluation.P2020-05.score\" value=\"97.54\""
                + " title=\"社保运行保障经费 总分 得分\">97.54</data></td><td></td></tr>"),
        page);
    assertEquals(18, page.split("<table", -1).length - 1, "nine of part one, nine of part four");
    assertTrue(page.contains("暂缺：提供本部分内容的服务尚未部署。"), page);
    assertFalse(page.contains("http://"), "no resource from elsewhere");
    assertFalse(page.contains("https://"), "no resource from elsewhere");
    assertEquals(1, page.split("<script", -1).length - 1, page);
    assertTrue(page.contains("<script type=\"module\" src=\"/assets/"), "a file of this site");
    assertFalse(page.contains("style=\""), page);
    assertEquals(1, page.split("<h1>", -1).length - 1);
  }

  @Test
  @DisplayName("text of the ledger is escaped: no name can bring markup into the page")
  void escapesText() {
    ObjectNode hostile = GoldenSection.answer();
    String markup = "<script>alert(1)</script>&\"'";
    GoldenSection.at(hostile, "/content/department").put("name", markup).put("duties", markup);
    GoldenSection.at(hostile, "/content/byFunctional/0").put("name", markup);
    GoldenSection.at(hostile, "/content/explanations/0").put("text", markup);
    budget.answer(200, JSON, hostile.toString());
    ObjectNode forms = GoldenEvaluation.answer();
    GoldenSection.at(forms, "/content/evaluations/0")
        .put("projectName", markup)
        .put("projectCode", markup)
        .put("title", markup)
        .put("expectedGoal", markup);
    GoldenSection.at(forms, "/content/evaluations/0/rows/0").put("actual", markup);
    GoldenSection.at(forms, "/content/evaluations/0/funds/0").put("executed", markup);
    evaluation.answer(200, JSON, forms.toString());

    String page = viewer().get(REPORT + "?format=html").then().extract().asString();

    assertFalse(page.contains("<script>"), page);
    assertFalse(page.contains("title=\"<"), page);
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;"), page);
  }

  @Test
  @DisplayName("the session cookie opens the report for reading")
  void acceptsTheCookie() {
    given()
        .cookie("juesuan-session", TestTokens.token("viewer", "110106"))
        .get(REPORT)
        .then()
        .statusCode(200)
        .body("sources[0].available", equalTo(true));
    assertTrue(budget.received().get(0).headers().get("Authorization").startsWith("Bearer "));
  }

  @Test
  @DisplayName(
      "a cookie that is no longer valid is as good as none, and a bad header is not mended")
  void ignoresABadCookie() {
    String good = TestTokens.token("viewer", "110106");
    problem(
        given()
            .cookie("juesuan-session", TestTokens.expired("viewer", "110106"))
            .get(REPORT)
            .then(),
        401,
        "unauthenticated");
    problem(
        given().cookie("juesuan-session", good).auth().oauth2("nonsense").get(REPORT).then(),
        401,
        "unauthenticated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  @DisplayName("the report can only be read")
  void onlyReads(String method) {
    viewer()
        .request(method, REPORT)
        .then()
        .statusCode(405)
        .contentType("application/problem+json")
        .header("Allow", containsString("GET"));
  }

  private static RequestSpecification viewer() {
    return given().auth().oauth2(TestTokens.token("viewer", "110106-208"));
  }

  private static ValidatableResponse problem(
      ValidatableResponse response, int status, String code) {
    return response
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
  }
}
