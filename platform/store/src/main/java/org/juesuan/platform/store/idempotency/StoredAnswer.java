package org.juesuan.platform.store.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What the first request was answered, and what every repetition is answered.
 *
 * @param status HTTP status, 200 to 299: a refusal stores nothing
 * @param body the body as it was sent, empty where there was none
 * @param location the Location header, where there was one
 * @param entityTag the ETag header, where there was one
 */
public record StoredAnswer(
    int status, String body, @Nullable String location, @Nullable String entityTag) {

  public StoredAnswer {
    if (status < 200 || status > 299) {
      throw new IllegalArgumentException("only a success is stored");
    }
  }
}
