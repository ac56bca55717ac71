package org.juesuan.budget.finalaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.change.ChangeType;
import org.juesuan.budget.finalaccount.store.ComparativesRepository;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.store.BookEntity;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.service.answer.Versioned;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** Records and reads the imported figures of the year before an account. */
@ApplicationScoped
@Transactional
public class ComparativesService {

  private final ComparativesRepository recorded;
  private final AccountBooks books;
  private final ChangeRecorder changes;

  ComparativesService(ComparativesRepository recorded, AccountBooks books, ChangeRecorder changes) {
    this.recorded = recorded;
    this.books = books;
    this.changes = changes;
  }

  /**
   * Records the comparatives of an account, for the first time or anew.
   *
   * @param ifNoneMatch the header {@code If-None-Match}
   * @param ifMatch the header {@code If-Match}
   * @return the state recorded; version 1 means it is the first
   * @throws ProblemException {@code book-not-found}, {@code account-state-forbids}, {@code
   *     precondition-required}, {@code precondition-failed}, {@code comparative-year-mismatch},
   *     {@code comparatives-held}
   */
  public Versioned<Comparatives> record(
      BookId id,
      Comparatives comparatives,
      @Nullable String ifNoneMatch,
      @Nullable String ifMatch) {
    BookEntity book = books.lockForFigures(id);
    books.requireCurrent(id, recorded, ifNoneMatch, ifMatch);
    requireImportable(id, comparatives);
    Versioned<Comparatives> written = recorded.put(id, comparatives);
    changes.record(
        book,
        ChangeType.COMPARATIVES_RECORDED,
        id.department(),
        null,
        ComparativesRecorded.of(id, written.state(), written.version()));
    return written;
  }

  /**
   * The comparatives of an account.
   *
   * @throws ProblemException {@code book-not-found}, {@code comparatives-not-found}
   */
  public Versioned<Comparatives> known(BookId id) {
    return books.known(id, recorded, BudgetError.COMPARATIVES_NOT_FOUND);
  }

  /** What the ledger holds is computed, never imported (INV-9). */
  private void requireImportable(BookId id, Comparatives comparatives) {
    int yearBefore = id.fiscalYear() - 1;
    if (comparatives.fiscalYear() != yearBefore) {
      throw new ProblemException(
          BudgetError.COMPARATIVE_YEAR_MISMATCH,
          "An account compares itself with the year before.",
          List.of(Violation.at("/fiscalYear", "must be the year before that of the path")));
    }
    if (books.holds(new BookId(id.department(), yearBefore))) {
      throw new ProblemException(
          BudgetError.COMPARATIVES_HELD, "The figures of that year come from its own book.");
    }
  }
}
