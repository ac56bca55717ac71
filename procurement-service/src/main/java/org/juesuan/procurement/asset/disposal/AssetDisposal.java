package org.juesuan.procurement.asset.disposal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A disposal of pieces of a card (资产处置).
 *
 * @param id identity
 * @param department code of the department
 * @param asset the card
 * @param quantity pieces
 * @param manner 处置方式
 * @param effective from which day on they are not held any more
 * @param reason why
 * @param stockTaking the stock-taking that found them missing
 * @param state how far it has come
 * @param appliedBy the sub of the token
 * @param documentNumber 批复文号, once it is approved
 * @param refusal why it was refused
 * @param version 1 as applied for, 2 once it is decided
 */
public record AssetDisposal(
    UUID id,
    String department,
    UUID asset,
    int quantity,
    Manner manner,
    LocalDate effective,
    String reason,
    @Nullable UUID stockTaking,
    DisposalState state,
    String appliedBy,
    @Nullable String documentNumber,
    @Nullable String refusal,
    long version) {

  /** As it is applied for. */
  static AssetDisposal applied(String department, DisposalDraft draft, String by) {
    return new AssetDisposal(
        UUID.randomUUID(),
        department,
        draft.asset(),
        draft.quantity(),
        draft.manner(),
        draft.effective(),
        draft.reason(),
        draft.stockTaking(),
        DisposalState.APPLIED,
        by,
        null,
        null,
        1);
  }

  AssetDisposal approved(String document) {
    return decided(DisposalState.APPROVED, document, null);
  }

  AssetDisposal refused(String why) {
    return decided(DisposalState.REFUSED, null, why);
  }

  private AssetDisposal decided(
      DisposalState next, @Nullable String document, @Nullable String why) {
    return new AssetDisposal(
        id,
        department,
        asset,
        quantity,
        manner,
        effective,
        reason,
        stockTaking,
        next,
        appliedBy,
        document,
        why,
        version + 1);
  }
}
