package org.juesuan.budget.finalaccount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.juesuan.budget.finalaccount.Staffing;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.platform.service.answer.Versioned;

/** The staffing of accounts, by department and year. */
@ApplicationScoped
public class StaffingRepository
    implements PanacheRepositoryBase<StaffingEntity, AccountKey>, AccountRecords<Staffing> {

  @Override
  public Optional<Versioned<Staffing>> of(BookId id) {
    return findByIdOptional(AccountKey.of(id)).map(StaffingEntity::state);
  }

  @Override
  public Versioned<Staffing> put(BookId id, Staffing staffing) {
    AccountKey key = AccountKey.of(id);
    StaffingEntity row = findByIdOptional(key).orElseGet(() -> new StaffingEntity(key));
    row.become(staffing);
    persist(row);
    return row.state();
  }
}
