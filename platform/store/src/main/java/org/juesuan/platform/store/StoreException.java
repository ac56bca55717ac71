package org.juesuan.platform.store;

import java.sql.SQLException;

/**
 * The database failed under the store; the cause tells the SQLSTATE. Always ends the caller's
 * transaction with a rollback, because it is unchecked.
 */
public class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what was being done, without any value of the request
   * @param cause the driver's own error
   */
  public StoreException(String message, SQLException cause) {
    super(message, cause);
  }
}
