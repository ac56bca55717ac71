package org.juesuan.procurement.asset.store;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.asset.Acquisition;
import org.juesuan.procurement.asset.AssetClass;
import org.juesuan.procurement.asset.AssetFact;
import org.juesuan.procurement.asset.CardChange;
import org.juesuan.procurement.asset.FactKind;
import org.juesuan.procurement.asset.UseState;
import org.juesuan.procurement.asset.VehicleUse;

/** Row of a fact; never changed. */
@Entity
@Immutable
@Table(name = "asset_fact")
public class AssetFactEntity {

  @EmbeddedId private AssetFactKey key;

  @Enumerated(EnumType.STRING)
  private FactKind kind;

  private LocalDate effective;

  @Column(name = "asset_class")
  @Enumerated(EnumType.STRING)
  private @Nullable AssetClass assetClass;

  @Column(name = "vehicle_use")
  @Enumerated(EnumType.STRING)
  private @Nullable VehicleUse vehicleUse;

  private @Nullable String name;

  @Column(name = "unit_value")
  private @Nullable BigDecimal unitValue;

  private @Nullable Integer quantity;

  private @Nullable String location;

  @Column(name = "use_state")
  @Enumerated(EnumType.STRING)
  private @Nullable UseState useState;

  @Column(name = "acquired_on")
  private @Nullable LocalDate acquiredOn;

  @Enumerated(EnumType.STRING)
  private @Nullable Acquisition acquisition;

  @Column(name = "contract_id")
  private @Nullable UUID contract;

  @Column(name = "useful_life_years")
  private @Nullable Integer usefulLifeYears;

  private int departed;

  @Column(name = "held_from")
  private @Nullable LocalDate heldFrom;

  @Column(name = "source_id")
  private @Nullable UUID source;

  @Column(name = "document_number")
  private @Nullable String documentNumber;

  private @Nullable String reason;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected AssetFactEntity() {}

  /** The row of a fact that is new. */
  AssetFactEntity(UUID asset, AssetFact fact) {
    CardChange change = fact.change();
    key = new AssetFactKey(asset, fact.number());
    kind = fact.kind();
    effective = fact.effective();
    assetClass = change.assetClass();
    vehicleUse = change.vehicleUse();
    name = change.name();
    unitValue = change.unitValue() == null ? null : change.unitValue().yuan();
    quantity = change.quantity();
    location = change.location();
    useState = change.useState();
    acquiredOn = change.acquiredOn();
    acquisition = change.acquisition();
    contract = change.contract();
    usefulLifeYears = change.usefulLifeYears();
    departed = fact.departed();
    heldFrom = fact.heldFrom();
    source = fact.source();
    documentNumber = fact.documentNumber();
    reason = fact.reason();
    recordedBy = fact.recordedBy();
    recordedAt = fact.recordedAt();
  }

  UUID asset() {
    return key.asset();
  }

  AssetFact toFact() {
    return new AssetFact(
        key.number(),
        kind,
        effective,
        new CardChange(
            assetClass,
            vehicleUse,
            name,
            unitValue == null ? null : Money.ofYuan(unitValue),
            quantity,
            location,
            useState,
            acquiredOn,
            acquisition,
            contract,
            usefulLifeYears),
        departed,
        heldFrom,
        source,
        documentNumber,
        reason,
        recordedBy,
        recordedAt);
  }
}
