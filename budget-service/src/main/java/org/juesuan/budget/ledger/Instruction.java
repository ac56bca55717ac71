package org.juesuan.budget.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/** What the ledger is asked to do to one book; each kind names just what it moves. */
public sealed interface Instruction {

  /** The kind of the operation this asks for, or null where the ledger has to look it up. */
  @Nullable PostingKind kind();

  /** Money given to an appropriation, or withdrawn: INITIAL, SUPPLEMENT, WITHDRAW, CARRY_IN. */
  record Authorise(PostingKind kind, UUID appropriation, Money amount) implements Instruction {

    /** Refuses every kind that is not an authorisation. */
    public Authorise {
      switch (kind) {
        case INITIAL, SUPPLEMENT, WITHDRAW, CARRY_IN -> {}
        case TRANSFER,
            OPENING_ADJUSTMENT,
            FREEZE,
            UNFREEZE,
            COMMIT,
            RELEASE,
            PAY,
            REFUND,
            CORRECT,
            CARRY_OUT,
            RETURN ->
            throw new IllegalArgumentException(kind + " does not authorise money");
      }
    }
  }

  /** 年初调整: what was carried in is corrected upwards or downwards. */
  record AdjustOpening(UUID appropriation, boolean increase, Money amount) implements Instruction {
    @Override
    public PostingKind kind() {
      return PostingKind.OPENING_ADJUSTMENT;
    }
  }

  /** 调剂: money moves from one appropriation of the book to another. */
  record Transfer(UUID from, UUID to, Money amount) implements Instruction {
    @Override
    public PostingKind kind() {
      return PostingKind.TRANSFER;
    }
  }

  /**
   * 支付.
   *
   * @param economic an item at or below that of the appropriation; its own where null
   */
  record Pay(UUID appropriation, Money amount, @Nullable String economic, String payee)
      implements Instruction {
    @Override
    public PostingKind kind() {
      return PostingKind.PAY;
    }
  }

  /** 退回: money of a payment of this book comes back. */
  record Refund(UUID payment, Money amount) implements Instruction {
    @Override
    public PostingKind kind() {
      return PostingKind.REFUND;
    }
  }

  /** Undoes a whole operation of this book (INV-4). */
  record Reverse(UUID operation) implements Instruction {
    @Override
    public @Nullable PostingKind kind() {
      return null;
    }
  }
}
