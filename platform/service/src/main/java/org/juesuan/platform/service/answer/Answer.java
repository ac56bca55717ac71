package org.juesuan.platform.service.answer;

import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.precondition.EntityTag;

/**
 * What a request that creates or moves something is answered once it has taken effect.
 *
 * @param status the HTTP status
 * @param body the answer's body
 * @param location path of what was created
 * @param entityTag tag of the state answered
 * @param <T> type of the body, a record of an {@code api} package
 */
public record Answer<T>(
    int status, T body, @Nullable String location, @Nullable EntityTag entityTag) {

  private static final int OK = 200;
  private static final int CREATED = 201;

  /** 200 for a new state of what exists. */
  public static <T> Answer<T> ok(T body, EntityTag entityTag) {
    return new Answer<>(OK, body, null, entityTag);
  }

  /** 201 for the first state of what one path names, 200 for a later one. */
  public static <T> Answer<T> recorded(T body, EntityTag entityTag, boolean first) {
    return new Answer<>(first ? CREATED : OK, body, null, entityTag);
  }

  /** 201 for something new whose answer says more than its state. */
  public static <T> Answer<T> created(T body, String location) {
    return new Answer<>(CREATED, body, location, null);
  }

  /** 201 for something new with a state of its own. */
  public static <T> Answer<T> created(T body, String location, EntityTag entityTag) {
    return new Answer<>(CREATED, body, location, entityTag);
  }
}
