package org.juesuan.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The caller's business transaction: everything the store writes stands or falls with it. The
 * connection is the one every other part of the service uses in the same transaction.
 */
@ApplicationScoped
public class StoreTransaction {
  private final DataSource dataSource;
  private final TransactionSynchronizationRegistry registry;

  StoreTransaction(DataSource dataSource, TransactionSynchronizationRegistry registry) {
    this.dataSource = dataSource;
    this.registry = registry;
  }

  /**
   * Runs statements on the connection of the current transaction.
   *
   * @param what what is being done, for the message of a failure
   * @throws IllegalStateException when no transaction is active
   * @throws StoreException when the database refuses
   */
  public <T> T call(String what, Work<T> work) {
    requireActive(what);
    try (Connection connection = dataSource.getConnection()) {
      return work.on(connection);
    } catch (SQLException failure) {
      throw new StoreException(what + " failed", failure);
    }
  }

  /**
   * Asks for a call after the transaction has committed, at most once for the same object.
   *
   * @throws IllegalStateException when no transaction is active
   */
  public void afterCommit(Runnable action) {
    requireActive("a call after the commit");
    if (registry.getResource(action) == null) {
      registry.putResource(action, true);
      registry.registerInterposedSynchronization(new AfterCommit(action));
    }
  }

  private void requireActive(String what) {
    if (registry.getTransactionStatus() != Status.STATUS_ACTIVE) {
      throw new IllegalStateException(what + " needs an active transaction");
    }
  }

  /** Statements of one step; the connection is closed by the caller. */
  @FunctionalInterface
  public interface Work<T> {
    /** Runs the statements. */
    T on(Connection connection) throws SQLException;
  }

  private record AfterCommit(Runnable action) implements Synchronization {
    @Override
    public void beforeCompletion() {
      // Nothing to do: the action may only see what is committed.
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        action.run();
      }
    }
  }
}
