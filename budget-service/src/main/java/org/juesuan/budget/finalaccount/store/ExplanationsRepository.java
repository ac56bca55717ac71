package org.juesuan.budget.finalaccount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.juesuan.budget.finalaccount.Explanation;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.platform.service.answer.Versioned;

/** The explanations of accounts, by department and year. */
@ApplicationScoped
public class ExplanationsRepository
    implements PanacheRepositoryBase<ExplanationsEntity, AccountKey>,
        AccountRecords<List<Explanation>> {

  @Override
  public Optional<Versioned<List<Explanation>>> of(BookId id) {
    return findByIdOptional(AccountKey.of(id)).map(ExplanationsEntity::state);
  }

  @Override
  public Versioned<List<Explanation>> put(BookId id, List<Explanation> explanations) {
    AccountKey key = AccountKey.of(id);
    ExplanationsEntity row = findByIdOptional(key).orElseGet(() -> new ExplanationsEntity(key));
    row.become(explanations);
    persist(row);
    return row.state();
  }
}
