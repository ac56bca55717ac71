package org.juesuan.budget.ledger;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.juesuan.budget.fixture.Departments;
import org.juesuan.budget.fixture.Ledger;
import org.juesuan.platform.embedded.ServiceDatabase;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("The proof of a book, and its changes")
class LedgerAuditResourceTest {

  private String department = "";
  private String year = "";
  private String commitment = "";
  private String payment = "";
  private String procured = "";

  @BeforeEach
  void fillTheBook() {
    department = Departments.departmentWithBook(2020);
    year = Departments.year(department, 2020);
    Ledger ledger = new Ledger(department, 2020);
    procured = ledger.procured("2080109", "30201");
    ledger.give("INITIAL", procured, "100.00");
    commitment = ledger.commit(procured, "C-1", "60.00");
    payment =
        ledger
            .posted(
                "clerk",
                Map.of(
                    "kind", "PAY",
                    "appropriationId", procured,
                    "commitmentId", commitment,
                    "amountYuan", "45.00",
                    "businessDate", "2020-06-15",
                    "voucherNumber", "示例凭证1",
                    "payee", "示例供应商（虚构）",
                    "purpose", "示例用途"))
            .path("postings[0].paymentId");
  }

  @Test
  @DisplayName("INV-1, INV-6, INV-8 a book that holds is proved with how much was looked at")
  void holds() {
    as("auditor", department)
        .get(year + "/ledger/proof")
        .then()
        .statusCode(200)
        .body("holds", equalTo(true))
        .body("failures", empty())
        .body("examined.appropriations", equalTo(1))
        .body("examined.postings", equalTo(3))
        .body("examined.commitments", equalTo(1))
        .body("examined.payments", equalTo(1))
        .body("examined.events", equalTo(5));
    as("auditor", "110107").get(year + "/ledger/proof").then().statusCode(403);
  }

  @ParameterizedTest(name = "{1}")
  @DisplayName("each rule that is broken behind the ledger's back is named with its rows")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "UPDATE appropriation SET available = available - 1, paid = paid + 1 WHERE id = '%a'"
            + " | BALANCES_ARE_FOLDED",
        "UPDATE appropriation SET available = available + 1, committed = committed - 1"
            + " WHERE id = '%a' | COMMITTED_IS_HELD",
        "UPDATE commitment SET released = released + 1 WHERE id = '%c' | COMMITMENTS_ARE_FOLDED",
        "UPDATE payment SET refunded = refunded + 1 WHERE id = '%p' | PAYMENTS_ARE_FOLDED",
        "UPDATE paid_item SET paid = paid + 1 WHERE appropriation_id = '%a'"
            + " | PAID_ITEMS_ARE_FOLDED",
        "UPDATE book SET posting_sequence = posting_sequence + 1 WHERE department_code = '%d'"
            + " | POSTINGS_HAVE_NO_GAPS",
        "UPDATE book SET event_sequence = event_sequence + 1 WHERE department_code = '%d'"
            + " | EVENTS_HAVE_NO_GAPS"
      })
  void broken(String statement, String check) throws SQLException {
    String broken =
        statement
            .replace("%a", procured)
            .replace("%c", commitment)
            .replace("%p", payment)
            .replace("%d", department);
    try (Damage damage = new Damage(broken)) {
      as("viewer", department)
          .get(year + "/ledger/proof")
          .then()
          .statusCode(200)
          .body("holds", equalTo(false))
          .body("failures.check", hasItem(check))
          .body("failures.count", everyItem(equalTo(1)))
          .body("failures[0].examples", hasSize(1));
      assertEquals(1, damage.rows());
    }
  }

  @Test
  @DisplayName("the change report says who changed what, when and why, in the order of commit")
  void changes() {
    String operation =
        as("viewer", department).get(year + "/operations").path("items[2].operationId");
    creating("clerk", department)
        .body(Map.of("reason", "金额录入有误", "businessDate", "2020-06-20"))
        .post(year + "/operations/" + operation + "/reversal")
        .then()
        .statusCode(201);
    LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));
    String period = "?from=" + today.minusDays(1) + "&to=" + today;
    as("auditor", department)
        .get(year + "/ledger/changes" + period)
        .then()
        .statusCode(200)
        .body("items.sequence", contains(1, 2, 3, 4, 5, 6))
        .body(
            "items.type",
            contains(
                "org.juesuan.budget.book.opened.v1",
                "org.juesuan.budget.appropriation.opened.v1",
                "org.juesuan.budget.posting.recorded.v1",
                "org.juesuan.budget.posting.recorded.v1",
                "org.juesuan.budget.posting.recorded.v1",
                "org.juesuan.budget.posting.recorded.v1"))
        .body("items.actor", everyItem(notNullValue()))
        .body("items[2].documentNumber", equalTo("示例预〔2020〕1号"))
        .body("items[2].posting.amountYuan", equalTo("100.00"))
        .body("items[5].reason", equalTo("金额录入有误"))
        .body("items[5].posting.reversal", equalTo(true));
    String cursor =
        as("auditor", department)
            .get(year + "/ledger/changes" + period + "&limit=4")
            .then()
            .body("items", hasSize(4))
            .extract()
            .path("nextCursor");
    as("auditor", department)
        .queryParam("cursor", cursor)
        .get(year + "/ledger/changes" + period + "&limit=4")
        .then()
        .body("items.sequence", contains(5, 6));
    as("auditor", department)
        .get(year + "/ledger/changes?from=2020-01-01&to=2020-12-31")
        .then()
        .body("items", empty());
    as("auditor", department)
        .get(year + "/ledger/changes?from=2020-01-01")
        .then()
        .statusCode(400)
        .body("violations[0].parameter", equalTo("to"));
  }

  /** A row changed by the owner of the database, and put back as it was. */
  private static final class Damage implements AutoCloseable {
    private final Connection connection;
    private final String undo;
    private final int rows;

    Damage(String statement) throws SQLException {
      ServiceDatabase database = TestServers.database("budget");
      connection =
          DriverManager.getConnection(
              database.jdbcUrl(), database.ownerRole(), database.ownerPassword());
      undo = statement.replace(" + 1", " ~ 1").replace(" - 1", " + 1").replace(" ~ 1", " - 1");
      rows = execute(statement);
    }

    int rows() {
      return rows;
    }

    private int execute(String sql) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        return statement.executeUpdate(sql);
      }
    }

    @Override
    public void close() throws SQLException {
      execute(undo);
      connection.close();
    }
  }
}
