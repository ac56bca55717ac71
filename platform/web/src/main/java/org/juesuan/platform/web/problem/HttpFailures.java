package org.juesuan.platform.web.problem;

import jakarta.ws.rs.WebApplicationException;

/** Gives the failures JAX-RS itself raises their code. */
final class HttpFailures {

  private HttpFailures() {}

  static Problem problemOf(WebApplicationException failure) {
    int status = failure.getResponse().getStatus();
    return switch (status) {
      case 400 -> Problem.of(PlatformError.BAD_REQUEST, "The request cannot be understood.");
      case 401 -> Problem.of(PlatformError.UNAUTHENTICATED, "The request carries no token.");
      case 403 -> Problem.of(PlatformError.FORBIDDEN, "The token's roles do not permit this.");
      case 404 -> ofNotFound(failure);
      case 405 -> Problem.of(PlatformError.METHOD_NOT_ALLOWED, "See the header Allow.");
      case 406 ->
          Problem.of(PlatformError.NOT_ACCEPTABLE, "Accept a media type this address produces.");
      case 413 -> Problem.of(PlatformError.PAYLOAD_TOO_LARGE, "The body exceeds the limit.");
      case 415 ->
          Problem.of(
              PlatformError.UNSUPPORTED_MEDIA_TYPE, "Send a Content-Type this address consumes.");
      case 503 -> Problem.of(PlatformError.UNAVAILABLE, "Try again later.");
      default -> ofStatus(status);
    };
  }

  /** JAX-RS answers 404 also for a query parameter that it cannot convert; that is a 400. */
  private static Problem ofNotFound(WebApplicationException failure) {
    return failure.getCause() == null
        ? Problem.of(PlatformError.NOT_FOUND, "There is nothing at this address.")
        : Problem.of(PlatformError.INVALID_FIELD, "A parameter does not have the required form.");
  }

  private static Problem ofStatus(int status) {
    if (status >= 400 && status < 500) {
      PlatformError code = PlatformError.BAD_REQUEST;
      return new Problem(
          code.type(),
          code.title(),
          status,
          "The request is refused.",
          null,
          code.code(),
          java.util.List.of(),
          null);
    }
    return Problem.of(PlatformError.INTERNAL, "The request was not served.");
  }
}
