package org.juesuan.procurement.asset;

/** How an asset is used (使用状况). */
public enum UseState {
  /** 在用. */
  IN_USE,
  /** 闲置. */
  IDLE,
  /** 出租出借. */
  LET,
  /** 待处置. */
  AWAITING_DISPOSAL
}
