package org.juesuan.budget.finalaccount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.juesuan.budget.finalaccount.Comparatives;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.platform.service.answer.Versioned;

/** The comparatives of accounts, by department and year. */
@ApplicationScoped
public class ComparativesRepository
    implements PanacheRepositoryBase<ComparativesEntity, AccountKey>, AccountRecords<Comparatives> {

  @Override
  public Optional<Versioned<Comparatives>> of(BookId id) {
    return findByIdOptional(AccountKey.of(id)).map(ComparativesEntity::state);
  }

  @Override
  public Versioned<Comparatives> put(BookId id, Comparatives comparatives) {
    AccountKey key = AccountKey.of(id);
    ComparativesEntity row = findByIdOptional(key).orElseGet(() -> new ComparativesEntity(key));
    row.become(comparatives);
    persist(row);
    return row.state();
  }
}
