package org.juesuan.budget.ledger.store;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.juesuan.budget.ledger.BookId;

/**
 * What every row of a book (账簿) begins with: its own id and the book it stands in for ever, by
 * which {@link OfBook} finds it (INV-12).
 */
@MappedSuperclass
abstract class BookRow {

  @Id private UUID id;

  @Column(name = "department_code")
  private String department;

  @Column(name = "fiscal_year")
  private int fiscalYear;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected BookRow() {}

  /** A row that is new. */
  protected BookRow(UUID id, BookId book) {
    this.id = id;
    this.department = book.department();
    this.fiscalYear = book.fiscalYear();
  }

  public UUID id() {
    return id;
  }

  /** The book the row stands in. */
  BookId book() {
    return new BookId(department, fiscalYear);
  }
}
