package org.juesuan.procurement.purchasedservice.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.juesuan.procurement.purchasedservice.PurchasedService;
import org.juesuan.procurement.year.ProcurementYear;

/** Purchased services that stand; every query names department and year (INV-12). */
@ApplicationScoped
public class PurchasedServiceRepository
    implements PanacheRepositoryBase<PurchasedServiceEntity, UUID> {

  private static final String OF_YEAR = "department = ?1 and fiscalYear = ?2 and withdrawn = false";

  /** Adds one that is new. */
  public void add(PurchasedService service) {
    persistAndFlush(new PurchasedServiceEntity(service));
  }

  /** Writes the next state of one that is there. */
  public void update(PurchasedService service) {
    find(OF_YEAR + " and id = ?3", service.department(), service.fiscalYear(), service.id())
        .singleResult()
        .become(service);
    flush();
  }

  /** One of this year. */
  public Optional<PurchasedService> read(ProcurementYear year, UUID id) {
    return find(OF_YEAR + " and id = ?3", year.department(), year.fiscalYear(), id)
        .firstResultOptional()
        .map(PurchasedServiceEntity::toService);
  }

  /** All of a year, by guidance catalogue. */
  public List<PurchasedService> all(ProcurementYear year) {
    return find(OF_YEAR, year.department(), year.fiscalYear()).stream()
        .map(PurchasedServiceEntity::toService)
        .sorted(Comparator.comparing(PurchasedService::sortKey))
        .toList();
  }
}
