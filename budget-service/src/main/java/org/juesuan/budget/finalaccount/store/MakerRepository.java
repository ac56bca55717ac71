package org.juesuan.budget.finalaccount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.juesuan.budget.ledger.BookId;

/** Who wrote or submitted which account. Nobody ever ceases to have done so. */
@ApplicationScoped
public class MakerRepository implements PanacheRepositoryBase<MakerEntity, MakerKey> {

  /** Notes that somebody made something of the account; the caller holds the book's lock. */
  public void note(BookId account, String subject) {
    if (!isMaker(account, subject)) {
      persist(new MakerEntity(key(account, subject)));
    }
  }

  /** Whether somebody made something of the account. */
  public boolean isMaker(BookId account, String subject) {
    return findByIdOptional(key(account, subject)).isPresent();
  }

  private static MakerKey key(BookId account, String subject) {
    return new MakerKey(account.department(), account.fiscalYear(), subject);
  }
}
