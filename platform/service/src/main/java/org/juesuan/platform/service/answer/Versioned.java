package org.juesuan.platform.service.answer;

import org.juesuan.platform.web.precondition.EntityTag;

/**
 * A state together with its version.
 *
 * @param state the state
 * @param version 1 for the first state, one more with each change
 * @param <T> type of the state
 */
public record Versioned<T>(T state, long version) {

  /** The strong tag of this state. */
  public EntityTag entityTag() {
    return EntityTag.of(version);
  }
}
