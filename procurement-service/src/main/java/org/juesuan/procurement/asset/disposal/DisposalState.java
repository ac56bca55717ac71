package org.juesuan.procurement.asset.disposal;

/** How far a disposal has come. */
public enum DisposalState {
  /** The department applied for it. */
  APPLIED,
  /** Finance approved: the pieces are off the card. */
  APPROVED,
  /** Finance refused. */
  REFUSED
}
