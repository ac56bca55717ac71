package org.juesuan.gateway.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.render.ReportFormat;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** Which form of the report a request asks for. */
public final class RequestedFormat {

  private RequestedFormat() {}

  /**
   * The form asked for: by the parameter, which stands above the header, or by the first type of
   * the header that can be had.
   *
   * @throws ProblemException 400 {@code invalid-field} for another parameter, 406 {@code
   *     not-acceptable} for a header without any of the forms
   */
  public static ReportFormat of(@Nullable String parameter, HttpHeaders headers) {
    if (parameter != null) {
      return Stream.of(ReportFormat.values())
          .filter(format -> format.extension().equals(parameter))
          .findFirst()
          .orElseThrow(RequestedFormat::unknown);
    }
    // JAX-RS gives them by preference, and the wildcard where there is no header.
    for (MediaType accepted : headers.getAcceptableMediaTypes()) {
      for (ReportFormat format : ReportFormat.values()) {
        if (accepted.isCompatible(MediaType.valueOf(format.contentType()))) {
          return format;
        }
      }
    }
    throw new ProblemException(
        PlatformError.NOT_ACCEPTABLE,
        "The report can be had as " + listed(ReportFormat::contentType) + ".");
  }

  private static ProblemException unknown() {
    return new ProblemException(
        PlatformError.INVALID_FIELD,
        "The report cannot be had in this format.",
        List.of(
            Violation.parameter("format", "must be one of " + listed(ReportFormat::extension))));
  }

  private static String listed(Function<ReportFormat, String> name) {
    return Stream.of(ReportFormat.values())
        .map(name)
        .map(full -> full.replaceFirst(";.*", ""))
        .collect(Collectors.joining(", "));
  }
}
