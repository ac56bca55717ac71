package org.juesuan.procurement.year.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.juesuan.procurement.year.ProcurementYear;
import org.juesuan.procurement.year.FrozenSection;

/** Frozen years by department and year (INV-12). */
@ApplicationScoped
public class FrozenYearRepository
    implements PanacheRepositoryBase<FrozenYearEntity, FrozenYearKey> {

  /** What a year said when it was frozen. */
  public Optional<FrozenSection> of(ProcurementYear year) {
    return findByIdOptional(FrozenYearKey.of(year)).map(FrozenYearEntity::toSection);
  }

  /** Writes a year that is being frozen. */
  public void add(ProcurementYear year, FrozenSection section) {
    persistAndFlush(new FrozenYearEntity(year, section));
  }
}
