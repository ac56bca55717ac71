package org.juesuan.budget.finalaccount;

import java.util.Optional;

/**
 * Why a figure of the account is what it is, in the department's own words.
 *
 * @param figure id of the figure in the report, for example {@code fiscal.total} or {@code
 *     functional.20508}
 * @param text the reason
 */
public record Explanation(String figure, String text) {

  /** The form of a figure's id: names, or a functional code, joined by dots. */
  public static final String FIGURE_PATTERN =
      "^[a-z][A-Za-z]*(\\.([a-z][A-Za-z]*|\\d{3}(\\d{2}){0,2}))*$";

  private static final String FUNCTIONAL = "functional.";

  /** The functional code whose expenditure is explained; empty for every other figure. */
  public Optional<String> functionalCode() {
    return figure.startsWith(FUNCTIONAL)
        ? Optional.of(figure.substring(FUNCTIONAL.length()))
        : Optional.empty();
  }
}
