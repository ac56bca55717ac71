package org.juesuan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A real browser, Chromium as the system has it. It keeps what went wrong on its pages: errors on
 * the console, requests that failed, answers of 400 and above.
 */
final class Browser implements AutoCloseable {

  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  /** Whether anything was drawn: a chart that failed leaves its canvas clear. */
  private static final String DRAWN =
      "canvas => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)"
          + ".data.some(value => value !== 0)";

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final String origin;
  private final List<String> faults = new ArrayList<>();

  private Browser(Playwright playwright, Path executable, String origin) {
    this.playwright = playwright;
    this.origin = origin;
    this.chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--no-first-run")));
  }

  /** Starts it, for the pages of one origin; skips the test where none is installed. */
  static Browser startOrSkip(String origin) {
    Optional<Path> executable = executable();
    if (executable.isEmpty()) {
      System.err.println("SKIPPED: no Chromium is installed, so no page is looked at in a browser");
      abort("no Chromium is installed");
    }
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Browser(playwright, executable.orElseThrow(), origin);
  }

  private static Optional<Path> executable() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(
            name ->
                Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                    .map(directory -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** A reader of their own: nothing is shared with another. */
  BrowserContext reader(String language, int width, int height) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(origin)
                .setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height));
    context.onConsoleMessage(this::console);
    context.onWebError(error -> faults.add("error: " + error.error()));
    context.onRequestFailed(this::failed);
    context.onResponse(
        answer -> {
          if (answer.status() >= 400) {
            faults.add(answer.status() + " " + answer.url());
          }
        });
    return context;
  }

  /** Signs in by the form, as a person does. */
  static Page signIn(BrowserContext context, String token) {
    Page page = context.newPage();
    page.navigate("/");
    page.locator("#token").fill(token);
    page.locator("form[action='/sign-in'] button").click();
    page.locator("table").first().waitFor();
    return page;
  }

  /** Fails for whatever went wrong on any page since the last time. */
  void assertFaultless(String page) {
    assertEquals(List.of(), faults(), page);
  }

  /** Whatever went wrong on any page since the last time. */
  List<String> faults() {
    List<String> since = List.copyOf(faults);
    faults.clear();
    return since;
  }

  /** Fails where a checker of accessibility finds something serious or critical. */
  static void assertAccessible(Page page) {
    // What it finds in order is not told: on a long page that takes as long as the finding.
    AxeRunOptions violationsOnly = new AxeRunOptions();
    violationsOnly.setResultTypes(List.of("violations"));
    List<String> found =
        new AxeBuilder(page)
            .options(violationsOnly).analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .flatMap(
                    rule ->
                        rule.getNodes().stream()
                            .map(node -> rule.getId() + " " + node.getTarget() + node.getHtml()))
                .toList();
    assertEquals(List.of(), found, page.url());
  }

  /** How many charts the page has; fails if one is not drawn. */
  static int charts(Page page) {
    Locator panels = page.locator("[data-chart]");
    for (int place = 0; place < panels.count(); place++) {
      Locator canvas = panels.nth(place).locator("canvas").first();
      canvas.scrollIntoViewIfNeeded();
      String name = panels.nth(place).getAttribute("data-chart");
      assertEquals(true, canvas.evaluate(DRAWN), () -> name + " is not drawn");
      assertFalse(panels.nth(place).locator("tbody tr").count() == 0, () -> name + " has no table");
    }
    return panels.count();
  }

  /** A picture of the whole page for a person to look at. */
  static void photograph(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  /** The page as it is printed, as a file and as a picture. */
  static void print(Page page, String name) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    photograph(page, name);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    page.pdf(
        new Page.PdfOptions()
            .setPreferCSSPageSize(true)
            .setPath(SCREENSHOTS.resolve(name + ".pdf")));
  }

  private void console(ConsoleMessage message) {
    if (Set.of("error", "warning").contains(message.type())) {
      faults.add(message.type() + ": " + message.text());
    }
  }

  /** A stream that is open when its page is left is broken off by the browser: that is its end. */
  private void failed(Request request) {
    if (!request.resourceType().equals("eventsource")) {
      faults.add("failed: " + request.url() + " " + request.failure());
    }
  }

  @Override
  public void close() {
    playwright.close();
  }
}
