package org.juesuan.budget.finalaccount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.juesuan.budget.finalaccount.ThreePublicCounts;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.platform.service.answer.Versioned;

/** The quantities behind the three public expenses of accounts, by department and year. */
@ApplicationScoped
public class ThreePublicCountsRepository
    implements PanacheRepositoryBase<ThreePublicCountsEntity, AccountKey>,
        AccountRecords<ThreePublicCounts> {

  @Override
  public Optional<Versioned<ThreePublicCounts>> of(BookId id) {
    return findByIdOptional(AccountKey.of(id)).map(ThreePublicCountsEntity::state);
  }

  @Override
  public Versioned<ThreePublicCounts> put(BookId id, ThreePublicCounts counts) {
    AccountKey key = AccountKey.of(id);
    ThreePublicCountsEntity row =
        findByIdOptional(key).orElseGet(() -> new ThreePublicCountsEntity(key));
    row.become(counts);
    persist(row);
    return row.state();
  }
}
