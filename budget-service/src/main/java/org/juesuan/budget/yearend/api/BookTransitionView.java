package org.juesuan.budget.yearend.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Book;
import org.juesuan.budget.ledger.BookState;
import org.juesuan.budget.yearend.Moved;

/** A book that was moved on, as the API shows it. */
@Schema(
    name = "BookTransition",
    description = "The book in its new state and, where it was carried, what was carried.")
public record BookTransitionView(
    @Schema(description = "Code of the department.", examples = "110106-208-005") String department,
    @Schema(description = "Fiscal year.", examples = "2020") int fiscalYear,
    @Schema(description = "The state it has now.", examples = "CARRIED") BookState state,
    @Schema(description = "What was carried; null unless the book became CARRIED.")
        @Nullable CarryView carry) {

  static BookTransitionView of(Moved moved) {
    Book book = moved.book();
    return new BookTransitionView(
        book.id().department(),
        book.id().fiscalYear(),
        book.state(),
        moved.carry() == null ? null : CarryView.of(book.id().fiscalYear() + 1, moved.carry()));
  }
}
