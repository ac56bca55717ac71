package org.juesuan.procurement.funding;

/** What has become of a funding, as far as budget-service has told. */
public enum FundingState {
  /** Asked for, and not answered yet. */
  ASKED,
  /** The ledger refused the request; nothing is held. */
  REFUSED,
  /** 占用: a commitment holds the money. */
  HELD,
  /** Given up; the ledger has not told yet what of it came free. */
  RELEASE_ASKED,
  /** 释放: given up, and what was left of it is free. */
  RELEASED,
  /** The year ended, and next year has no such money: it may be asked for anew. */
  LAPSED
}
