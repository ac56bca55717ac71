package org.juesuan.budget.scale;

import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.change.ChangeType;
import org.juesuan.budget.fixture.Departments;
import org.juesuan.budget.ledger.Coherence;
import org.juesuan.platform.embedded.ServiceDatabase;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestServers;
import org.juesuan.platform.service.contract.EventSchemas;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Holds the service to index plans on a ledger of 120 000 postings, in a database of its own, and
 * prints how long requests took. Larger ones by the system properties of {@link Volume}; see
 * docs/size.md.
 */
@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = PlansAtScaleTest.DATABASE))
@DisplayName("On a large ledger")
class PlansAtScaleTest {

  static final String DATABASE = "budget_scale";

  private static final Volume VOLUME = Volume.ofProperties();
  private static final int YEAR = Volume.FIRST_YEAR + VOLUME.years() / 2;
  private static final String UNIT = VOLUME.unit(VOLUME.units() / 2);
  private static final String BOOK = Departments.year(UNIT, YEAR);

  /** So often that PostgreSQL has decided between a plan for the values and one for all values. */
  private static final int REPETITIONS = 16;

  /** Recomputing a ledger reads all of it. */
  private static final long MOST_POSTINGS_CHECKED = 1_000_000;

  private static final String SOME_EVENTS =
      "SELECT type, data FROM event_log WHERE id % 499 = 0 OR id < 500";

  private static final List<String> FIGURES = new ArrayList<>();

  @Inject AgroalDataSource pool;

  @BeforeAll
  static void fill() throws SQLException {
    // What is checked after every test class looks at the database of the other tests.
    LedgerGenerator.migrate(TestServers.database("budget"));
    long begin = System.nanoTime();
    new LedgerGenerator(VOLUME).fill(TestServers.database(DATABASE));
    FIGURES.add(
        "%,d postings generated in %d s"
            .formatted(
                VOLUME.allPostings(), Duration.ofNanos(System.nanoTime() - begin).toSeconds()));
  }

  @AfterAll
  static void printFigures() {
    System.out.println(String.join(System.lineSeparator(), FIGURES));
  }

  @Test
  @DisplayName("INV-1, INV-6, INV-8: the generated ledger is as coherent as one that was posted")
  void isCoherent() throws SQLException {
    ServiceDatabase database = TestServers.database(DATABASE);
    if (VOLUME.allPostings() <= MOST_POSTINGS_CHECKED) {
      assertEquals(List.of(), Coherence.faults(database));
    }
    EventSchemas schemas = new EventSchemas(List.of(ChangeType.values()));
    List<String> faults = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), database.ownerRole(), database.ownerPassword());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(SOME_EVENTS)) {
      while (rows.next()) {
        faults.addAll(schemas.faults(rows.getString("type"), rows.getString("data")));
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  @DisplayName("posting and reversing read by index alone")
  void posting() throws SQLException {
    String appropriation =
        as("viewer", UNIT).get(BOOK + "/appropriations?limit=1").path("items[0].id");
    List<String> operations = new ArrayList<>();
    readsByIndex(
        "a payment",
        Set.of("appropriation", "operation", "paid_item"),
        () -> {
          Response paid = pay(appropriation);
          operations.add(paid.path("operationId"));
          return paid;
        });
    readsByIndex(
        "a reversal",
        Set.of("appropriation", "operation", "posting", "payment"),
        () -> reverse(operations.remove(0)));
  }

  @Test
  @DisplayName("pages read by index alone, whether first or far behind")
  void pages() throws SQLException {
    for (String list : List.of("operations", "payments", "appropriations")) {
      @Nullable String[] cursor = new String[1];
      readsByIndex(
          "a page of " + list,
          Set.of(list.substring(0, list.length() - 1)),
          () -> {
            Response page =
                as("viewer", UNIT)
                    .queryParams(cursor[0] == null ? Map.of() : Map.of("cursor", cursor[0]))
                    .get(BOOK + "/" + list + "?limit=10");
            cursor[0] = page.path("nextCursor");
            return page;
          });
    }
    String appropriation =
        as("viewer", UNIT).get(BOOK + "/appropriations?limit=1").path("items[0].id");
    readsByIndex(
        "the history of an appropriation",
        Set.of("appropriation", "posting", "operation"),
        () -> as("viewer", UNIT).get(BOOK + "/appropriations/" + appropriation + "/history"));
    long middle = VOLUME.allPostings() / 2;
    readsByIndex(
        "a page of the event feed",
        Set.of("event_log"),
        () -> as("auditor", "110106").get("/api/v1/budget/events?limit=100&after=" + middle));
  }

  @Test
  @DisplayName("the section and the tables of a unit read by index alone")
  void tablesOfAUnit() throws SQLException {
    readsByIndex(
        "the section of a unit",
        Set.of("appropriation", "paid_item"),
        () -> as("viewer", UNIT).get(BOOK + "/section"));
    readsByIndex(
        "the tables of a unit",
        Set.of("appropriation", "paid_item"),
        () -> as("viewer", UNIT).get(BOOK + "/tables"));
  }

  @Test
  @DisplayName("the tables of a department with 100 units below it read by index alone")
  void consolidatedTables() throws SQLException {
    String department = UNIT.substring(0, UNIT.lastIndexOf('-'));
    readsByIndex(
        "the consolidated tables of a department",
        Set.of("appropriation", "paid_item"),
        () ->
            as("viewer", department)
                .get(Departments.year(department, YEAR) + "/tables?consolidated=true"));
  }

  /** Runs a request until its plans are settled and looks at how its statements read. */
  private void readsByIndex(String what, Set<String> tables, Supplier<Response> request)
      throws SQLException {
    ServiceDatabase database = TestServers.database(DATABASE);
    TableScans scans = new TableScans(database, pool);
    TableScans.Scans before = scans.counted();
    List<Long> micros = new ArrayList<>();
    for (int repetition = 0; repetition < REPETITIONS; repetition++) {
      long begin = System.nanoTime();
      Response answer = request.get();
      micros.add((System.nanoTime() - begin) / 1000);
      assertTrue(answer.statusCode() < 300, () -> what + ": " + answer.asString());
    }
    TableScans.Scans added = scans.counted().since(before);
    assertEquals(Map.of(), added.whole(), what + " reads tables whole");
    assertTrue(added.byIndex().keySet().containsAll(tables), what + " reads " + added.byIndex());
    List<Long> sorted = micros.stream().sorted().toList();
    FIGURES.add(
        "%s: median %,d µs, longest %,d µs"
            .formatted(what, sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1)));
  }

  private static Response pay(String appropriation) {
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "PAY");
    body.put("appropriationId", appropriation);
    body.put("amountYuan", "1.00");
    body.put("businessDate", YEAR + "-12-31");
    body.put("voucherNumber", "示例凭证1");
    body.put("payee", "示例收款单位（虚构）");
    body.put("purpose", "示例用途");
    return creating("clerk", UNIT).body(body).post(BOOK + "/operations");
  }

  private static Response reverse(String operation) {
    return creating("clerk", UNIT)
        .body(
            Map.of(
                "reason", "录入错误",
                "businessDate", YEAR + "-12-31",
                "documentNumber", "示例更正1"))
        .post(BOOK + "/operations/" + operation + "/reversal");
  }
}
