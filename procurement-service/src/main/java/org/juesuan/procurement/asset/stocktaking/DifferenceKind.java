package org.juesuan.procurement.asset.stocktaking;

/** What can be found otherwise than the register says. */
public enum DifferenceKind {
  /** 盘亏: fewer pieces, or none. */
  MISSING,
  /** 盘盈: more pieces, or something that is on no card. */
  SURPLUS,
  /** At another place. */
  ELSEWHERE,
  /** Used otherwise. */
  OTHER_STATE
}
