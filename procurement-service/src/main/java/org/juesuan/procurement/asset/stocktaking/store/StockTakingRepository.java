package org.juesuan.procurement.asset.stocktaking.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.stocktaking.Difference;
import org.juesuan.procurement.asset.stocktaking.StockTaking;

/** Stock-takings; every query names the department (INV-12). */
@ApplicationScoped
public class StockTakingRepository implements PanacheRepositoryBase<StockTakingEntity, UUID> {

  private final DifferenceRepository differences;

  StockTakingRepository(DifferenceRepository differences) {
    this.differences = differences;
  }

  /** Adds one that is new. */
  public void add(StockTaking taking) {
    persist(new StockTakingEntity(taking));
    differences.persist(
        taking.differences().stream().map(one -> new DifferenceEntity(taking.id(), one)));
  }

  /** Writes that a difference is settled. */
  public void settle(StockTaking taking, int number) {
    findById(taking.id()).become(taking.version());
    differences.findById(new DifferenceKey(taking.id(), number)).settle();
  }

  /** One of a department. */
  public Optional<StockTaking> read(String department, UUID id) {
    return withDifferences(list("department = ?1 and id = ?2", department, id)).stream()
        .findFirst();
  }

  /**
   * Those of a department, by id.
   *
   * @param after only those behind this id; null from the first
   */
  public List<StockTaking> list(String department, @Nullable UUID after, int rows) {
    return withDifferences(
        (after == null
                ? find("department = ?1 order by id", department)
                : find("department = ?1 and id > ?2 order by id", department, after))
            .page(0, rows)
            .list());
  }

  private List<StockTaking> withDifferences(List<StockTakingEntity> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<Difference>> byTaking =
        differences.of(rows.stream().map(StockTakingEntity::id).toList());
    return rows.stream()
        .map(row -> row.toStockTaking(byTaking.getOrDefault(row.id(), List.of())))
        .toList();
  }
}
