package org.juesuan.procurement.asset.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.juesuan.procurement.asset.AssetFact;

/** Facts of cards, in the order they were recorded. */
@ApplicationScoped
class AssetFactRepository implements PanacheRepositoryBase<AssetFactEntity, AssetFactKey> {

  /** The facts of some cards, by card. */
  Map<UUID, List<AssetFact>> of(Collection<UUID> cards) {
    return byCard(list("key.asset in ?1 order by key.number", cards));
  }

  /** The facts of all cards of a department, by card; without a list of ids as long. */
  Map<UUID, List<AssetFact>> ofDepartment(String department) {
    return byCard(
        list(
            "key.asset in (select id from AssetEntity where department = ?1 and not cancelled)"
                + " order by key.number",
            department));
  }

  private static Map<UUID, List<AssetFact>> byCard(List<AssetFactEntity> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                AssetFactEntity::asset,
                Collectors.mapping(AssetFactEntity::toFact, Collectors.toList())));
  }
}
