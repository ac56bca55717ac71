package org.juesuan.budget.yearend;

import static org.hamcrest.Matchers.hasSize;
import static org.juesuan.budget.fixture.YearEnd.YEAR;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.juesuan.budget.fixture.Departments;
import org.juesuan.budget.fixture.YearEnd;
import org.juesuan.platform.embedded.ServiceDatabase;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("A year end while others write, or cut off")
class YearEndUnderConcurrencyTest {

  private static final int CLERKS = 8;
  private static final int PAYMENTS_EACH = 10;

  /** The operation and the posting of CARRY_OUT, and those of CARRY_IN. */
  private static final int INSERTS_EACH = 4;

  @Inject SessionFactory sessions;

  private YearEnd yearEnd = YearEnd.none();
  private String training = "";

  @BeforeEach
  void openTheBooks() {
    yearEnd = YearEnd.ofNewDepartment();
    training = yearEnd.here().basic("2080109", "30217");
  }

  @Test
  @DisplayName(
      "INV-3 next year is spent while a carry takes some back: no more leaves than is there")
  void spentWhileTakenBack() throws Exception {
    yearEnd.here().give("INITIAL", training, "70.00");
    String supplement = yearEnd.here().give("SUPPLEMENT", training, "30.00");
    String next = yearEnd.carry().getString("carry.entering[0].appropriationId");
    yearEnd.reopen();
    yearEnd.here().reverse("finance", supplement);
    yearEnd.freeze();
    ExecutorService threads = Executors.newFixedThreadPool(CLERKS + 1);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Integer>> clerks = new ArrayList<>();
    for (int clerk = 0; clerk < CLERKS; clerk++) {
      clerks.add(
          threads.submit(
              () -> {
                start.await();
                int paid = 0;
                for (int payment = 0; payment < PAYMENTS_EACH; payment++) {
                  paid += pay(next, "1.00") == 201 ? 1 : 0;
                }
                return paid;
              }));
    }
    Future<Response> carry =
        threads.submit(
            () -> {
              start.await();
              return yearEnd.move(YEAR, "CARRIED");
            });
    start.countDown();
    int paid = 0;
    for (Future<Integer> clerk : clerks) {
      paid += clerk.get();
    }
    boolean carried = carry.get().statusCode() == 200;
    threads.shutdown();
    JsonPath left = yearEnd.appropriation(YEAR + 1, next);
    assertEquals(paid + ".00", left.getString("paidYuan"));
    assertEquals(carried ? "70.00" : "100.00", left.getString("adjustedYuan"));
    assertEquals(carried ? "CARRIED" : "FROZEN", yearEnd.state(YEAR));
    assertTrue(paid <= (carried ? 70 : CLERKS * PAYMENTS_EACH), paid + " paid");
  }

  @Test
  @DisplayName("INV-3, INV-7 payments race with the closing: each is before it or refused")
  void paidWhileClosing() throws Exception {
    yearEnd.here().give("INITIAL", training, "1000.00");
    ExecutorService threads = Executors.newFixedThreadPool(CLERKS);
    CountDownLatch some = new CountDownLatch(CLERKS);
    List<Future<Integer>> clerks = new ArrayList<>();
    for (int clerk = 0; clerk < CLERKS; clerk++) {
      clerks.add(
          threads.submit(
              () -> {
                int paid = 0;
                while (pay(YEAR, training, "1.00") == 201) {
                  paid++;
                  some.countDown();
                }
                return paid;
              }));
    }
    some.await();
    JsonPath carry = yearEnd.carry();
    int paid = 0;
    for (Future<Integer> clerk : clerks) {
      paid += clerk.get();
    }
    threads.shutdown();
    assertEquals(1000 - paid + ".00", carry.getString("carry.carriedYuan"));
    assertEquals(paid + ".00", yearEnd.appropriation(YEAR, training).getString("paidYuan"));
  }

  @Test
  @DisplayName("INV-5 a carry whose connection is cut before its commit did nothing, and repeats")
  void cutOff() throws Exception {
    yearEnd.here().give("INITIAL", training, "100.00");
    yearEnd.freeze();
    String key = UUID.randomUUID().toString();
    String tag = yearEnd.tag(YEAR);
    ExecutorService threads = Executors.newFixedThreadPool(1);
    ServiceDatabase database = TestServers.database("budget");
    try (Connection owner =
        DriverManager.getConnection(
            database.jdbcUrl(), database.ownerRole(), database.ownerPassword())) {
      owner.setAutoCommit(false);
      try (Statement lock = owner.createStatement()) {
        lock.execute("LOCK TABLE posting IN SHARE MODE");
      }
      Future<Response> carry = threads.submit(() -> yearEnd.move("CARRIED", key, tag));
      cutWhoWaitsToPost(database);
      assertEquals(503, carry.get().statusCode(), carry.get().asString());
      owner.rollback();
    }
    threads.shutdown();
    assertEquals("FROZEN", yearEnd.state(YEAR));
    assertEquals("100.00", yearEnd.appropriation(YEAR, training).getString("availableYuan"));
    as("viewer", yearEnd.department())
        .get(Departments.year(yearEnd.department(), YEAR + 1) + "/operations")
        .then()
        .body("items", hasSize(0));
    assertEquals(200, yearEnd.move("CARRIED", key, tag).statusCode());
    assertEquals("100.00", yearEnd.appropriation(YEAR, training).getString("carriedYuan"));
  }

  @Test
  @DisplayName("an appropriation more costs a carry its inserts and no further query")
  void boundedStatements() {
    long ofTwo = statementsToCarry(yearEnd, 2);
    long ofThirty = statementsToCarry(YearEnd.ofNewDepartment(), 30);
    assertEquals(28 * INSERTS_EACH, ofThirty - ofTwo);
  }

  private long statementsToCarry(YearEnd years, int appropriations) {
    for (int number = 0; number < appropriations; number++) {
      String project = "P" + number;
      Departments.project(years.department(), project, "示例项目");
      years.here().give("INITIAL", years.here().project("2080109", "30217", project), "10.00");
    }
    years.freeze();
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    assertEquals(200, years.move(YEAR, "CARRIED").statusCode());
    long statements = statistics.getPrepareStatementCount();
    statistics.setStatisticsEnabled(false);
    return statements;
  }

  /** Ends the connection that waits to insert a posting, as a failing network would. */
  private static void cutWhoWaitsToPost(ServiceDatabase database) throws SQLException {
    try (Connection own =
            DriverManager.getConnection(
                database.jdbcUrl(), database.appRole(), database.appPassword());
        Statement statement = own.createStatement()) {
      boolean cut = false;
      while (!cut) {
        try (ResultSet ended =
            statement.executeQuery(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename ="
                    + " current_user AND wait_event_type = 'Lock' AND query ILIKE"
                    + " 'insert into posting%'")) {
          cut = ended.next();
        }
      }
    }
  }

  private int pay(String appropriation, String amount) {
    return pay(YEAR + 1, appropriation, amount);
  }

  private int pay(int year, String appropriation, String amount) {
    return creating("clerk", yearEnd.department())
        .body(
            Map.of(
                "kind", "PAY",
                "appropriationId", appropriation,
                "amountYuan", amount,
                "businessDate", year + "-06-15",
                "voucherNumber", "示例凭证1",
                "payee", "示例收款单位（虚构）",
                "purpose", "示例用途"))
        .post(Departments.year(yearEnd.department(), year) + "/operations")
        .statusCode();
  }
}
