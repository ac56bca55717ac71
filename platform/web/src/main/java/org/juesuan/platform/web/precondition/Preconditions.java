package org.juesuan.platform.web.precondition;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** The conditions a request puts on the state it reads or replaces. */
public final class Preconditions {

  /** What a PUT does once its condition holds. */
  public enum Write {
    /** There was nothing; answer 201. */
    CREATE,
    /** The caller replaces the state it has seen; answer 200. */
    REPLACE
  }

  private Preconditions() {}

  /**
   * Requires that the caller has seen the present state.
   *
   * @param ifMatch the header {@code If-Match}
   * @throws ProblemException 428 {@code precondition-required} without the header, 412 {@code
   *     precondition-failed} when it names another state
   */
  public static void requireIfMatch(@Nullable String ifMatch, EntityTag current) {
    if (ifMatch == null) {
      throw required(HttpHeaders.IF_MATCH, "This operation requires the header If-Match.");
    }
    if (!current.matches(ifMatch)) {
      throw failed(HttpHeaders.IF_MATCH);
    }
  }

  /**
   * Requires that a PUT says whether it creates ({@code If-None-Match: *}) or replaces ({@code
   * If-Match}).
   *
   * @param current the tag of the present state, null when there is none
   * @throws ProblemException 428 {@code precondition-required} with neither header, 400 {@code
   *     invalid-field} with both or with an If-None-Match other than *, 412 {@code
   *     precondition-failed} when the condition does not hold
   */
  public static Write createOrReplace(
      @Nullable String ifNoneMatch, @Nullable String ifMatch, @Nullable EntityTag current) {
    if (ifNoneMatch == null && ifMatch == null) {
      throw required(
          current == null ? HttpHeaders.IF_NONE_MATCH : HttpHeaders.IF_MATCH,
          "This operation requires If-None-Match: * to create, or If-Match to replace.");
    }
    if (ifNoneMatch != null && (ifMatch != null || !ifNoneMatch.strip().equals("*"))) {
      throw new ProblemException(
          PlatformError.INVALID_FIELD,
          "The conditions of the request contradict each other.",
          List.of(
              Violation.parameter(
                  HttpHeaders.IF_NONE_MATCH, "must be * and stand without If-Match")));
    }
    if (ifMatch == null) {
      if (current != null) {
        throw failed(HttpHeaders.IF_NONE_MATCH);
      }
      return Write.CREATE;
    }
    if (current == null || !current.matches(ifMatch)) {
      throw failed(HttpHeaders.IF_MATCH);
    }
    return Write.REPLACE;
  }

  /** Whether the caller already holds the present state, so that 304 answers it. */
  public static boolean notModified(@Nullable String ifNoneMatch, EntityTag current) {
    return ifNoneMatch != null && current.matchesWeakly(ifNoneMatch);
  }

  /** Answers a GET: 304 when the caller already holds the state, else 200; both with the ETag. */
  public static <T> RestResponse<T> answer(
      @Nullable String ifNoneMatch, EntityTag current, T entity) {
    if (notModified(ifNoneMatch, current)) {
      return RestResponse.ResponseBuilder.<T>create(Response.Status.NOT_MODIFIED.getStatusCode())
          .header(HttpHeaders.ETAG, current.toString())
          .build();
    }
    return RestResponse.ResponseBuilder.ok(entity)
        .header(HttpHeaders.ETAG, current.toString())
        .build();
  }

  private static ProblemException required(String header, String detail) {
    return new ProblemException(
        PlatformError.PRECONDITION_REQUIRED,
        detail,
        List.of(Violation.parameter(header, "must be present")));
  }

  private static ProblemException failed(String header) {
    return new ProblemException(
        PlatformError.PRECONDITION_FAILED,
        "Read the resource again and repeat the change on its present state.",
        List.of(Violation.parameter(header, "does not name the present state")));
  }
}
