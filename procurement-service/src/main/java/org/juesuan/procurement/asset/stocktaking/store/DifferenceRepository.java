package org.juesuan.procurement.asset.stocktaking.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.juesuan.procurement.asset.stocktaking.Difference;

/** Differences of stock-takings, by their numbers. */
@ApplicationScoped
class DifferenceRepository implements PanacheRepositoryBase<DifferenceEntity, DifferenceKey> {

  /** The differences of some stock-takings. */
  Map<UUID, List<Difference>> of(Collection<UUID> takings) {
    return list("key.taking in ?1 order by key.number", takings).stream()
        .collect(
            Collectors.groupingBy(
                DifferenceEntity::taking,
                Collectors.mapping(DifferenceEntity::toDifference, Collectors.toList())));
  }
}
