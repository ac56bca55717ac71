package org.juesuan.procurement.asset.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.juesuan.procurement.asset.AssetCard;
import org.juesuan.procurement.asset.AssetFact;

/** Row of a card; what it says is in its facts. */
@Entity
@Table(name = "asset")
public class AssetEntity {

  @Id private UUID id;

  @Column(name = "department_code", updatable = false)
  private String department;

  @Column(name = "card_number", updatable = false)
  private String cardNumber;

  /** Follows from the facts; it frees the number. */
  @SuppressWarnings("UnusedVariable") // queries read it
  private boolean cancelled;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected AssetEntity() {}

  /** The row of a card that is new. */
  AssetEntity(AssetCard card) {
    id = card.id();
    department = card.department();
    cardNumber = card.cardNumber();
  }

  UUID id() {
    return id;
  }

  void cancel() {
    cancelled = true;
  }

  AssetCard toCard(List<AssetFact> facts) {
    return new AssetCard(id, department, cardNumber, facts);
  }
}
