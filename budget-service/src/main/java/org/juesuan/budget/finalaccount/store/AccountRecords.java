package org.juesuan.budget.finalaccount.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.platform.service.answer.Versioned;
import org.juesuan.platform.web.precondition.Preconditions;

/**
 * What is recorded beside the figures of accounts: of each account one state, replaced as a whole.
 *
 * @param <T> type of the state
 */
public interface AccountRecords<T> {

  /** What is recorded of the account. */
  Optional<Versioned<T>> of(BookId id);

  /** Writes the first or the next version. */
  Versioned<T> put(BookId id, T state);

  /**
   * Writes the first version, or the next one where the caller names the present.
   *
   * @param ifNoneMatch the header {@code If-None-Match}
   * @param ifMatch the header {@code If-Match}
   * @throws org.juesuan.platform.web.problem.ProblemException {@code precondition-required}, {@code
   *     precondition-failed}
   */
  default Versioned<T> replace(
      BookId id, T state, @Nullable String ifNoneMatch, @Nullable String ifMatch) {
    Preconditions.createOrReplace(
        ifNoneMatch, ifMatch, of(id).map(Versioned::entityTag).orElse(null));
    return put(id, state);
  }
}
