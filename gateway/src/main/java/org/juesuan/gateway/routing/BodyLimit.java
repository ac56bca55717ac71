package org.juesuan.gateway.routing;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.Problem;

/**
 * How many bytes a request to a path may carry.
 *
 * @param bytes the limit itself is still accepted
 */
record BodyLimit(long bytes) {
  boolean allows(long length) {
    return length <= bytes;
  }

  /** The length the caller announced; -1 if it announced none. */
  static long declaredBy(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? -1 : Long.parseLong(length);
    } catch (NumberFormatException beyondAnyLimit) {
      return Long.MAX_VALUE;
    }
  }

  Problem exceeded() {
    return Problem.of(
        PlatformError.PAYLOAD_TOO_LARGE, "The body may hold " + bytes + " bytes at most here.");
  }
}
