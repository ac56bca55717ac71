package org.juesuan.budget.ledger;

/**
 * State of a book (账簿) through its year: 执行中, 整理期, 已冻结, 已结转, 已批复.
 *
 * <p>What a state permits is the table of the design's section 4 (INV-7); the dossier's section 3.3
 * names its steps.
 */
public enum BookState {
  /** The year is being executed: everything but closing the year itself. */
  OPEN,
  /** No new money and no new payment; mistakes are put right. */
  CLOSING,
  /** Reconciled; only finance takes money back. */
  FROZEN,
  /** Unspent money stands in next year's book. */
  CARRIED,
  /** The final account is approved. */
  CLOSED;

  /** Whether postings of this kind may be made while the book is in this state. */
  public boolean permits(PostingKind kind) {
    return switch (this) {
      case OPEN -> kind != PostingKind.CARRY_OUT && kind != PostingKind.RETURN;
      case CLOSING ->
          kind == PostingKind.REFUND
              || kind == PostingKind.CORRECT
              || kind == PostingKind.RELEASE
              || kind == PostingKind.UNFREEZE;
      case FROZEN -> kind == PostingKind.RETURN;
      case CARRIED, CLOSED -> false;
    };
  }

  /** Whether an operation may be reversed while the book is in this state. */
  public boolean permitsReversal() {
    return this == OPEN || this == CLOSING;
  }

  /** Whether a book may go from this state to the other; back alone from CARRIED to CLOSING. */
  public boolean leadsTo(BookState next) {
    return switch (this) {
      case OPEN -> next == CLOSING;
      case CLOSING -> next == FROZEN;
      case FROZEN -> next == CARRIED;
      case CARRIED -> next == CLOSED || next == CLOSING;
      case CLOSED -> false;
    };
  }

  /** Whether the unspent money of the year stands in next year's book. */
  public boolean isCarried() {
    return this == CARRIED || this == CLOSED;
  }
}
