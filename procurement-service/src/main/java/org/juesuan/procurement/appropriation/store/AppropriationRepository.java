package org.juesuan.procurement.appropriation.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Appropriations by the id the ledger gave them. */
@ApplicationScoped
public class AppropriationRepository implements PanacheRepositoryBase<AppropriationEntity, UUID> {

  /** See {@link org.juesuan.procurement.appropriation.AppropriationService#told}. */
  public void addIfAbsent(UUID id, String fund) {
    if (findByIdOptional(id).isEmpty()) {
      persistAndFlush(new AppropriationEntity(id, fund));
    }
  }

  /** See {@link org.juesuan.procurement.appropriation.AppropriationService#funds}. */
  public Map<UUID, String> funds(Collection<UUID> wanted) {
    return find("id in ?1", wanted).stream()
        .collect(Collectors.toMap(AppropriationEntity::id, AppropriationEntity::fund));
  }
}
