package org.juesuan.platform.web.idempotency;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** The header {@code Idempotency-Key} (INV-5). */
public final class IdempotencyHeader {

  /** Name of the request header. */
  public static final String NAME = "Idempotency-Key";

  /** Name of the response header that marks a replayed answer with {@code true}. */
  public static final String REPLAYED = "Idempotent-Replayed";

  /** For {@code @Schema} on the header parameter. */
  public static final String PATTERN = "^[\\x21-\\x7E]{1,128}$";

  private static final Pattern FORM = Pattern.compile(PATTERN);

  private IdempotencyHeader() {}

  /**
   * The key as sent.
   *
   * @throws ProblemException 400 {@code idempotency-key-missing} or {@code idempotency-key-invalid}
   */
  public static String parse(@Nullable String header) {
    if (header == null) {
      throw new ProblemException(
          PlatformError.IDEMPOTENCY_KEY_MISSING,
          "Send a key of your own choice; repeat it only to repeat the same request.",
          List.of(Violation.parameter(NAME, "must be present")));
    }
    if (!FORM.matcher(header).matches()) {
      throw invalid("must be 1 to 128 visible ASCII characters");
    }
    return header;
  }

  /**
   * The key as sent, from every line of the header: one request has one key.
   *
   * @throws ProblemException 400 {@code idempotency-key-missing} or {@code idempotency-key-invalid}
   */
  public static String parse(List<String> lines) {
    if (lines.size() > 1) {
      throw invalid("must be present once");
    }
    return parse(lines.isEmpty() ? null : lines.get(0));
  }

  private static ProblemException invalid(String requirement) {
    return new ProblemException(
        PlatformError.IDEMPOTENCY_KEY_INVALID,
        "The key does not have the required form.",
        List.of(Violation.parameter(NAME, requirement)));
  }

  /** The refusal of a key that came before with another request: 422. */
  public static ProblemException reused() {
    return new ProblemException(
        PlatformError.IDEMPOTENCY_KEY_REUSED,
        "Choose another key for another request.",
        List.of(Violation.parameter(NAME, "belongs to another request")));
  }
}
