package org.juesuan.budget.ledger;

import io.quarkus.test.junit.callback.QuarkusTestAfterAllCallback;
import io.quarkus.test.junit.callback.QuarkusTestContext;
import java.sql.SQLException;
import java.util.List;
import org.juesuan.platform.embedded.test.TestServers;

/**
 * INV-1, INV-6 and INV-8 over everything the tests have written so far, after each test class;
 * registered as a service, so that no test can forget it.
 */
public class LedgerIsCoherent implements QuarkusTestAfterAllCallback {

  @Override
  public void afterAll(QuarkusTestContext context) {
    try {
      List<String> faults = Coherence.faults(TestServers.database("budget"));
      if (!faults.isEmpty()) {
        throw new AssertionError("the ledger is not coherent: " + faults);
      }
    } catch (SQLException failure) {
      throw new AssertionError("the ledger cannot be read", failure);
    }
  }
}
