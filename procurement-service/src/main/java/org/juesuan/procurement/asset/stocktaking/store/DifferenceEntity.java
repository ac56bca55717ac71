package org.juesuan.procurement.asset.stocktaking.store;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.stocktaking.Difference;
import org.juesuan.procurement.asset.stocktaking.DifferenceKind;

/** Row of a difference. */
@Entity
@Table(name = "stock_taking_difference")
public class DifferenceEntity {

  @EmbeddedId private DifferenceKey key;

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  private DifferenceKind kind;

  @Column(name = "asset_id", updatable = false)
  private @Nullable UUID asset;

  @Column(name = "card_number", updatable = false)
  private @Nullable String cardNumber;

  @Column(updatable = false)
  private int pieces;

  @Column(updatable = false)
  private @Nullable String expected;

  @Column(updatable = false)
  private @Nullable String found;

  private boolean settled;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected DifferenceEntity() {}

  /** The row of a difference that is new. */
  DifferenceEntity(UUID taking, Difference difference) {
    key = new DifferenceKey(taking, difference.number());
    kind = difference.kind();
    asset = difference.asset();
    cardNumber = difference.cardNumber();
    pieces = difference.pieces();
    expected = difference.expected();
    found = difference.found();
    settled = difference.settled();
  }

  void settle() {
    settled = true;
  }

  UUID taking() {
    return key.taking();
  }

  Difference toDifference() {
    return new Difference(key.number(), kind, asset, cardNumber, pieces, expected, found, settled);
  }
}
