package org.juesuan.gateway.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.composition.GoldenExecution;
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
class PagesTest {

  private static final String COOKIE = "juesuan-session";
  private static final String PAGE = "/departments/110106-208-005/years/2020";
  private static final String JSON = "application/json";

  /** What is asked at the same time arrives in any order. */
  private static final Comparator<String> PATH_FIRST =
      Comparator.comparing((String uri) -> uri.contains("final-accounts"))
          .thenComparing(uri -> uri.contains("execution"));

  private static final String OPERATION = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6d";
  private static final String POSTINGS =
      """
      {"items":[{"posting":{"postingId":"019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6b","sequence":17,
        "kind":"PAY","reverses":null,"from":"AVAILABLE","to":"PAID","amountYuan":"1620.00"},
        "operationId":"%s","functional":"2050803","economic":"30216","projectCode":null,
        "businessDate":"2020-09-18","documentNumber":null,"voucherNumber":"凭证1",
        "payee":"示例培训中心（虚构）","purpose":"业务培训费","reason":null}],"nextCursor":"c1"}
      """
          .formatted(OPERATION);

  @Upstream.Budget @Nullable DistrictSystem injected;

  private DistrictSystem budget;

  @BeforeEach
  void open() {
    budget = Objects.requireNonNull(injected);
    budget.open();
    budget.answer(200, JSON, "{\"items\":[]}");
  }

  @Test
  @DisplayName(
      "INV-12 who has not signed in is asked to; services are asked only for what is public")
  void asksToSignIn() {
    budget.answer(200, JSON, "{}");

    given().get("/").then().statusCode(200).body(containsString("action=\"/sign-in\""));
    given()
        .get(PAGE)
        .then()
        .statusCode(401)
        .body(containsString("name=\"page\" value=\"" + PAGE + "\""));

    assertEquals(
        List.of(
            "/api/v1/budget/published-accounts?limit=200",
            "/api/v1/budget/departments/110106-208-005/years/2020/final-account/publications?limit=200"),
        budget.received().stream().map(DistrictSystem.Received::uri).toList());
    budget.received().forEach(read -> assertNull(read.headers().get("Authorization")));
  }

  @Test
  @DisplayName("INV-12 what is published anybody finds in the list, whatever else there is")
  void listsPublishedReports() {
    budget.answer(
        200,
        JSON,
        "{\"items\":[{\"department\":\"110106-901\",\"departmentName\":\"示例<单位>\",\"fiscalYear\":2020}]}");

    given()
        .get("/")
        .then()
        .statusCode(200)
        .body(containsString("href=\"/departments/110106-901/years/2020\">示例&lt;单位&gt;</a>"))
        .body(containsString("action=\"/sign-in\""));
  }

  @Test
  @DisplayName(
      "while budget-service is away one can still sign in, and no page is said to be absent")
  void publicPagesWithoutBudget() {
    budget.shut();

    given().get("/").then().statusCode(200).body(containsString("action=\"/sign-in\""));
    given().get(PAGE).then().statusCode(503);
  }

  @Test
  @DisplayName("the form sets a cookie no script can read and no other site can send")
  void signsIn() {
    String token = TestTokens.token("viewer", "110106-208");

    Response answer = signIn(token, PAGE);

    answer.then().statusCode(303).header("Location", PAGE);
    Cookie cookie = answer.getDetailedCookie(COOKIE);
    assertEquals(token, cookie.getValue());
    assertEquals("/", cookie.getPath());
    assertEquals("Strict", cookie.getSameSite());
    assertTrue(cookie.isHttpOnly());
    assertFalse(cookie.isSecured(), "plain http, as on one's own machine");
    // The token of the test is valid for two hours.
    assertTrue(cookie.getMaxAge() > 7000 && cookie.getMaxAge() <= 7200, cookie::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere/",
        "//elsewhere",
        "/\\elsewhere",
        "/api/v1/budget",
        "/\\nelsewhere",
        ""
      })
  @DisplayName("after signing in a browser is sent to a page of ours and nowhere else")
  void returnsOnlyToOwnPages(String page) {
    signIn(TestTokens.token("viewer", "110106"), page)
        .then()
        .statusCode(303)
        .header("Location", "/");
  }

