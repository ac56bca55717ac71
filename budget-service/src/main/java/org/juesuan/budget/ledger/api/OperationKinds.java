package org.juesuan.budget.ledger.api;

/**
 * The kinds that each record of {@link OperationRequest} may have, so that the contract says so.
 */
public final class OperationKinds {

  private OperationKinds() {}

  /** Kinds that give money to an appropriation or withdraw it. */
  public enum AuthorisationKind {
    /** 年初预算. */
    INITIAL,
    /** 追加. */
    SUPPLEMENT,
    /** 追减. */
    WITHDRAW,
    /** 上年结转. */
    CARRY_IN
  }

  /** Which way an opening adjustment goes. */
  public enum Direction {
    /** More was left over than was carried in. */
    INCREASE,
    /** Less was left over, or finance took some back. */
    DECREASE
  }

  /** The one kind of {@link OperationRequest.OpeningAdjustment}. */
  public enum OpeningAdjustmentKind {
    /** 年初调整. */
    OPENING_ADJUSTMENT
  }

  /** The one kind of {@link OperationRequest.Transfer}. */
  public enum TransferKind {
    /** 调剂. */
    TRANSFER
  }

  /** The one kind of {@link OperationRequest.Pay}. */
  public enum PayKind {
    /** 支付. */
    PAY
  }

  /** The one kind of {@link OperationRequest.Refund}. */
  public enum RefundKind {
    /** 退回. */
    REFUND
  }
}
