package org.juesuan.procurement.asset.disposal.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.disposal.AssetDisposal;
import org.juesuan.procurement.asset.disposal.DisposalState;

/** Disposals; every query names the department (INV-12). */
@ApplicationScoped
public class DisposalRepository implements PanacheRepositoryBase<DisposalEntity, UUID> {

  /** Adds one that is new. */
  public void add(AssetDisposal disposal) {
    persist(new DisposalEntity(disposal));
  }

  /** Writes the next state of one that is there. */
  public void update(AssetDisposal disposal) {
    findById(disposal.id()).become(disposal);
  }

  /** One of a department. */
  public Optional<AssetDisposal> read(String department, UUID id) {
    return find("department = ?1 and id = ?2", department, id)
        .firstResultOptional()
        .map(DisposalEntity::toDisposal);
  }

  /**
   * Those of a department, by id.
   *
   * @param state only in this state; null of any
   * @param after only those behind this id; null from the first
   */
  public List<AssetDisposal> list(
      String department, @Nullable DisposalState state, @Nullable UUID after, int rows) {
    StringBuilder condition = new StringBuilder("department = :department");
    Map<String, Object> parameters = new HashMap<>(Map.of("department", department));
    if (state != null) {
      condition.append(" and state = :state");
      parameters.put("state", state);
    }
    if (after != null) {
      condition.append(" and id > :after");
      parameters.put("after", after);
    }
    return find(condition + " order by id", parameters).page(0, rows).stream()
        .map(DisposalEntity::toDisposal)
        .toList();
  }
}
