package org.juesuan.platform.web.rehearsal;

import java.util.List;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/**
 * The query parameter {@code dryRun} of everything that writes: run it, answer, and undo it all.
 * The contract is described by its type: a resource only declares
 *
 * <pre>{@code @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun}</pre>
 *
 * @param asked whether the request is a rehearsal
 */
public record DryRun(boolean asked) {

  /** Name of the query parameter. */
  public static final String NAME = "dryRun";

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
              List.of(Violation.parameter(NAME, "must be true or false")));
    };
  }
}
