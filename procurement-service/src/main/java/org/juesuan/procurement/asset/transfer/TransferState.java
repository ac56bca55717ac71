package org.juesuan.procurement.asset.transfer;

/** How far a transfer has come. */
public enum TransferState {
  /** The giving department proposed it. */
  PROPOSED,
  /** The receiving department agreed: the pieces are on a card of its own. */
  AGREED,
  /** The receiving department does not want it. */
  REJECTED,
  /** The giving department does not offer it any more. */
  WITHDRAWN
}
