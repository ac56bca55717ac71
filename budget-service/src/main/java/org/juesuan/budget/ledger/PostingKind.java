package org.juesuan.budget.ledger;

/** Kinds of postings and of the operations made of them; the table of the design's section 4. */
public enum PostingKind {
  /** 年初预算: the approved budget of the year. */
  INITIAL,
  /** 追加: more money during the year. */
  SUPPLEMENT,
  /** 追减: money withdrawn during the year. */
  WITHDRAW,
  /** 调剂: from one appropriation to another; the total stays. */
  TRANSFER,
  /** 上年结转: unspent money of a year whose book this ledger does not hold. */
  CARRY_IN,
  /** 年初调整: correction of what was carried in, up or down, with a reason. */
  OPENING_ADJUSTMENT,
  /** 冻结. */
  FREEZE,
  /** 解冻. */
  UNFREEZE,
  /** 占用: held for a contract. */
  COMMIT,
  /** 释放: no longer held for a contract. */
  RELEASE,
  /** 支付. */
  PAY,
  /** 退回: money of a payment comes back within the year. */
  REFUND,
  /** 更正: a payment is moved to another coding without cash. */
  CORRECT,
  /** 结转: unspent money leaves for next year's book. */
  CARRY_OUT,
  /** 结余收回: unspent money goes back, or lapses. */
  RETURN
}
