package org.juesuan.platform.store.consumer;

import org.jspecify.annotations.Nullable;

/** An event that no repetition makes readable: it goes to the dead letters at once. */
public class UnreadableEventException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong with it, without any of its values
   */
  public UnreadableEventException(String message) {
    this(message, null);
  }

  /**
   * @param message what is wrong with it, without any of its values
   * @param cause what found it, if something did
   */
  public UnreadableEventException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
