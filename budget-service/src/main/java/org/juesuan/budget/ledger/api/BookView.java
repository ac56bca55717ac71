package org.juesuan.budget.ledger.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.ledger.Book;
import org.juesuan.budget.ledger.BookState;

/** A book as the API shows it. */
@Schema(name = "Book", description = "The book (账簿) of one department in one fiscal year.")
public record BookView(
    @Schema(description = "Code of the department.", examples = "110106-208-005") String department,
    @Schema(description = "Fiscal year.", examples = "2020") int fiscalYear,
    @Schema(
            description =
                "OPEN: the year is executed; CLOSING: mistakes are put right; FROZEN: reconciled;"
                    + " CARRIED: unspent money stands in next year; CLOSED: the account is"
                    + " approved.",
            examples = "OPEN")
        BookState state) {

  /** The view of a book. */
  public static BookView of(Book book) {
    return new BookView(book.id().department(), book.id().fiscalYear(), book.state());
  }
}
