package org.juesuan.procurement.asset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/** Cards of tests and what happens to them. */
final class Cards {

  static final String DEPARTMENT = "110106-208-005";

  private Cards() {}

  /** What a card of equipment says. */
  static CardContent equipment(AssetClass assetClass, String unitValue, int quantity) {
    return content(assetClass, null, unitValue, quantity);
  }

  /** What a card of vehicles says. */
  static CardContent vehicle(VehicleUse use, String unitValue, int quantity) {
    return content(AssetClass.VEHICLE, use, unitValue, quantity);
  }

  private static CardContent content(
      AssetClass assetClass, @Nullable VehicleUse use, String unitValue, int quantity) {
    return new CardContent(
        assetClass,
        use,
        "服务器",
        Money.of(unitValue),
        quantity,
        "机房",
        UseState.IN_USE,
        LocalDate.of(2018, 5, 20),
        Acquisition.BOUGHT,
        null,
        null);
  }

  /** A card that is recorded with a content. */
  static AssetCard recorded(String number, LocalDate heldFrom, CardContent content) {
    return new AssetCard(
        UUID.nameUUIDFromBytes(number.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        DEPARTMENT,
        number,
        List.of(fact(1, FactKind.RECORDED, heldFrom, content.toChange(), 0, heldFrom)));
  }

  /** A correction; the right first day is null if the recorded one is right. */
  static AssetCard corrected(
      AssetCard card, LocalDate effective, CardChange change, @Nullable LocalDate heldFrom) {
    return with(card, FactKind.CORRECTED, effective, change, 0, heldFrom);
  }

  /** Moved to another place. */
  static AssetCard moved(AssetCard card, LocalDate effective, String location) {
    return with(card, FactKind.CHANGED, effective, CardChange.of(location, null), 0, null);
  }

  /** Some pieces leave. */
  static AssetCard departed(AssetCard card, FactKind kind, LocalDate effective, int pieces) {
    return with(card, kind, effective, CardChange.NOTHING, pieces, null);
  }

  /** Never held. */
  static AssetCard cancelled(AssetCard card) {
    return with(card, FactKind.CANCELLED, card.heldFrom(), CardChange.NOTHING, 0, null);
  }

  private static AssetCard with(
      AssetCard card,
      FactKind kind,
      LocalDate effective,
      CardChange change,
      int departed,
      @Nullable LocalDate heldFrom) {
    int number = card.facts().size() + 1;
    return card.with(fact(number, kind, effective, change, departed, heldFrom));
  }

  private static AssetFact fact(
      int number,
      FactKind kind,
      LocalDate effective,
      CardChange change,
      int departed,
      @Nullable LocalDate heldFrom) {
    return new AssetFact(
        number,
        kind,
        effective,
        change,
        departed,
        heldFrom,
        null,
        null,
        null,
        "clerk",
        Instant.EPOCH);
  }
}
