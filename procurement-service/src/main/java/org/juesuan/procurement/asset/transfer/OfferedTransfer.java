package org.juesuan.procurement.asset.transfer;

import java.util.Optional;
import org.juesuan.procurement.asset.AssetCard;
import org.juesuan.procurement.asset.CardContent;

/**
 * A transfer with the card of the giving department.
 *
 * @param transfer the transfer
 * @param card the card its pieces are on
 */
public record OfferedTransfer(AssetTransfer transfer, AssetCard card) {

  /** What is offered, in all its pieces; empty once it is decided, or if nothing is held then. */
  public Optional<CardContent> offered() {
    return transfer.state() == TransferState.PROPOSED
        ? card.at(transfer.effective())
        : Optional.empty();
  }

  /**
   * Names the state of a transfer; while it is proposed that includes the card's, so that nobody
   * agrees to something else than was seen.
   */
  public String tag() {
    return transfer.state() == TransferState.PROPOSED
        ? "v" + transfer.version() + "-" + card.version()
        : "v" + transfer.version();
  }
}
