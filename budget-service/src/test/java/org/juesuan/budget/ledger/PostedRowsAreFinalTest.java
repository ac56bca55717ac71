package org.juesuan.budget.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.juesuan.budget.fixture.Departments;
import org.juesuan.budget.fixture.Ledger;
import org.juesuan.platform.embedded.ServiceDatabase;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("INV-2 posted rows are never updated or deleted")
class PostedRowsAreFinalTest {

  private static final String NO_RIGHT = "42501";
  private static final String REFUSED_BY_TRIGGER = "23001";
  private static final String CHECK_VIOLATED = "23514";

  @BeforeEach
  void postSomething() {
    Ledger ledger = new Ledger(Departments.departmentWithBook(2020), 2020);
    ledger.give("INITIAL", ledger.basic("2050803", "30216"), "100.00");
  }

  @ParameterizedTest
  @DisplayName("the service's own role has no right to")
  @ValueSource(
      strings = {
        "UPDATE posting SET amount = amount + 1",
        "DELETE FROM posting",
        "TRUNCATE posting",
        "UPDATE operation SET reason = 'x'",
        "DELETE FROM operation",
        "DELETE FROM appropriation",
        "DELETE FROM book",
        "ALTER TABLE posting DISABLE TRIGGER ALL",
        "DROP TABLE posting"
      })
  void byTheApplication(String statement) {
    ServiceDatabase database = TestServers.database("budget");
    assertEquals(
        NO_RIGHT, stateOf(database, database.appRole(), database.appPassword(), statement));
  }

  @ParameterizedTest
  @DisplayName("a trigger refuses even the owner")
  @ValueSource(
      strings = {
        "UPDATE posting SET amount = amount + 1",
        "DELETE FROM posting",
        "UPDATE operation SET reason = 'x'",
        "DELETE FROM operation"
      })
  void byTheOwner(String statement) {
    ServiceDatabase database = TestServers.database("budget");
    assertEquals(
        REFUSED_BY_TRIGGER,
        stateOf(database, database.ownerRole(), database.ownerPassword(), statement));
  }

  @ParameterizedTest
  @DisplayName("INV-1 stands in the database, too")
  @ValueSource(
      strings = {
        "UPDATE appropriation SET available = available + 1",
        "UPDATE appropriation SET available = available - 1000, paid = paid + 1000 WHERE available < 1000"
      })
  void balancesInTheDatabase(String statement) {
    ServiceDatabase database = TestServers.database("budget");
    assertEquals(
        CHECK_VIOLATED, stateOf(database, database.appRole(), database.appPassword(), statement));
  }

  private static String stateOf(
      ServiceDatabase database, String role, String password, String sql) {
    SQLException refused =
        assertThrows(
            SQLException.class,
            () -> {
              try (Connection connection =
                      DriverManager.getConnection(database.jdbcUrl(), role, password);
                  Statement statement = connection.createStatement()) {
                statement.execute(sql);
              }
            });
    return refused.getSQLState();
  }
}
