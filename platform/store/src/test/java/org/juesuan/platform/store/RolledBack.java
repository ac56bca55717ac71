package org.juesuan.platform.store;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.function.Supplier;

/** Runs something in a transaction that is rolled back whatever comes of it. */
public final class RolledBack {
  private RolledBack() {}

  public static <T> T call(Supplier<T> work) {
    UserTransaction transaction = CDI.current().select(UserTransaction.class).get();
    try {
      transaction.begin();
      try {
        return work.get();
      } finally {
        transaction.rollback();
      }
    } catch (NotSupportedException | SystemException failure) {
      throw new AssertionError(failure);
    }
  }
}
