package org.juesuan.budget.yearend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.BookService;
import org.juesuan.budget.ledger.BookState;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.budget.ledger.PostingKind;
import org.juesuan.budget.ledger.store.BookEntity;
import org.juesuan.budget.ledger.store.BookRepository;
import org.juesuan.budget.table.YearFigures;
import org.juesuan.budget.table.store.Snapshot;
import org.juesuan.budget.table.store.YearRecordsReader;
import org.juesuan.budget.yearend.OpeningReconciliation.OfFund;
import org.juesuan.budget.yearend.store.YearEndRows;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.web.problem.ProblemException;

/** Holds the opening of a year against the closing of the year before (C01). */
@ApplicationScoped
public class OpeningQueries {

  private final Snapshot snapshot;
  private final BookRepository books;
  private final YearRecordsReader records;
  private final YearEndRows rows;

  OpeningQueries(
      Snapshot snapshot, BookRepository books, YearRecordsReader records, YearEndRows rows) {
    this.snapshot = snapshot;
    this.books = books;
    this.records = records;
    this.rows = rows;
  }

  /**
   * Both years as they stand at one moment.
   *
   * @throws ProblemException {@code book-not-found}
   */
  @Transactional
  public OpeningReconciliation read(BookId id) {
    snapshot.take();
    if (!books.holds(id)) {
      throw BookService.notFound(id);
    }
    BookState prior = books.read(id.prior()).map(BookEntity::state).orElse(null);
    YearFigures before = prior == null ? null : figures(id.prior());
    YearFigures now = figures(id);
    Map<Fund, Map<PostingKind, Money>> sums = rows.carriedSums(id);
    return new OpeningReconciliation(
        id,
        prior,
        Stream.of(Fund.values())
            .filter(Fund::isFiscal)
            .map(fund -> ofFund(fund, before, now, sums.getOrDefault(fund, Map.of())))
            .toList());
  }

  private static OfFund ofFund(
      Fund fund, @Nullable YearFigures before, YearFigures now, Map<PostingKind, Money> sums) {
    return new OfFund(
        fund,
        before == null ? Money.ZERO : before.fiscal(fund).closingBalance(),
        sums.getOrDefault(PostingKind.CARRY_IN, Money.ZERO),
        sums.getOrDefault(PostingKind.OPENING_ADJUSTMENT, Money.ZERO),
        sums.getOrDefault(PostingKind.RETURN, Money.ZERO),
        now.fiscal(fund).openingBalance());
  }

  private YearFigures figures(BookId id) {
    return new YearFigures(records.read(id.department(), id.fiscalYear()));
  }
}
