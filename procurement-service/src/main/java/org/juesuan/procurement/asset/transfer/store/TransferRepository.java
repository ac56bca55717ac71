package org.juesuan.procurement.asset.transfer.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.transfer.AssetTransfer;
import org.juesuan.procurement.asset.transfer.TransferState;

/** Transfers; every query names a department, which gives or receives (INV-12). */
@ApplicationScoped
public class TransferRepository implements PanacheRepositoryBase<TransferEntity, UUID> {

  private static final String OF_DEPARTMENT = "(giver = :department or receiver = :department)";

  /** Adds one that is new. */
  public void add(AssetTransfer transfer) {
    persist(new TransferEntity(transfer));
  }

  /** Writes the next state of one that is there. */
  public void update(AssetTransfer transfer) {
    findById(transfer.id()).become(transfer);
  }

  /** Who gives, without reading the transfer itself. */
  public Optional<String> giver(String department, UUID id) {
    return getEntityManager()
        .createQuery(
            "select giver from TransferEntity where id = :id and " + OF_DEPARTMENT, String.class)
        .setParameter("id", id)
        .setParameter("department", department)
        .getResultStream()
        .findFirst();
  }

  /** One that a department gives or receives. */
  public Optional<AssetTransfer> read(String department, UUID id) {
    Map<String, Object> parameters = Map.of("department", department, "id", id);
    return find("id = :id and " + OF_DEPARTMENT, parameters)
        .firstResultOptional()
        .map(TransferEntity::toTransfer);
  }

  /**
   * Those that a department gives or receives, by id.
   *
   * @param state only in this state; null of any
   * @param after only those behind this id; null from the first
   */
  public List<AssetTransfer> list(
      String department, @Nullable TransferState state, @Nullable UUID after, int rows) {
    StringBuilder condition = new StringBuilder(OF_DEPARTMENT);
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
        .map(TransferEntity::toTransfer)
        .toList();
  }
}
