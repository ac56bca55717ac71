package org.juesuan.budget.finalaccount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.platform.service.answer.Versioned;
import org.juesuan.platform.web.precondition.Preconditions;

/**
 * What is recorded beside the figures of accounts, by department and year: of each account one
 * state, replaced as a whole.
 *
 * @param <T> type of the state
 * @param <R> its row
 */
public abstract class AccountRecords<T, R extends AccountRow<T>>
    implements PanacheRepositoryBase<R, AccountKey> {

  private final Function<AccountKey, R> newRow;

  AccountRecords(Function<AccountKey, R> newRow) {
    this.newRow = newRow;
  }

  /** What is recorded of the account. */
  public Optional<Versioned<T>> of(BookId id) {
    return findByIdOptional(AccountKey.of(id)).map(AccountRow::state);
  }

  /** Writes the first or the next version. */
  public Versioned<T> put(BookId id, T state) {
    AccountKey key = AccountKey.of(id);
    R row = findByIdOptional(key).orElseGet(() -> newRow.apply(key));
    row.become(state);
    persist(row);
    return row.state();
  }

  /**
   * Writes the first version, or the next one where the caller names the present.
   *
   * @param ifNoneMatch the header {@code If-None-Match}
   * @param ifMatch the header {@code If-Match}
   * @throws org.juesuan.platform.web.problem.ProblemException {@code precondition-required}, {@code
   *     precondition-failed}
   */
  public Versioned<T> replace(
      BookId id, T state, @Nullable String ifNoneMatch, @Nullable String ifMatch) {
    Preconditions.createOrReplace(
        ifNoneMatch, ifMatch, of(id).map(Versioned::entityTag).orElse(null));
    return put(id, state);
  }
}
