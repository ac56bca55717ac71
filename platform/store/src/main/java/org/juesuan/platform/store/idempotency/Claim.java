package org.juesuan.platform.store.idempotency;

/** The outcome of claiming an idempotency key (INV-5). */
public sealed interface Claim {

  /** Nobody had the key: go on, then complete or release it in the same transaction. */
  record Fresh() implements Claim {}

  /** The same request was done before: answer this again, do nothing. */
  record Replay(StoredAnswer answer) implements Claim {}

  /** Another request was done with this key: refuse (422). */
  record Reused() implements Claim {}
}