  @Test
  @DisplayName("the page that asks to sign in speaks the reader's language and keeps the filter")
  void asksInTheReadersLanguage() {
    given()
        .header("Accept-Language", "en")
        .get(PAGE + "/postings?kind=PAY")
        .then()
        .statusCode(401)
        .body(containsString("<html lang=\"en\">"))
        .body(containsString("<h1>Sign in</h1>"))
        .body(containsString("name=\"page\" value=\"" + PAGE + "/postings?kind=PAY\""))
        .body(not(containsString("/sign-out")));
    assertTrue(SignInProvider.refusal(true, false).isPresent(), "no form without a local key");
    assertTrue(SignInProvider.refusal(true, true).isEmpty());
    assertTrue(SignInProvider.refusal(false, false).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "nonsense", "a.b.c"})
  @DisplayName("a token that is not valid sets no cookie and shows the form again")
  void refusesInvalidTokens(String token) {
    signIn(token, PAGE)
        .then()
        .statusCode(401)
        .header("Set-Cookie", nullValue())
        .body(allOf(containsString("令牌无效或已过期"), containsString(PAGE)));
  }

  @Test
  @DisplayName("an expired token and one too long for a cookie are refused too")
  void refusesExpiredAndOverlongTokens() {
    signIn(TestTokens.expired("viewer", "110106"), "/").then().statusCode(401);
    signIn("x".repeat(3801), "/").then().statusCode(401);
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Sec-Fetch-Site, none",
    "Origin, https://elsewhere",
    "Origin, null",
    "Origin, http://localhost:1",
    "X-Nothing, at-all"
  })
  @DisplayName("no other site can sign a browser in or out")
  void refusesFormsOfOtherSites(String header, String value) {
    for (String path : List.of("/sign-in", "/sign-out")) {
      given()
          .header(header, value)
          .formParam("token", TestTokens.token("viewer", "110106"))
          .post(path)
          .then()
          .statusCode(403)
          .header("Set-Cookie", nullValue());
    }
  }

  @Test
  @DisplayName("an own page is recognised by its origin too")
  void acceptsTheOwnOrigin() {
    String own = "http://localhost:" + io.restassured.RestAssured.port;

    given()
        .redirects()
        .follow(false)
        .header("Origin", own)
        .formParam("token", TestTokens.token("viewer", "110106"))
        .post("/sign-in")
        .then()
        .statusCode(303);
  }

  @Test
  @DisplayName("signing out makes the browser forget the cookie")
  void signsOut() {
    Response answer =
        given()
            .redirects()
            .follow(false)
            .header("Sec-Fetch-Site", "same-origin")
            .contentType("application/x-www-form-urlencoded")
            .post("/sign-out");

    answer.then().statusCode(303).header("Location", "/");
    Cookie cookie = answer.getDetailedCookie(COOKIE);
    assertEquals(0, cookie.getMaxAge());
    assertEquals("", cookie.getValue());
  }

  @Test
  @DisplayName("no token is accepted in an address")
  void takesNoTokenFromTheAddress() {
    String token = TestTokens.token("viewer", "110106");

    given().get("/?token=" + token).then().body(containsString("action=\"/sign-in\""));
    given().get(PAGE + "?access_token=" + token).then().statusCode(401);
  }

  @Test
  @DisplayName("the list shows the departments budget-service gives the reader, page by page")
  void listsDepartments() {
    budget.behave(
        request ->
            request
                .response()
                .putHeader("Content-Type", JSON)
                .end(
                    switch (request.path()) {
                      case "/api/v1/budget/final-accounts" ->
                          "{\"items\":[{\"department\":\"110106-208\",\"state\":\"APPROVED\",\"overdue\":true,"
                              + "\"approval\":{\"publishBy\":\"2021-09-09\"}}]}";
                      case "/api/v1/budget/departments" ->
                          request.getParam("cursor") == null
                              ? "{\"items\":[{\"code\":\"110106\",\"name\":\"丰台区\"}],\"nextCursor\":\"c1\"}"
                              : "{\"items\":[{\"code\":\"110106-208\",\"name\":\"<b>局</b>\"}]}";
                      default -> GoldenExecution.text();
                    }));

    reader()
        .get("/?year=2020")
        .then()
        .statusCode(200)
        .body(containsString("<html lang=\"zh-CN\">"))
        .body(containsString("丰台区"))
        .body(containsString("&lt;b&gt;局&lt;/b&gt;"))
        .body(containsString("href=\"/departments/110106-208/years/2020/dashboard\""))
        .body(containsString("2021-09-09"))
        .body(containsString("已逾期"))
        .body(containsString("20.00%"))
        .body(containsString("action=\"/sign-out\""));

    assertEquals(
        List.of(
            "/api/v1/budget/departments?limit=200",
            "/api/v1/budget/departments?limit=200&cursor=c1",
            "/api/v1/budget/departments/110106/years/2020/execution?by=DEPARTMENT&versions=false",
            "/api/v1/budget/final-accounts?year=2020&limit=200"),
        budget.received().stream().map(DistrictSystem.Received::uri).sorted(PATH_FIRST).toList());
  }

  @Test
  @DisplayName("INV-11 without budget-service the list says so")
  void saysThatTheListIsMissing() {
    budget.shut();

    reader().get("/").then().statusCode(200).body(containsString("暂缺：提供本部分内容的服务目前无法连接。"));
  }

  @Test
  @DisplayName("the page of a department shows its report to whoever has signed in")
  void showsTheReport() {
    budget.answer(200, JSON, GoldenSection.answer().toString());

    reader()
        .get(PAGE)
        .then()
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("Referrer-Policy", "same-origin")
        .header("Cache-Control", "private, no-store")
        .body(containsString("北京市丰台区社会保险基金管理中心2020年度部门决算（草案）"))
        .body(containsString("action=\"/sign-out\""));
  }

  @ParameterizedTest
  @CsvSource({
    "/departments/110106-901/years/2020, 403, 无权查看",
    "/departments/abc/years/2020, 404, 没有这个页面",
    "/departments/110106-208/years/99, 404, 没有这个页面"
  })
  @DisplayName("INV-12 what a reader may not see or cannot exist is a page that says so")
  void refusesInWords(String path, int status, String words) {
    budget.answer(200, JSON, GoldenSection.answer().toString());

    reader()
        .get(path)
        .then()
        .statusCode(status)
        .contentType("text/html")
        .body(containsString(words));

    assertEquals(List.of(), budget.received());
  }

  @Test
  @DisplayName("what is said in place of a page is said in the reader's language")
  void saysSoInEnglish() {
    reader()
        .header("Accept-Language", "en")
        .get("/departments/abc/years/2020")
        .then()
        .statusCode(404)
        .body(containsString("<html lang=\"en\">"))
        .body(containsString("<h1>There is no such page</h1>"))
        .body(containsString("action=\"/sign-out\""));
  }

  @Test
  @DisplayName("a report that does not exist is a page that says so")
  void saysThatThereIsNoReport() {
    budget.answer(404, "application/problem+json", "{\"code\":\"unknown-book\"}");

    reader().get(PAGE).then().statusCode(404).body(containsString("没有这份报告"));
  }

  @Test
  @DisplayName("a browser whose cookie has expired is asked to sign in again")
  void asksAgainWhenTheCookieExpired() {
    given()
        .cookie(COOKIE, TestTokens.expired("viewer", "110106"))
        .get(PAGE)
        .then()
        .statusCode(401)
        .body(containsString("action=\"/sign-in\""));
  }

  @Test
  @DisplayName("the dashboard shows what is carried out, in the language of the browser")
  void showsTheDashboard() {
    answerLedger();

    reader()
        .header("Accept-Language", "en")
        .get(PAGE + "/dashboard")
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("script-src 'self'"))
        .body(containsString("<html lang=\"en\">"))
        .body(containsString("示例中心"))
        .body(containsString("Execution against time"))
        .body(containsString("data-key=\"P2020-01\""))
        .body(containsString("compartment=PAID&amp;project=P2020-01"))
        .body(containsString("data-position=\"192\""))
        .body(containsString("Payment"));
  }

  @Test
  @DisplayName("INV-11 a panel whose service is silent says so; the others stand")
  void saysWhichPanelIsMissing() {
    budget.shut();

    reader()
        .get(PAGE + "/dashboard")
        .then()
        .statusCode(200)
        .body(containsString("暂缺：提供本部分内容的服务目前无法连接。"))
        .body(containsString("暂缺：提供本部分内容的服务尚未部署。"));
  }

  @Test
  @DisplayName("INV-12 the pages behind the dashboard refuse as it does")
  void refusesBehindTheDashboard() {
    answerLedger();

    for (String below : List.of("/dashboard", "/postings", "/operations/" + OPERATION)) {
      given().get(PAGE + below).then().statusCode(401);
      reader().get("/departments/110106-901/years/2020" + below).then().statusCode(403);
      reader().get("/departments/abc/years/2020" + below).then().statusCode(404);
    }
    reader().get(PAGE + "/postings?kind=NONE").then().statusCode(404);
    assertEquals(List.of(), budget.received());
  }

  @Test
  @DisplayName("postings are listed by their filter and lead to their operation")
  void showsPostings() {
    answerLedger();

    reader()
        .get(PAGE + "/postings?project=P2020-01&compartment=PAID")
        .then()
        .statusCode(200)
        .body(containsString("1620.00"))
        .body(containsString("href=\"" + PAGE + "/operations/" + OPERATION + "\""))
        .body(containsString("cursor=c1"));

    String asked = budget.received().get(0).uri();
    assertTrue(
        asked.contains("project=P2020-01") && asked.contains("compartment=PAID"), () -> asked);
  }

  @ParameterizedTest
  @CsvSource({
    "en, /departments/110106-208/years/2020/postings?kind=PAY, /departments/110106-208/years/2020/postings?kind=PAY",
    "zh, //elsewhere, /",
    "fr, https://elsewhere/, /"
  })
  @DisplayName("a chosen language is remembered, and the reader returns to a page of ours")
  void choosesALanguage(String language, String page, String returned) {
    Response answer =
        given()
            .redirects()
            .follow(false)
            .header("Sec-Fetch-Site", "same-origin")
            .formParam("language", language)
            .formParam("page", page)
            .post("/language");

    answer.then().statusCode(303).header("Location", equalTo(returned));
    assertEquals(language.equals("fr") ? null : language, answer.getCookie("juesuan-language"));
  }

  @Test
  @DisplayName("the style sheet is ours and is served to everyone")
  void servesTheStyleSheet() {
    given().get("/assets/juesuan.css").then().statusCode(200).contentType("text/css");
    given().get("/").then().body(not(containsString("http")));
  }

  @Test
  @DisplayName("an address that does not exist is a problem")
  void answersUnknownAddresses() {
    given()
        .get("/api/v1/nothing")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("not-found"));
  }

  private static Response signIn(String token, String page) {
    return given()
        .redirects()
        .follow(false)
        .header("Sec-Fetch-Site", "same-origin")
        .formParam("token", token)
        .formParam("page", page)
        .post("/sign-in");
  }

  private void answerLedger() {
    budget.behave(
        request ->
            request
                .response()
                .putHeader("Content-Type", JSON)
                .end(
                    request.path().endsWith("/execution")
                        ? GoldenExecution.text()
                        : request.path().endsWith("/postings")
                            ? POSTINGS
                            : "{\"code\":\"110106-208-005\",\"name\":\"示例中心\"}"));
  }

  private static RequestSpecification reader() {
    return given().cookie(COOKIE, TestTokens.token("viewer", "110106-208"));
  }
}
