package org.juesuan.procurement.asset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is about to be added to a card; see {@link AssetFact} for its members.
 *
 * @param change what it says about the card
 */
public record FactDraft(
    FactKind kind,
    LocalDate effective,
    CardChange change,
    int departed,
    @Nullable LocalDate heldFrom,
    @Nullable UUID source,
    @Nullable String documentNumber,
    @Nullable String reason) {

  /** A card comes into the register. */
  public static FactDraft recorded(
      CardContent content,
      LocalDate heldFrom,
      @Nullable UUID source,
      @Nullable String documentNumber) {
    return new FactDraft(
        FactKind.RECORDED, heldFrom, content.toChange(), 0, heldFrom, source, documentNumber, null);
  }

  /** Something of a card is put right. */
  public static FactDraft corrected(
      LocalDate effective, CardChange change, @Nullable LocalDate heldFrom, String reason) {
    return new FactDraft(FactKind.CORRECTED, effective, change, 0, heldFrom, null, null, reason);
  }

  /** Another place or another use. */
  public static FactDraft changed(
      LocalDate effective, CardChange change, @Nullable UUID source, @Nullable String reason) {
    return new FactDraft(FactKind.CHANGED, effective, change, 0, null, source, null, reason);
  }

  /** Pieces leave the department. */
  public static FactDraft departed(
      FactKind kind, LocalDate effective, int pieces, UUID source, String documentNumber) {
    return new FactDraft(
        kind, effective, CardChange.NOTHING, pieces, null, source, documentNumber, null);
  }

  /** The card was never held. */
  public static FactDraft cancelled(LocalDate heldFrom, String reason) {
    return new FactDraft(
        FactKind.CANCELLED, heldFrom, CardChange.NOTHING, 0, null, null, null, reason);
  }

  AssetFact toFact(int number, String recordedBy, Instant recordedAt) {
    return new AssetFact(
        number,
        kind,
        effective,
        change,
        departed,
        heldFrom,
        source,
        documentNumber,
        reason,
        recordedBy,
        recordedAt);
  }
}
