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

  private static final long MEGABYTE = 1024L * 1024;
  private static final BodyLimit ORDINARY = new BodyLimit(MEGABYTE);
  private static final BodyLimit BULK = new BodyLimit(32 * MEGABYTE);

  /** 32 MB for batches and uploads, 1 MB for everything else. */
  static BodyLimit ofPath(String path) {
    return path.endsWith("/posting-batches") || path.endsWith("/uploads") ? BULK : ORDINARY;
  }

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
