package org.juesuan.budget.finalaccount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.juesuan.budget.finalaccount.AccountDepartment;
import org.juesuan.budget.finalaccount.FinalAccount;
import org.juesuan.budget.ledger.BookId;

/** The accounts that were submitted at least once, by department and year. */
@ApplicationScoped
public class FinalAccountRepository
    implements PanacheRepositoryBase<FinalAccountEntity, AccountKey> {

  /** The character that follows the hyphen: codes below begin with the code and a hyphen. */
  private static final String BEHIND_ALL_BELOW = ".";

  private static final String BELOW =
      " b.fiscalYear = :year and b.department > :first and b.department < :end";

  /** The account of a book: as it was last left, or a draft. */
  public FinalAccount of(BookId id) {
    return findByIdOptional(AccountKey.of(id))
        .map(FinalAccountEntity::toFinalAccount)
        .orElseGet(() -> FinalAccount.draft(id, hasUnitsBelow(id)));
  }

  /** Whether departments below have a book of the year, so that the account contains theirs. */
  public boolean hasUnitsBelow(BookId id) {
    return below("select count(b) from BookEntity b where" + BELOW, Long.class, id)
            .getSingleResult()
        > 0;
  }

  /** The departments below whose account of the year is not approved, in the order of codes. */
  public List<String> unapprovedBelow(BookId id) {
    return below(
            "select b.department from BookEntity b left join FinalAccountEntity a"
                + " on a.department = b.department and a.fiscalYear = b.fiscalYear"
                + " where (a.approvalId is null) and"
                + BELOW
                + " order by b.department",
            String.class,
            id)
        .getResultList();
  }

  private <T> TypedQuery<T> below(String query, Class<T> result, BookId id) {
    return getEntityManager()
        .createQuery(query, result)
        .setParameter("year", id.fiscalYear())
        .setParameter("first", id.department() + "-")
        .setParameter("end", id.department() + BEHIND_ALL_BELOW);
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
