package org.juesuan.budget.table.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Statement;
import org.juesuan.platform.store.StoreTransaction;

/** Makes all that a transaction reads of one moment. */
@ApplicationScoped
public class Snapshot {

  private final StoreTransaction transaction;

  Snapshot(StoreTransaction transaction) {
    this.transaction = transaction;
  }

  /** Fixes the moment; nothing may have been read or written before in the transaction. */
  public void take() {
    transaction.call(
        "taking a snapshot",
        connection -> {
          try (Statement statement = connection.createStatement()) {
            return statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
          }
        });
  }
}
