package org.juesuan.procurement.asset.disposal;

/** How an asset is disposed of (处置方式). */
public enum Manner {
  /** 报废. */
  SCRAPPED,
  /** 出售. */
  SOLD,
  /** 无偿调拨, to somebody outside of the register. */
  GIVEN_FREE,
  /** 损失. */
  LOST
}
