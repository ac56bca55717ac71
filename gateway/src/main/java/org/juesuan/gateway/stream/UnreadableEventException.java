package org.juesuan.gateway.stream;

/** Something on a topic or in a feed that is no event of ours. */
final class UnreadableEventException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableEventException(String reason) {
    super(reason);
  }
}
