package org.juesuan.gateway.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** A form in which the report can be had. */
enum ReportFormat {
  JSON(MediaType.APPLICATION_JSON),
  HTML(MediaType.TEXT_HTML);

  private final String mediaType;

  ReportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The media type of an answer in this form. */
  String contentType() {
    return mediaType + ";charset=UTF-8";
  }

  /**
   * The form asked for: by the parameter, which stands above the header, or by the first type of
   * the header that can be had.
   *
   * @throws ProblemException 400 {@code invalid-field} for another parameter, 406 {@code
   *     not-acceptable} for a header without any of the forms
   */
  static ReportFormat of(@Nullable String parameter, HttpHeaders headers) {
    if (parameter != null) {
      return Stream.of(values())
          .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(parameter))
          .findFirst()
          .orElseThrow(ReportFormat::unknown);
    }
    // JAX-RS gives them by preference, and the wildcard where there is no header.
    for (MediaType accepted : headers.getAcceptableMediaTypes()) {
      for (ReportFormat format : values()) {
        if (accepted.isCompatible(MediaType.valueOf(format.mediaType))) {
          return format;
        }
      }
    }
    throw new ProblemException(
        PlatformError.NOT_ACCEPTABLE, "The report can be had as application/json or text/html.");
  }

  private static ProblemException unknown() {
    return new ProblemException(
        PlatformError.INVALID_FIELD,
        "The report cannot be had in this format.",
        List.of(Violation.parameter("format", "must be json or html")));
  }
}
