package org.juesuan.budget.classification;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The answer to "is this code in that year's list?". A code that is missing is refused; where
 * another year has it, the refusal says so.
 *
 * @param <T> kind of the code
 */
public sealed interface CodeLookup<T> {

  /**
   * What a refusal says of the code, with the years whose lists have it; empty if the year's own
   * list has it.
   */
  default Optional<String> absence() {
    return fold(
        found -> Optional.empty(),
        otherYears ->
            Optional.of(
                "The list of the year lacks this code."
                    + (otherYears.isEmpty() ? "" : " That of " + years(otherYears) + " has it.")));
  }

  private static String years(List<Integer> years) {
    return String.join(", ", years.stream().map(String::valueOf).toList());
  }

  /** The outcome for either case. */
  <R> R fold(Function<T, R> found, Function<List<Integer>, R> missing);

  /**
   * The year's list has the code.
   *
   * @param code the entry
   */
  record Found<T>(T code) implements CodeLookup<T> {
    @Override
    public <R> R fold(Function<T, R> found, Function<List<Integer>, R> missing) {
      return found.apply(code);
    }
  }

  /**
   * The year's list lacks the code.
   *
   * @param otherYears the years whose lists have it, ascending; usually none
   */
  record Missing<T>(List<Integer> otherYears) implements CodeLookup<T> {

    /** Keeps a copy of its own. */
    public Missing {
      otherYears = List.copyOf(otherYears);
    }

    @Override
    public <R> R fold(Function<T, R> found, Function<List<Integer>, R> missing) {
      return missing.apply(otherYears);
    }
  }
}
