package org.juesuan.procurement.asset;

/** What can happen to a card. */
public enum FactKind {
  /** It came into the register. */
  RECORDED,
  /** What was recorded was wrong; gives what is right. */
  CORRECTED,
  /** It stands elsewhere, or is used otherwise. */
  CHANGED,
  /** All or some of it went to another department. */
  TRANSFERRED_OUT,
  /** All or some of it was disposed of (处置). */
  DISPOSED,
  /** It should never have been recorded: it was never held. */
  CANCELLED
}
