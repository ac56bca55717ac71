package org.juesuan.budget.finalaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.change.ChangeType;
import org.juesuan.budget.finalaccount.store.ThreePublicCountsRepository;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.store.BookEntity;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.service.answer.Versioned;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.web.problem.ProblemException;

/** Records and reads the quantities behind the three public expenses of a year. */
@ApplicationScoped
@Transactional
public class ThreePublicCountsService {

  private final ThreePublicCountsRepository recorded;
  private final AccountBooks books;
  private final ChangeRecorder changes;

  ThreePublicCountsService(
      ThreePublicCountsRepository recorded, AccountBooks books, ChangeRecorder changes) {
    this.recorded = recorded;
    this.books = books;
    this.changes = changes;
  }

  /**
   * Records the quantities of an account, for the first time or anew.
   *
   * @param ifNoneMatch the header {@code If-None-Match}
   * @param ifMatch the header {@code If-Match}
   * @return the state recorded; version 1 means it is the first
   * @throws ProblemException {@code book-not-found}, {@code account-state-forbids}, {@code
   *     precondition-required}, {@code precondition-failed}
   */
  public Versioned<ThreePublicCounts> record(
      BookId id, ThreePublicCounts counts, @Nullable String ifNoneMatch, @Nullable String ifMatch) {
    BookEntity book = books.lockForFigures(id);
    books.requireCurrent(id, recorded, ifNoneMatch, ifMatch);
    Versioned<ThreePublicCounts> written = recorded.put(id, counts);
    changes.record(
        book,
        ChangeType.THREE_PUBLIC_COUNTS_RECORDED,
        id.department(),
        null,
        ThreePublicCountsRecorded.of(id, written.state(), written.version()));
    return written;
  }

  /**
   * The quantities of an account.
   *
   * @throws ProblemException {@code book-not-found}, {@code three-public-counts-not-found}
   */
  public Versioned<ThreePublicCounts> known(BookId id) {
    return books.known(id, recorded, BudgetError.THREE_PUBLIC_COUNTS_NOT_FOUND);
  }
}
