package org.juesuan.procurement.asset.transfer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transfer of pieces of a card to another department; the same one for both.
 *
 * @param id identity, which the facts on both cards name
 * @param from code of the department that gives
 * @param to code of the department that receives
 * @param asset the card of the giving department
 * @param quantity pieces
 * @param effective from which day on the other department holds them
 * @param documentNumber 文号 of the approval of the transfer
 * @param state how far it has come
 * @param received the card of the receiving department, once it agreed
 * @param reason why it was rejected or withdrawn
 * @param version 1 as proposed, 2 once it is decided
 */
public record AssetTransfer(
    UUID id,
    String from,
    String to,
    UUID asset,
    int quantity,
    LocalDate effective,
    String documentNumber,
    TransferState state,
    @Nullable UUID received,
    @Nullable String reason,
    long version) {

  /** As it is proposed. */
  static AssetTransfer proposed(String from, TransferDraft draft) {
    return new AssetTransfer(
        UUID.randomUUID(),
        from,
        draft.to(),
        draft.asset(),
        draft.quantity(),
        draft.effective(),
        draft.documentNumber(),
        TransferState.PROPOSED,
        null,
        null,
        1);
  }

  AssetTransfer agreed(UUID card) {
    return decided(TransferState.AGREED, card, null);
  }

  AssetTransfer ended(TransferState end, String why) {
    return decided(end, null, why);
  }

  private AssetTransfer decided(TransferState next, @Nullable UUID card, @Nullable String why) {
    return new AssetTransfer(
        id, from, to, asset, quantity, effective, documentNumber, next, card, why, version + 1);
  }
}
