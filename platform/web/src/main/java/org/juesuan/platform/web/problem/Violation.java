package org.juesuan.platform.web.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request. It names where, never the value that was sent.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, {@code ""} for the body as a whole; null
 *     when the fault lies in a parameter
 * @param parameter name of the path, query or header parameter; null when the fault lies in the
 *     body
 * @param message what is required, for a reader
 */
@Schema(description = "One thing that is wrong with the request.")
public record Violation(
    @Schema(
            description =
                "JSON pointer into the body; absent when the fault lies in a parameter. Empty"
                    + " means the body as a whole.",
            examples = "/amountYuan")
        @Nullable String pointer,
    @Schema(
            description = "Name of the path, query or header parameter, when the fault lies there.",
            examples = "limit")
        @Nullable String parameter,
    @Schema(description = "What is required.", examples = "must be a string such as \"1620.00\"")
        String message) {

  public Violation {
    if ((pointer == null) == (parameter == null)) {
      throw new IllegalArgumentException("a violation names either a pointer or a parameter");
    }
  }

  /** A fault in the body at the JSON pointer. */
  public static Violation at(String pointer, String message) {
    return new Violation(pointer, null, message);
  }

  /** A fault in a path, query or header parameter. */
  public static Violation parameter(String name, String message) {
    return new Violation(null, name, message);
  }
}
