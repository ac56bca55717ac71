package org.juesuan.budget.ledger.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookId;

/** The condition that every query on rows of a book begins with (INV-12). */
final class OfBook {

  static final String CONDITION = "department = :department and fiscalYear = :year";

  private OfBook() {}

  /** The condition's parameters; the caller may add its own. */
  static Map<String, Object> parameters(BookId book) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("department", book.department());
    parameters.put("year", book.fiscalYear());
    return parameters;
  }

  /** The same with one more. */
  static Map<String, Object> parameters(BookId book, String name, Object value) {
    Map<String, Object> parameters = parameters(book);
    parameters.put(name, value);
    return parameters;
  }

  /** Adds a clause with its parameter where a value is given. */
  static void restrict(
      StringBuilder condition,
      Map<String, Object> parameters,
      String clause,
      String name,
      @Nullable Object value) {
    if (value != null) {
      condition.append(clause);
      parameters.put(name, value);
    }
  }
}
