package org.juesuan.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in at a real identity provider. */
@ExtendWith(SampleStack.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInIT {

  private static final String CENTRE = "/departments/110106-208-005/years/2020";
  private static final String WANTED = CENTRE + "/postings?compartment=PAID";
  private static final String WANTED_ENCODED = WANTED.replace("?", "%3F").replace("=", "%3D");
  private static final String BALANCES = "/api/v1/budget" + CENTRE + "/execution?by=DEPARTMENT";
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private static final Pattern ID_TOKEN =
      Pattern.compile("name=\"id_token_hint\" value=\"([^\"]+)\"");
  private static final Pattern END =
      Pattern.compile("<form method=\"post\" action=\"([^\"]+)\" data-onward");

  private final SampleStack sample;
  private final SignInSite site;
  private final Keycloak keycloak;
  private final String gateway;
  private final Keycloak.Person viewer;

  SignInIT(SampleStack sample) throws IOException, InterruptedException {
    this.sample = sample;
    site = new SignInSite(sample);
    keycloak = site.keycloak();
    gateway = site.gateway();
    viewer = keycloak.person("viewer-208", List.of("viewer"), List.of("110106-208"));
  }

  @AfterAll
  void stop() {
    site.close();
  }

  @Test
  @DisplayName(
      "Who signs in at the provider comes back to the page wanted, with a cookie no script can read")
  void signsIn() throws Exception {
    Visitor visitor = new Visitor(gateway);
    HttpResponse<String> asked = visitor.get(WANTED);
    assertEquals(401, asked.statusCode());
    assertTrue(
        asked.body().contains("href=\"/sign-in?page=" + WANTED_ENCODED.replace("/", "%2F")),
        asked.body());

    String request = Visitor.location(visitor.get("/sign-in?page=" + WANTED_ENCODED));
    assertTrue(request.startsWith(keycloak.realm()), request);
    for (String part :
        List.of("response_type=code", "code_challenge_method=S256", "&state=", "&nonce=")) {
      assertTrue(request.contains(part), request);
    }

    HttpResponse<String> back = visitor.get(visitor.atTheProvider(WANTED_ENCODED, viewer));
    assertEquals(200, back.statusCode(), back.body());
    List<String> session = Visitor.sessionCookies(back);
    assertFalse(session.isEmpty(), () -> Visitor.setCookies(back).toString());
    for (String cookie : session) {
      String flags = cookie.substring(cookie.indexOf(';')).toLowerCase(Locale.ROOT);
      assertTrue(flags.contains("httponly") && flags.contains("secure"), flags);
      assertTrue(flags.contains("samesite=strict") && flags.contains("path=/"), flags);
    }
    assertEquals(WANTED, Visitor.onward(back));
    HttpResponse<String> page = visitor.get(WANTED);
    assertEquals(200, page.statusCode(), page.body());
    assertTrue(page.body().contains("1620.00") && page.body().contains("/sign-out"), page.body());
  }

  @Test
  @DisplayName("INV-12 Roles and departments are those the provider gives")
  void rolesAndDepartments() throws Exception {
    Visitor reader = site.signedIn(viewer);
    assertEquals(200, reader.get(CENTRE + "/dashboard").statusCode());
    assertEquals(403, reader.get("/departments/110106-901/years/2020/dashboard").statusCode());

    Visitor elsewhere =
        site.signedIn(keycloak.person("viewer-901", List.of("viewer"), List.of("110106-901")));
    assertEquals(403, elsewhere.get(CENTRE + "/dashboard").statusCode());

    Visitor nobody = site.signedIn(keycloak.person("nobody", List.of(), List.of("110106")));
    assertEquals(403, nobody.get(CENTRE + "/dashboard").statusCode());
  }

  @Test
  @DisplayName("The session opens pages, report and stream; it never writes and never passes on")
  void neverWrites() throws Exception {
    Visitor finance =
        site.signedIn(
            keycloak.person("finance", List.of("finance", "publisher"), List.of("110106")));
    assertEquals(200, finance.get(SampleReport.PATH).statusCode());
    assertEquals(
        400, finance.get("/api/v1/events?after=nowhere").statusCode(), "no position, but admitted");

    assertEquals(401, finance.get(BALANCES).statusCode());
    String json = "Content-Type";
    for (String path :
        List.of(
            SampleReport.PATH + "/publication",
            "/api/v1/reports/audits",
            "/api/v1/budget/departments/110106-208-005/years/2021/book")) {
      for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
        int status =
            finance
                .send(method, path, "{}", json, "application/json", "Sec-Fetch-Site", "same-origin")
                .statusCode();
        assertTrue(status == 401 || status == 405, method + " " + path + " " + status);
      }
    }
    assertEquals(
        401,
        finance
            .send("GET", SampleReport.PATH, "", "Authorization", "Bearer nonsense")
            .statusCode());
  }

  @Test
  @DisplayName("What another browser began, or nobody, is no sign-in")
  void foreignState() throws Exception {
    Visitor first = new Visitor(gateway);
    String back = first.atTheProvider("/", viewer);

    Visitor other = new Visitor(gateway);
    other.get("/sign-in");
    for (String forged :
        List.of(
            back,
            back.replaceFirst("state=[^&]*", "state=0"),
            back.replaceFirst("state=[^&]*&?", ""),
            gateway + "/sign-in/return")) {
      assertRefused(other.get(forged));
    }
    assertRefused(new Visitor(gateway).get(back));
    assertRefused(first.get(back.replaceFirst("code=[^&]*", "code=0")));
    assertEquals(401, other.get(CENTRE + "/dashboard").statusCode());
  }

  @Test
  @DisplayName("Who gives up at the provider is asked again")
  void givesUp() throws Exception {
    Visitor visitor = new Visitor(gateway);
    String request = Visitor.location(visitor.get("/sign-in"));
    String state = Visitor.first(Pattern.compile("state=([^&]*)"), request);
    assertRefused(visitor.get("/sign-in/return?error=access_denied&state=" + state));
  }

  @Test
  @DisplayName("Nobody is led to another site")
  void hostilePage() throws Exception {
    Visitor visitor = new Visitor(gateway);
    assertEquals("/", visitor.signIn("https%3A%2F%2Felsewhere.example%2F", viewer));
    for (String page :
        List.of(
            "https%3A%2F%2Felsewhere.example%2F",
            "%2F%2Felsewhere.example",
            "%2F%5Celsewhere.example",
            "javascript%3Aalert(1)",
            "%2Fapi%2Fv1%2Freports",
            "%2F%0D%0AX%3A+y",
            "%")) {
      assertEquals(
          "/", Visitor.location(visitor.get("/sign-in?page=" + page.replaceFirst("%$", "%25"))));
      visitor.tamper("juesuan-page", page);
      assertEquals("/", Visitor.onward(visitor.get("/sign-in/return")));
    }
  }

  @Test
  @DisplayName("Signing out ends the session here and at the provider; no other site can do it")
  void signsOut() throws Exception {
    Visitor visitor = site.signedIn(viewer);
    assertEquals(403, visitor.submitFrom("cross-site", "/sign-out", "x=y").statusCode());
    assertEquals(200, visitor.get(CENTRE + "/dashboard").statusCode());

    HttpResponse<String> out = visitor.submit("/sign-out", "");
    assertEquals(200, out.statusCode(), out.body());
    assertEquals(401, visitor.get(CENTRE + "/dashboard").statusCode());
    String idToken = Visitor.first(ID_TOKEN, out.body());
    assertTrue(
        out.headers()
            .firstValue("Content-Security-Policy")
            .orElse("")
            .contains("form-action 'self' " + keycloak.realm().replace("/realms/juesuan", ";")));
    HttpResponse<String> ended =
        visitor.submit(
            Visitor.first(END, out.body()),
            Keycloak.encoded(
                Map.of("id_token_hint", idToken, "post_logout_redirect_uri", gateway + "/")));
    assertEquals(gateway + "/", Visitor.location(ended));
    HttpResponse<String> again = visitor.get(Visitor.location(visitor.get("/sign-in")));
    assertTrue(again.body().contains("name=\"password\""), "asked for the password again");
    assertEquals(
        401, new Visitor(gateway).bearer(BALANCES, idToken), "what ends a session opens nothing");
  }

  @Test
  @DisplayName(
      "An expired token is renewed without a word; a session ended at the provider asks to sign in again")
  void expires() throws Exception {
    keycloak.shortenTokens(2);
    try {
      Visitor visitor = site.signedIn(viewer);
      await()
          .atMost(LONGEST_WAIT)
          .until(() -> !Visitor.sessionCookies(visitor.get(CENTRE + "/dashboard")).isEmpty());
      assertEquals(200, visitor.get(CENTRE + "/dashboard").statusCode());

      keycloak.endSessions();
      await().atMost(LONGEST_WAIT).until(() -> visitor.get(WANTED).statusCode() == 401);
      HttpResponse<String> asked = visitor.get(WANTED);
      assertTrue(asked.body().contains("/sign-in?page="), asked.body());
      assertEquals(
          401, visitor.get(SampleReport.PATH).statusCode(), "a program is told, and sent nowhere");
      assertEquals(WANTED, visitor.signIn(WANTED_ENCODED, viewer));
      assertEquals(200, visitor.get(WANTED).statusCode());
    } finally {
      keycloak.shortenTokens(300);
    }
  }

  @Test
  @DisplayName("Gateway and service take the provider's bearer tokens by its published keys")
  void bearerTokens() throws Exception {
    String token = keycloak.tokenOfSystem("budget-system", List.of("viewer"), List.of("110106"));
    Visitor system = new Visitor(gateway);
    assertEquals(200, system.bearer(BALANCES, token));
    assertEquals(200, system.bearer(SampleReport.PATH, token));
    assertEquals(401, system.bearer(BALANCES, token.substring(0, token.length() - 8) + "AAAAAAAA"));
    assertEquals(
        401, system.bearer(BALANCES, sample.installation().token("viewer")), "a local key");
    String own = keycloak.token("juesuan-gateway", keycloak.gatewaySecret());
    assertEquals(200, system.bearer(BALANCES, own), "composer, and the district");
  }

  @Test
  @DisplayName("In a real browser one signs in across sites and out again")
  void inABrowser() throws Exception {
    try (Browser browser = Browser.startOrSkip(gateway);
        BrowserContext desk = browser.reader("zh-CN", 1280, 900);
        BrowserContext english = browser.reader("en", 1280, 900)) {
      Page page = desk.newPage();
      asked(page, "sign-in");
      signIn(page, viewer);
      assertEquals(gateway + WANTED, page.url());
      page.locator("form[action='/sign-out'] button").click();
      page.waitForURL(gateway + "/");
      page.navigate("/sign-in");
      page.locator("#password").waitFor();
      asked(english.newPage(), "sign-in-english");
    }
  }

  @Test
  @DisplayName("An open dashboard goes on hearing of postings when its token has expired")
  void streamOutlivesItsToken() throws Exception {
    Keycloak.Person reader =
        keycloak.person("viewer-901-live", List.of("viewer"), List.of(ExampleUnit.CODE));
    keycloak.shortenTokens(4);
    try (Browser browser = Browser.startOrSkip(gateway);
        BrowserContext desk = browser.reader("zh-CN", 1280, 900)) {
      Page page = desk.newPage();
      page.navigate(ExampleUnit.YEAR + "/postings");
      signIn(page, reader);
      browser.faults(); // that one was asked to sign in
      page.navigate(ExampleUnit.YEAR + "/dashboard");
      page.locator(".status[data-state=connected]").waitFor();
      Response renewed =
          page.waitForResponse(answer -> answer.url().contains("/api/v1/events"), () -> {});
      assertEquals(200, renewed.status());
      String operation = ExampleUnit.pay(sample.installation(), "4.56");
      page.locator("#latest a[href$='" + operation + "']").waitFor();
      browser.assertFaultless("a stream whose token has expired");
    } finally {
      keycloak.shortenTokens(300);
    }
  }

  private static void signIn(Page page, Keycloak.Person person) {
    page.locator("main a[href^='/sign-in']").click();
    page.locator("#username").fill(person.name());
    page.locator("#password").fill(person.password());
    page.locator("#kc-login").click();
    page.locator("table.ledger").waitFor();
  }

  private static void asked(Page page, String picture) {
    page.navigate(WANTED);
    Browser.assertAccessible(page);
    Browser.photograph(page, picture);
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertEquals(401, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("role=\"alert\""), answer.body());
    assertTrue(answer.body().contains("href=\"/sign-in?page="), answer.body());
    assertEquals(List.of(), Visitor.sessionCookies(answer));
  }
}
