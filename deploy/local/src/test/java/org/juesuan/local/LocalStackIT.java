package org.juesuan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.juesuan.platform.embedded.KafkaBroker;
import org.juesuan.platform.embedded.LoopbackPort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The real scripts, as a person runs them, on a data directory and a port of the test. One stack
 * serves nearly all of it: what reads comes first, then what kills, then the end.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LocalStackIT {
  private static final String REPORT = "/api/v1/reports/departments/110106-208-005/years/2020";
  private static final String PROCUREMENT =
      "/api/v1/procurement/departments/110106-208-005/years/2020/section";
  private static final String INDICATORS =
      "../../evaluation-service/src/test/resources/seed/seed-performance-rows.csv";

  private Path temporary;
  private ScriptedStack stack;
  private ServiceDatabases databases;
  private String reportText;
  private JsonNode report;

  @BeforeAll
  void up(@TempDir Path directory) throws Exception {
    temporary = directory;
    stack = new ScriptedStack(directory.resolve("data"), LoopbackPort.free());
    ScriptedStack.Result result = stack.up("--detach");
    assertEquals(0, result.exitCode(), result.output());
    assertTrue(result.output().contains("Juesuan is ready"), result.output());
    databases = new ServiceDatabases(stack.data());
    EventTopic.awaitQuiet(databases);
    reportText = reportNow();
    report = ScriptedStack.json(reportText);
  }

  @AfterAll
  void down() throws Exception {
    stack.down();
  }

  @ParameterizedTest(name = "{0} = {1}")
  @Order(1)
  @DisplayName("INV-9 The report of the ledger prints the figure the department published")
  @CsvFileSource(resources = "/published-2020.csv", numLinesToSkip = 1)
  void publishedFigure(String figureId, String published, String where) {
    JsonNode figure = report.path("figures").path(figureId);
    assertFalse(figure.isMissingNode(), () -> figureId + " is not in the report; " + where);
    String printed = figure.path("printed").asText();
    assertEquals(
        0,
        new BigDecimal(published).compareTo(new BigDecimal(printed)),
        () -> printed + "; " + where);
  }

  @Test
  @Order(1)
  @DisplayName("INV-11 Every owner tells its sections; the tables alone are not yet produced")
  void everyOwnerAnswers() {
    assertEquals("partial", report.path("status").asText());
    assertEquals(
        Map.of("budget", "null", "evaluation", "null", "procurement", "null"),
        ScriptedStack.reasons(report));
    assertEquals(
        Set.of("null", "not-yet-produced"), ScriptedStack.reasonsOfSections(report, "budget"));
    assertEquals(Set.of("null"), ScriptedStack.reasonsOfSections(report, "procurement"));
  }

  @Test
  @Order(1)
  @DisplayName("Every contract of the sample was paid from the money the ledger holds for it")
  void contractsArePaid() throws Exception {
    JsonNode section = stack.get(PROCUREMENT, stack.token("viewer"));
    assertTrue(
        section.path("complete").asBoolean(), section.path("content").path("open").toString());
    JsonNode total = section.at("/content/procurement/rows/0");
    assertEquals("2780200.00", total.at("/awarded/generalBudgetYuan").asText());
    assertEquals(total.path("awarded"), total.path("paid"));
  }

  @ParameterizedTest(name = "{0}: {4}")
  @Order(1)
  @DisplayName("Part four prints every published indicator, to the letter, with its score")
  @CsvFileSource(files = INDICATORS, numLinesToSkip = 1)
  void publishedIndicator(
      int table,
      String project,
      String firstLevel,
      String secondLevel,
      String indicator,
      String target,
      String actual,
      String weight,
      String score) {
    List<List<String>> rows = SelfEvaluations.indicators(report, table);
    assertTrue(
        rows.contains(List.of(indicator, target, actual, weight, score)),
        () -> indicator + " is not in " + rows);
  }

  @Test
  @Order(1)
  @DisplayName(
      "Part four holds nine tables with 106 indicators; their totals are the published ones")
  void selfEvaluations() {
    assertEquals(
        106,
        IntStream.rangeClosed(1, 9)
            .map(table -> SelfEvaluations.indicators(report, table).size())
            .sum());
    assertEquals(
        List.of("100", "100", "100", "100", "97.54", "100", "100", "100", "100"),
        SelfEvaluations.totals(report));
  }

  @Test
  @Order(1)
  @DisplayName("Every published score is the computed one, and every amount the ledger's")
  void computedScores() throws Exception {
    int rows = 0;
    for (JsonNode evaluation : SelfEvaluations.all(stack)) {
      assertEquals("CONFIRMED", evaluation.path("state").asText());
      assertFalse(evaluation.path("ledger").path("differs").asBoolean(true), evaluation.toString());
      for (JsonNode row : evaluation.path("scores").path("rows")) {
        BigDecimal computed = new BigDecimal(row.path("assessment").path("score").asText());
        assertEquals(0, computed.compareTo(new BigDecimal(row.path("awarded").asText())));
        rows++;
      }
    }
    assertEquals(106, rows);
    JsonNode executed = report.path("figures").path("selfEvaluation.P2020-01.funds.total.executed");
    assertEquals("42.93", executed.path("printed").asText());
    assertEquals("429304.00", executed.path("yuan").asText());
  }

  @Test
  @Order(1)
  @DisplayName("INV-12 A token of the example unit does not see the centre's report")
  void scope() throws Exception {
    String token = stack.token("viewer", "--departments", "110106-901");
    assertEquals(403, stack.request(REPORT, token).statusCode());
    assertEquals(200, stack.request(REPORT.replace("208-005", "901"), token).statusCode());
    assertEquals(401, stack.request(REPORT, "no-token").statusCode());
  }

  @Test
  @Order(1)
  @DisplayName("A browser signs in with a token, sees its departments and reads the report")
  void browser() throws Exception {
    assertTrue(stack.page("/", "none=none").body().contains("name=\"token\""), "the form");
    HttpResponse<String> signedIn = stack.signIn(stack.token("viewer"));
    assertEquals(303, signedIn.statusCode(), signedIn.body());
    String setCookie = signedIn.headers().firstValue("Set-Cookie").orElseThrow();
    assertTrue(setCookie.contains("HttpOnly") && setCookie.contains("SameSite=Strict"), setCookie);
    String cookie = setCookie.substring(0, setCookie.indexOf(';'));
    assertTrue(stack.page("/", cookie).body().contains("110106-208-005"));
    HttpResponse<String> page = stack.page("/departments/110106-208-005/years/2020", cookie);
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("5181.02"));
    assertEquals(9, page.body().split("<caption>项目支出绩效自评表（2020年度）</caption>", -1).length - 1);
  }

  @Test
  @Order(1)
  @DisplayName("The review finds the errors known of the published forms, and no other")
  void findings() throws Exception {
    assertEquals(
        List.of(
            "P2020-01 R1 /form/rows/7/actual",
            "P2020-01 R1 /form/rows/8/actual",
            "P2020-02 R1 /form/rows/4/actual",
            "P2020-02 R1 /form/rows/5/actual",
            "P2020-05 R1 /form/rows/26/actual",
            "P2020-05 R1 /form/rows/27/actual",
            "P2020-05 R1 /form/rows/28/actual",
            "P2020-08 R11 /form/funds/1/score",
            "P2020-08 R1 /form/rows/4/actual",
            "P2020-08 R9 /form/rows/4/firstLevel",
            "P2020-09 D-05 /form/funds/0/weight"),
        SelfEvaluations.errors(stack));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @Order(1)
  @DisplayName("The stack's database is durable and asks for passwords")
  @CsvSource({"fsync,on", "synchronous_commit,on", "password_encryption,scram-sha-256"})
  void databaseSettings(String setting, String expected) throws SQLException {
    assertEquals(List.of(expected), query("SHOW " + setting));
  }

  @Test
  @Order(1)
  @DisplayName("INV-2 The service's role owns nothing, and may not change or delete what is posted")
  void applicationRole() throws SQLException {
    String owned =
        "SELECT relname::text FROM pg_class" + " WHERE relowner = 'juesuan_budget_app'::regrole";
    assertEquals(List.of(), query(owned));
    String writable =
        "SELECT table_name || '.' || column_name FROM information_schema.column_privileges"
            + " WHERE grantee = 'juesuan_budget_app' AND privilege_type = 'UPDATE'"
            + " AND table_name IN ('event_log', 'posting', 'operation') ORDER BY 1";
    assertEquals(List.of("event_log.feed_seq", "event_log.sent_at"), query(writable));
    String deletable =
        "SELECT table_name::text FROM information_schema.table_privileges"
            + " WHERE grantee = 'juesuan_budget_app' AND privilege_type IN ('DELETE', 'TRUNCATE')"
            + " AND table_name IN ('event_log', 'posting', 'operation')";
    assertEquals(List.of(), query(deletable));
  }

  @ParameterizedTest
  @ValueSource(strings = {"budget", "evaluation", "procurement"})
  @Order(1)
  @DisplayName(
      "INV-6 The topic holds every change, first occurrences in sequence without gaps per stream")
  void topicFromTheBeginning(String service) throws SQLException {
    KafkaBroker broker = KafkaBroker.start(stack.data().kafka(), 0);
    EventTopic topic = EventTopic.read(broker.bootstrapServers(), "juesuan." + service + ".v1");
    assertEquals(List.of(), topic.disorder());
    assertEquals(
        Set.copyOf(databases.query(service, "SELECT event_id::text FROM event_log")), topic.ids());
  }

  @Test
  @Order(1)
  @DisplayName("Keys, passwords and configurations can be read by their owner only")
  void secrets() throws IOException {
    for (String secret :
        List.of(
            "identity/private-key",
            "postgresql/passwords/postgres",
            "services/budget-service/application.properties")) {
      assertEquals(
          "rw-------",
          PosixFilePermissions.toString(
              Files.getPosixFilePermissions(stack.data().root().resolve(secret))),
          secret);
    }
  }

  @Test
  @Order(2)
  @DisplayName("Run again, up leaves alone what runs")
  void secondUp() throws Exception {
    Map<String, Long> before = stack.processIds();
    ScriptedStack.Result result = stack.up("--detach");
    assertEquals(0, result.exitCode(), result.output());
    assertEquals(before, stack.processIds());
    assertTrue(result.output().contains("already loaded"), result.output());
    ScriptedStack.Result other = stack.run("up", "--detach", "--port", "" + LoopbackPort.free());
    assertEquals(1, other.exitCode());
    assertTrue(other.output().contains("The gateway already runs on port"), other.output());
  }

  @ParameterizedTest
  @CsvSource({
    "budget, total.amount",
    "evaluation, selfEvaluation.P2020-05.score",
    "procurement, procurement.smallOrMicro.share"
  })
  @Order(3)
  @DisplayName(
      "INV-11 A killed service: its sections say so, the others stand; up brings the report back byte for byte")
  void killedService(String owner, String itsFigure) throws Exception {
    Map<String, Long> before = stack.processIds();
    stack.killService(owner + "-service");
    JsonNode partial = stack.get(REPORT, stack.token("viewer"));
    assertEquals("partial", partial.path("status").asText());
    assertEquals("unreachable", ScriptedStack.reasons(partial).get(owner));
    assertEquals(Set.of("unreachable"), ScriptedStack.reasonsOfSections(partial, owner));
    assertTrue(report.path("figures").has(itsFigure));
    assertFalse(partial.path("figures").has(itsFigure));
    assertFalse(partial.path("figures").isEmpty(), "those of the other stand");

    ScriptedStack.Result result = stack.up("--detach");
    assertEquals(0, result.exitCode(), result.output());
    Map<String, Long> after = stack.processIds();
    assertNotEquals(before.remove(owner + "-service"), after.remove(owner + "-service"));
    assertEquals(before, after);
    assertEquals(reportText, reportNow());
  }

  @Test
  @Order(3)
  @DisplayName(
      "A launcher killed in the middle leaves nothing that blocks; two stacks run side by side")
  void killedLauncher() throws Exception {
    ScriptedStack second = new ScriptedStack(temporary.resolve("second"), LoopbackPort.free());
    try {
      Process launcher = second.start("up", "--no-sample", "--port", "" + second.port());
      ScriptedStack.awaitOutput(launcher, "Kafka");
      launcher.destroyForcibly().waitFor();
      ScriptedStack.Result result = second.up("--detach", "--no-sample");
      assertEquals(0, result.exitCode(), result.output());
      assertEquals(
          404, second.report(REPORT, second.token("viewer")).statusCode(), "no data of the first");
      assertEquals(401, second.request(REPORT, stack.token("viewer")).statusCode(), "own key");
      assertEquals(reportText, reportNow());
      assertTrue(
          stack.processIds().values().stream()
              .noneMatch(id -> second.processIds().containsValue(id)));
    } finally {
      second.down();
    }
    assertEquals(Map.of(), second.processIds());
  }

  @Test
  @Order(3)
  @DisplayName("A taken port is one sentence, a failure, and leaves nothing running")
  void takenPort() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      ScriptedStack third = new ScriptedStack(temporary.resolve("third"), taken.getLocalPort());
      ScriptedStack.Result result = third.up("--detach");
      assertEquals(1, result.exitCode(), result.output());
      assertEquals(
          "juesuan: gateway cannot start: port " + third.port() + " is taken.",
          result.output().strip());
      assertEquals(Map.of(), third.processIds());
    }
  }

  @ParameterizedTest(name = "{0}")
  @Order(3)
  @DisplayName("An old or missing JDK and an unknown option are told at once")
  @CsvSource({
    "openjdk version \"11.0.20\", 1, 'is Java 11; a JDK 17 or newer is needed (set JAVA_HOME).'",
    "java version \"1.8.0_392\", 1, 'is Java 8; a JDK 17 or newer is needed (set JAVA_HOME).'",
    "garbage, 1, 'is Java of an unknown version; a JDK 17 or newer is needed (set JAVA_HOME).'"
  })
  void oldJdk(String version, int exitCode, String sentence) throws Exception {
    Path java = Files.createDirectories(temporary.resolve("old/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho '" + version + "' >&2\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    ScriptedStack.Result result = stack.runWith(temporary.resolve("old"), "up", "--detach");
    assertEquals(exitCode, result.exitCode());
    assertTrue(result.output().strip().endsWith(sentence), result.output());
    assertEquals(2, stack.run("up", "--bogus").exitCode());
    assertEquals(0, stack.run("up", "--help").exitCode());
  }

  @Test
  @Order(4)
  @DisplayName("Interrupted in the terminal, up stops everything; down finds nothing; data is kept")
  void interrupted() throws Exception {
    List<Long> processes = new ArrayList<>(stack.processIds().values());
    Process attached = stack.start("up");
    ScriptedStack.awaitOutput(attached, "Juesuan is ready");
    // TERM takes the same way as Ctrl-C; a shell may have the whole build ignore INT.
    attached.destroy();
    attached.waitFor();
    assertEquals(Map.of(), stack.processIds());
    assertTrue(processes.stream().noneMatch(ScriptedStack::isAlive), processes.toString());
    assertTrue(stack.run("down").output().contains("Nothing was running"));

    ScriptedStack.Result again = stack.up("--detach");
    assertEquals(0, again.exitCode(), again.output());
    assertEquals(reportText, reportNow());
  }

  @Test
  @Order(5)
  @DisplayName("down stops every process of the stack")
  void stopped() throws Exception {
    List<Long> processes = new ArrayList<>(stack.processIds().values());
    assertEquals(6, processes.size());
    assertEquals(0, stack.run("down").exitCode());
    assertTrue(processes.stream().noneMatch(ScriptedStack::isAlive), processes.toString());
    assertTrue(LoopbackPort.isFree(stack.port()));
  }

  private String reportNow() throws Exception {
    HttpResponse<String> answer = stack.report(REPORT, stack.token("viewer"));
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private List<String> query(String sql) throws SQLException {
    return databases.query("budget", sql);
  }
}
