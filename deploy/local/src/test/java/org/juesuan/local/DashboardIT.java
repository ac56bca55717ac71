package org.juesuan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a real browser, with the sample in them; skipped where there is no Chromium. */
@BlackBox
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardIT {

  private static final String CENTRE = "/departments/110106-208-005/years/2020";
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final Installation installation;
  private Browser browser;
  private BrowserContext desk;
  private Page page;

  DashboardIT(Installation installation) {
    this.installation = installation;
  }

  @BeforeAll
  void signIn() throws Exception {
    installation.assumeTokensSignIn();
    browser = Browser.startOrSkip(installation.url().toString());
    desk = browser.reader("zh-CN", 1280, 900);
    page = Browser.signIn(desk, installation.token("viewer"));
    browser.assertFaultless("signing in");
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("A page shows its data without an error, and nothing serious keeps anybody from it")
  @CsvSource({
    "home, /, 0, 5021.81",
    "dashboard, /departments/110106-208-005/years/2020/dashboard, 7, 96.93",
    "bureau, /departments/110106-208/years/2020/dashboard, 6, 5021.81",
    "postings, /departments/110106-208-005/years/2020/postings?compartment=PAID, 0, 在职人员工资",
    "report, /departments/110106-208-005/years/2020, 0, 5021.81"
  })
  void pages(String name, String path, int charts, String text) {
    Response answer = page.navigate(path);
    assertEquals(200, answer.status());
    page.getByText(text).first().waitFor();
    assertEquals("zh-CN", page.locator("html").getAttribute("lang"));
    assertTrue(Browser.charts(page) >= charts, () -> "charts of " + name);
    Browser.assertAccessible(page);
    browser.assertFaultless(name);
    Browser.photograph(page, name);
  }

  @Test
  @DisplayName("The pages print")
  void print() {
    page.navigate(CENTRE + "/dashboard");
    Browser.charts(page);
    Browser.print(page, "dashboard-print");
    browser.assertFaultless("printing");
  }

  @Test
  @DisplayName("The list sorts by any column, by mouse and by keyboard, and says by which")
  void sorts() {
    page.navigate("/");
    Locator rate = page.locator("#district th", new Page.LocatorOptions().setHasText("执行率"));
    rate.locator("button").focus();
    page.keyboard().press("Enter");
    assertEquals("ascending", rate.getAttribute("aria-sort"));
    page.keyboard().press("Enter");
    assertEquals("descending", rate.getAttribute("aria-sort"));
    List<String> rates = values("#district tbody td:nth-child(7)");
    List<String> known = rates.stream().filter(value -> !value.isEmpty()).toList();
    assertTrue(!known.isEmpty() && known.size() < rates.size(), rates::toString);
    assertEquals(known, rates.subList(0, known.size()), "what has none, last");
    Comparator<String> byValue = Comparator.comparing(BigDecimal::new);
    assertEquals(known.stream().sorted(byValue.reversed()).toList(), known);
    assertEquals(1, page.locator("#district th[aria-sort]").count());
  }

  @Test
  @DisplayName("From a chart's table one comes to the postings behind it, and to their papers")
  void drillsDown() {
    page.navigate(CENTRE + "/dashboard");
    page.locator("[data-live=project][data-key=P2020-01] [data-cell=paid] a").click();
    page.locator("table.ledger").waitFor();
    assertTrue(page.locator("table.ledger tbody tr").count() > 0, "postings");
    assertEquals("P2020-01", page.locator("#f-project").inputValue());
    page.locator("table.ledger tbody tr a").first().click();
    page.locator("dl.papers").waitFor();
    Browser.assertAccessible(page);
    Browser.photograph(page, "operation");
    browser.assertFaultless("drilling down");
  }

  @Test
  @DisplayName("From a figure of the report one comes to where it comes from")
  void drillsDownFromTheReport() {
    page.navigate(CENTRE);
    page.locator("a.figure-link [data-figure='functional.205.amount']").first().click();
    page.locator("dl.papers").waitFor();
    assertTrue(page.locator("dl.papers").innerText().contains("1620.00"));
    Browser.assertAccessible(page);
    Browser.photograph(page, "figure");
    page.locator("main a").click();
    page.locator("table.ledger").waitFor();
    assertEquals("205", page.locator("#f-functional").inputValue());
    browser.assertFaultless("drilling down from the report");
  }

  @Test
  @DisplayName("A reader changes the language; every page stays in it")
  void changesTheLanguage() {
    try (BrowserContext english = browser.reader("en", 1280, 900)) {
      Page own = Browser.signIn(english, installation.token("viewer"));
      assertEquals("en", own.locator("html").getAttribute("lang"));
      own.navigate(CENTRE + "/dashboard");
      assertTrue(Browser.charts(own) >= 7);
      Browser.assertAccessible(own);
      Browser.photograph(own, "dashboard-english");
      own.locator("form[action='/language'] button").click();
      own.waitForURL("**/dashboard");
      assertEquals("zh-CN", own.locator("html").getAttribute("lang"));
      browser.assertFaultless("changing the language");
    }
  }

  @Test
  @DisplayName("On a phone nothing is wider than the screen, except what scrolls by itself")
  void phone() {
    try (BrowserContext phone = browser.reader("zh-CN", 390, 844)) {
      Page own = Browser.signIn(phone, installation.token("viewer"));
      Browser.photograph(own, "home-phone");
      own.navigate(CENTRE + "/dashboard");
      Browser.charts(own);
      Object overflow =
          own.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertEquals(0, overflow);
      Browser.photograph(own, "dashboard-phone");
      browser.assertFaultless("the phone");
    }
  }

  @Test
  @DisplayName("A posting appears on the open dashboard by itself, in every figure it belongs to")
  void live() throws Exception {
    page.navigate(ExampleUnit.YEAR + "/dashboard");
    page.locator(".status[data-state=connected]").waitFor();
    String before = page.locator("[data-live=total] [data-cell=paid] data").getAttribute("value");

    long sent = System.nanoTime();
    String operation = ExampleUnit.pay(installation, "123.45");
    page.locator("#latest a[href$='" + operation + "']")
        .waitFor(new Locator.WaitForOptions().setTimeout((double) LONGEST_WAIT.toMillis()));
    long appeared = Duration.ofNanos(System.nanoTime() - sent).toMillis();

    System.out.println("A posting appeared on the open dashboard after " + appeared + " ms");
    Browser.photograph(page, "live");
    List<String> shown = figures();
    assertFalse(
        before.equals(
            page.locator("[data-live=total] [data-cell=paid] data").getAttribute("value")));
    page.reload();
    page.locator(".status[data-state=connected]").waitFor();
    assertEquals(figures(), shown, "INV-10 what was moved in place is what the server computes");
    browser.assertFaultless("the live panel");
  }

  @Test
  @DisplayName("The live panel asks again while a proxy answers for a gateway that is away")
  void asksAgain() throws Exception {
    String stream = "**/api/v1/events?**";
    page.route(
        stream, route -> route.fulfill(new Route.FulfillOptions().setStatus(502).setBody("away")));
    page.navigate(ExampleUnit.YEAR + "/dashboard");
    page.locator(".status[data-state=reconnecting]").waitFor();
    String operation = ExampleUnit.pay(installation, "1.23");
    page.unroute(stream);
    page.locator("#latest a[href$='" + operation + "']")
        .waitFor(new Locator.WaitForOptions().setTimeout((double) LONGEST_WAIT.toMillis()));
    assertEquals("connected", page.locator(".status").getAttribute("data-state"));
    assertEquals(
        List.of(),
        browser.faults().stream()
            .filter(fault -> !fault.matches(".*(502|/api/v1/events).*"))
            .toList());
  }

  /** What cells are sorted by. */
  private List<String> values(String cells) {
    return page.locator(cells).all().stream()
        .map(cell -> Objects.requireNonNullElse(cell.getAttribute("data-value"), ""))
        .toList();
  }

  /** What the page shows of the ledger; findings are of the moment it was asked for. */
  private List<String> figures() {
    return page.locator(".tiles, .panels > section:not([aria-labelledby='findings.heading'])")
        .allInnerTexts();
  }
}
