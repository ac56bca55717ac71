package org.juesuan.platform.web.problem;

/** The codes every service shares (source: design, HTTP). */
public enum PlatformError implements ErrorCode {
  MALFORMED_JSON(400, "The body is not well-formed JSON."),
  INVALID_FIELD(400, "A field, parameter or header does not have the required form."),
  LIMIT_OUT_OF_RANGE(400, "The limit of a list is outside the permitted range."),
  CURSOR_INVALID(400, "The cursor was not issued for this list."),
  HOSTILE_PATH(400, "The path contains a sequence that is never accepted."),
  IDEMPOTENCY_KEY_MISSING(400, "This operation requires an Idempotency-Key header."),
  IDEMPOTENCY_KEY_INVALID(400, "An Idempotency-Key is 1 to 128 visible ASCII characters."),
  BAD_REQUEST(400, "The request cannot be understood."),
  UNAUTHENTICATED(401, "A valid bearer token is required."),
  FORBIDDEN(403, "The caller's roles do not permit this."),
  OUTSIDE_SCOPE(403, "The department is outside the caller's scope."),
  NOT_FOUND(404, "There is nothing at this address."),
  METHOD_NOT_ALLOWED(405, "This address does not support the method."),
  NOT_ACCEPTABLE(406, "None of the accepted media types can be produced."),
  CONFLICT(409, "The request conflicts with the present state."),
  PRECONDITION_FAILED(412, "The resource has changed since it was read."),
  PAYLOAD_TOO_LARGE(413, "The body is larger than permitted."),
  UNSUPPORTED_MEDIA_TYPE(415, "The media type of the body is not supported here."),
  IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used before for another request."),
  VALUE_REFUSED(422, "A value is outside what can be stored."),
  PRECONDITION_REQUIRED(428, "This operation requires a condition on the version it replaces."),
  INTERNAL(500, "The service failed; the incident is recorded."),
  RETRY_WITH_SAME_KEY(
      503, "The outcome is unknown; retry the same request with the same Idempotency-Key."),
  UNAVAILABLE(503, "The service is not available now; try again later.");

  private final int status;
  private final String title;

  PlatformError(int status, String title) {
    this.status = status;
    this.title = title;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
