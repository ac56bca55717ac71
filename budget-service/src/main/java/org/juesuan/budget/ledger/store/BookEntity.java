package org.juesuan.budget.ledger.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.juesuan.budget.ledger.Book;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.BookState;
import org.juesuan.platform.store.event.EventStream;
import org.juesuan.platform.store.event.Sequenced;

/**
 * Row of a book. Whoever writes anything of a department's year locks it first; it numbers the
 * postings and the events of that year without gaps (INV-6).
 */
@Entity
@Table(name = "book")
@IdClass(BookKey.class)
public class BookEntity implements Sequenced {

  @Id
  @Column(name = "department_code")
  private String department;

  @Id
  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private BookState state;

  @Column(name = "event_sequence")
  private long eventSequence;

  @Column(name = "posting_sequence")
  private long postingSequence;

  /** Changes with the state alone, so that postings do not make a transition's ETag stale. */
  @Column(name = "version")
  private long version;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected BookEntity() {}

  /** A new book, open. */
  public BookEntity(BookId id) {
    this.department = id.department();
    this.fiscalYear = id.fiscalYear();
    this.state = BookState.OPEN;
    this.version = 1;
  }

  /** The book as the ledger knows it. */
  public Book toBook() {
    return new Book(new BookId(department, fiscalYear), state, version);
  }

  public BookState state() {
    return state;
  }

  public long version() {
    return version;
  }

  /** Moves the book on; whether it may is decided elsewhere. */
  public void moveTo(BookState next) {
    state = next;
    version++;
  }

  /** The next number among the postings of this book. */
  public long nextPostingSequence() {
    postingSequence++;
    return postingSequence;
  }

  @Override
  public EventStream stream() {
    return new EventStream(department, fiscalYear);
  }

  @Override
  public long nextSequence() {
    eventSequence++;
    return eventSequence;
  }
}
