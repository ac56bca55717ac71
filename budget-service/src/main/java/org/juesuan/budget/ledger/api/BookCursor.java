package org.juesuan.budget.ledger.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.platform.web.page.Cursor;

/** The place in a list that goes by year and department. */
public final class BookCursor {

  private BookCursor() {}

  /** The place behind a book. */
  public static Cursor behind(BookId book, String list) {
    return Cursor.of(list, Integer.toString(book.fiscalYear()), book.department());
  }

  /**
   * The book a page begins behind; null from the beginning.
   *
   * @throws org.juesuan.platform.web.problem.ProblemException {@code cursor-invalid}
   */
  public static @Nullable BookId positionIn(@Nullable Cursor cursor, String list) {
    List<String> position = Cursor.positionIn(cursor, list, 2);
    if (position == null) {
      return null;
    }
    try {
      return new BookId(position.get(1), Integer.parseInt(position.get(0)));
    } catch (NumberFormatException malformed) {
      throw Cursor.invalid();
    }
  }
}
