package org.juesuan.budget.change;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.service.answer.Answer;
import org.juesuan.platform.service.answer.IdempotentAnswers;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/**
 * The query parameter {@code dryRun} of everything that writes: run it, answer, and undo it all.
 *
 * @param asked whether the request is a rehearsal
 */
public record DryRun(boolean asked) {

  /** What the parameter means, for the contract. */
  public static final String MEANING = "Run it, answer, and undo it all.";

  /** What the answer to a rehearsal is, for the contract. */
  public static final String REHEARSED = "With dryRun: what would have been done; nothing is.";

  /**
   * Reads the parameter as JAX-RS does. Only these two words, so that no rehearsal becomes the real
   * thing.
   *
   * @throws ProblemException 400 {@code invalid-field} for anything but true and false
   */
  public static DryRun fromString(String parameter) {
    return switch (parameter) {
      case "true" -> new DryRun(true);
      case "false" -> new DryRun(false);
      default ->
          throw new ProblemException(
              PlatformError.INVALID_FIELD,
              "dryRun must be true or false.",
              List.of(Violation.parameter("dryRun", "must be true or false")));
    };
  }

  /**
   * Lets the effect happen once for its idempotency key, or rehearses it.
   *
   * @param dryRun the parameter; null where the request has none, which is no rehearsal
   */
  public static <T> Response answer(
      @Nullable DryRun dryRun,
      IdempotentAnswers answers,
      @Nullable Object body,
      Supplier<Answer<T>> effect) {
    return dryRun != null && dryRun.asked()
        ? answers.rehearsal(effect)
        : answers.once(body, effect);
  }
}
