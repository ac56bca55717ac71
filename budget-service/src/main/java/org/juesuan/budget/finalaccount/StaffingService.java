package org.juesuan.budget.finalaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.change.ChangeType;
import org.juesuan.budget.finalaccount.store.StaffingRepository;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.store.BookEntity;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.service.answer.Versioned;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.web.problem.ProblemException;

/** Records and reads the staffing of a year. */
@ApplicationScoped
@Transactional
public class StaffingService {

  private final StaffingRepository recorded;
  private final AccountBooks books;
  private final ChangeRecorder changes;

  StaffingService(StaffingRepository recorded, AccountBooks books, ChangeRecorder changes) {
    this.recorded = recorded;
    this.books = books;
    this.changes = changes;
  }

  /**
   * Records the staffing of an account, for the first time or anew.
   *
   * @param ifNoneMatch the header {@code If-None-Match}
   * @param ifMatch the header {@code If-Match}
   * @return the state recorded; version 1 means it is the first
   * @throws ProblemException {@code book-not-found}, {@code account-state-forbids}, {@code
   *     precondition-required}, {@code precondition-failed}
   */
  public Versioned<Staffing> record(
      BookId id, Staffing staffing, @Nullable String ifNoneMatch, @Nullable String ifMatch) {
    BookEntity book = books.lockForFigures(id);
    books.requireCurrent(id, recorded, ifNoneMatch, ifMatch);
    Versioned<Staffing> written = recorded.put(id, staffing);
    changes.record(
        book,
        ChangeType.STAFFING_RECORDED,
        id.department(),
        null,
        StaffingRecorded.of(id, written.state(), written.version()));
    return written;
  }

  /**
   * The staffing of an account.
   *
   * @throws ProblemException {@code book-not-found}, {@code staffing-not-found}
   */
  public Versioned<Staffing> known(BookId id) {
    return books.known(id, recorded, BudgetError.STAFFING_NOT_FOUND);
  }
}
