package org.juesuan.platform.store.idempotency;

import java.util.Comparator;

/**
 * What a claim is for. The natural order is the order in which keys are claimed.
 *
 * @param caller {@code sub} of the caller; the same key of another caller is another key
 * @param operation the operation asked for, e.g. {@code POST /departments/{department}/projects}
 * @param key the caller's own key
 */
public record IdempotencyKey(String caller, String operation, String key)
    implements Comparable<IdempotencyKey> {
  private static final Comparator<IdempotencyKey> CLAIM_ORDER =
      Comparator.comparing(IdempotencyKey::caller)
          .thenComparing(IdempotencyKey::operation)
          .thenComparing(IdempotencyKey::key);

  public IdempotencyKey {
    if (caller.isBlank() || operation.isBlank() || key.isBlank()) {
      throw new IllegalArgumentException("caller, operation and key are not blank");
    }
  }

  @Override
  public int compareTo(IdempotencyKey other) {
    return CLAIM_ORDER.compare(this, other);
  }
}
