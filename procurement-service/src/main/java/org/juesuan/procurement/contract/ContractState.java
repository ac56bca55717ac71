package org.juesuan.procurement.contract;

/** Where a contract stands; see {@code docs/states.md} for what leads where. */
public enum ContractState {
  /** 已中标: the supplier is found, and not all the money was asked for. */
  AWARDED,
  /** The money was asked for, and not answered yet. */
  FUNDING_REQUESTED,
  /** All the money the contract needs now is held: it may be signed. */
  FUNDED,
  /** The ledger refused the money; it may be asked for anew, from other appropriations. */
  FUNDING_REFUSED,
  /** 已签订. */
  SIGNED,
  /** 已验收: everything is delivered and found good. */
  ACCEPTED,
  /** 履约完毕: fulfilled, and what was left of the money is given back. */
  CLOSED,
  /** 已终止: ended before it was fulfilled, and what was left of the money is given back. */
  TERMINATED;

  /** Whether a contract is concluded and alive. */
  boolean isRunning() {
    return this == SIGNED || this == ACCEPTED;
  }

  /** Whether it has ended. */
  public boolean isEnd() {
    return this == CLOSED || this == TERMINATED;
  }

  /** Whether it was not signed yet. */
  boolean isBeforeSignature() {
    return !isRunning() && !isEnd();
  }
}
