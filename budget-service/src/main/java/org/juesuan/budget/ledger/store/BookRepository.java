package org.juesuan.budget.ledger.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.juesuan.budget.ledger.BookId;

/** Books by department and year. */
@ApplicationScoped
public class BookRepository implements PanacheRepositoryBase<BookEntity, BookKey> {

  /**
   * Locks the book's row until the transaction ends. Locked before anything is decided upon, and
   * several in the order of {@link BookId}.
   */
  public Optional<BookEntity> lock(BookId id) {
    return findByIdOptional(
        new BookKey(id.department(), id.fiscalYear()), LockModeType.PESSIMISTIC_WRITE);
  }

  /** Locks all books of a department, in order, until the transaction ends. */
  public void lockAll(String department) {
    find("department = ?1 order by fiscalYear", department)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The book as it stands, without a lock. */
  public Optional<BookEntity> read(BookId id) {
    return findByIdOptional(new BookKey(id.department(), id.fiscalYear()));
  }

  /** Whether the ledger holds a book of a later year of the same department. */
  public boolean holdsLaterThan(BookId id) {
    return count("department = ?1 and fiscalYear > ?2", id.department(), id.fiscalYear()) > 0;
  }

  /** Whether the ledger holds this book. */
  public boolean holds(BookId id) {
    return count("department = ?1 and fiscalYear = ?2", id.department(), id.fiscalYear()) > 0;
  }

  /**
   * The books of a department, newest first.
   *
   * @param before only those of earlier years
   * @param rows at most so many
   */
  public List<BookEntity> ofDepartment(String department, int before, int rows) {
    return find("department = ?1 and fiscalYear < ?2 order by fiscalYear desc", department, before)
        .range(0, rows - 1)
        .list();
  }
}
