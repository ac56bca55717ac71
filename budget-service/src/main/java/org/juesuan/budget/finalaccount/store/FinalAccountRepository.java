package org.juesuan.budget.finalaccount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.juesuan.budget.finalaccount.AccountDepartment;
import org.juesuan.budget.finalaccount.FinalAccount;
import org.juesuan.budget.ledger.BookId;

/** The accounts that were submitted at least once, by department and year. */
@ApplicationScoped
public class FinalAccountRepository
    implements PanacheRepositoryBase<FinalAccountEntity, AccountKey> {

  /** The account, if it was ever submitted. */
  public Optional<FinalAccount> of(BookId id) {
    return findByIdOptional(AccountKey.of(id)).map(FinalAccountEntity::toFinalAccount);
  }

  /** The account that has this approval. */
  public Optional<FinalAccount> ofApproval(UUID approval) {
    return find("approvalId", approval)
        .firstResultOptional()
        .map(FinalAccountEntity::toFinalAccount);
  }

  /** The department as it was when the account was approved; empty before. */
  public Optional<AccountDepartment> approvedDepartment(BookId id) {
    return findByIdOptional(AccountKey.of(id)).map(FinalAccountEntity::approvedDepartment);
  }

  /** Writes the next state of an account. */
  public FinalAccount put(FinalAccount account) {
    FinalAccountEntity row = row(account.book());
    row.become(account);
    persist(row);
    return account;
  }

  /** Writes an account that is now approved, together with what its department is now. */
  public FinalAccount approve(FinalAccount account, AccountDepartment department) {
    FinalAccountEntity row = row(account.book());
    row.become(account);
    row.keep(department);
    persist(row);
    return account;
  }

  private FinalAccountEntity row(BookId id) {
    return findByIdOptional(AccountKey.of(id)).orElseGet(() -> new FinalAccountEntity(id));
  }
}
