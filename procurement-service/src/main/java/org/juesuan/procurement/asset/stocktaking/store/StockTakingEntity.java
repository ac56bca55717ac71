package org.juesuan.procurement.asset.stocktaking.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.AssetClass;
import org.juesuan.procurement.asset.stocktaking.Difference;
import org.juesuan.procurement.asset.stocktaking.StockTaking;

/** Row of a stock-taking. */
@Entity
@Table(name = "stock_taking")
public class StockTakingEntity {

  @Id private UUID id;

  @Column(name = "department_code", updatable = false)
  private String department;

  @Column(name = "as_of", updatable = false)
  private LocalDate asOf;

  @Column(name = "asset_class", updatable = false)
  @Enumerated(EnumType.STRING)
  private @Nullable AssetClass assetClass;

  @Column(updatable = false)
  private int counted;

  private long version;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected StockTakingEntity() {}

  /** The row of a stock-taking that is new. */
  StockTakingEntity(StockTaking taking) {
    id = taking.id();
    department = taking.department();
    asOf = taking.asOf();
    assetClass = taking.assetClass();
    counted = taking.counted();
    version = taking.version();
  }

  UUID id() {
    return id;
  }

  void become(long next) {
    version = next;
  }

  StockTaking toStockTaking(List<Difference> differences) {
    return new StockTaking(id, department, asOf, assetClass, counted, differences, version);
  }
}
