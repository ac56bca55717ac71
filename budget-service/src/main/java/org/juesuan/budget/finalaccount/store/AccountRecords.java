package org.juesuan.budget.finalaccount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Optional;
import java.util.function.Function;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.platform.service.answer.Versioned;

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
}
