package org.juesuan.platform.embedded;

import org.jspecify.annotations.Nullable;

/**
 * A server or process that could not be started or stopped. The message is one sentence for the
 * person at the terminal: what failed, the reason where one is known, and where the log is.
 */
public final class StartFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StartFailure(String message) {
    super(message);
  }

  public StartFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** The sentence. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
