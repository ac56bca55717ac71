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

  /**
   * 年初调整: what was carried in is corrected upwards or downwards.
   *
   * @param payment the payment of an earlier book whose money came back, if that is the cause
   */
  record AdjustOpening(UUID appropriation, boolean increase, Money amount, @Nullable UUID payment)
      implements Instruction {

    /** Refuses money that came back and makes less of what was carried in. */
    public AdjustOpening {
      if (payment != null && !increase) {
        throw new IllegalArgumentException("money that comes back is more, not less");
      }
    }

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
   * @param commitment the commitment it is paid from; from what is available where null
   */
  record Pay(
      UUID appropriation,
      Money amount,
      @Nullable String economic,
      String payee,
      @Nullable UUID commitment)
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

  /**
   * 更正: a payment of this book, or part of it, belongs to another coding; no cash moves.
   *
   * @param to the appropriation it belongs to
   * @param economic an item at or below that of the appropriation; its own where null
   */
  record Correct(UUID payment, UUID to, @Nullable String economic, Money amount)
      implements Instruction {
    @Override
    public PostingKind kind() {
      return PostingKind.CORRECT;
    }
  }

  /** Withholds money of an appropriation, or gives it free again: FREEZE, UNFREEZE. */
  record Withhold(PostingKind kind, UUID appropriation, Money amount) implements Instruction {

    /** Refuses every other kind. */
    public Withhold {
      if (kind != PostingKind.FREEZE && kind != PostingKind.UNFREEZE) {
        throw new IllegalArgumentException(kind + " does not withhold money");
      }
    }
  }

  /** 占用: money is held for a contract; opens a commitment. */
  record Commit(UUID appropriation, String contract, Money amount) implements Instruction {
    @Override
    public PostingKind kind() {
      return PostingKind.COMMIT;
    }
  }

  /** 释放: money of a commitment is no longer held. */
  record Release(UUID commitment, Money amount) implements Instruction {
    @Override
    public PostingKind kind() {
      return PostingKind.RELEASE;
    }
  }

  /** 结余收回: finance takes back what is left over at the end of the year. */
  record GiveBack(UUID appropriation, Money amount) implements Instruction {
    @Override
    public PostingKind kind() {
      return PostingKind.RETURN;
    }
  }

  /**
   * One half of a 调剂 between two departments: WITHDRAW in the giving book, SUPPLEMENT in the other.
   * Both halves are asked for in one transaction.
   *
   * @param otherBook the book of the other half
   * @param otherAppropriation the appropriation of the other half
   * @param transfer what both halves are found by
   */
  record MoveAcross(
      PostingKind kind,
      UUID appropriation,
      Money amount,
      BookId otherBook,
      UUID otherAppropriation,
      UUID transfer)
      implements Instruction {

    /** Refuses every other kind. */
    public MoveAcross {
      if (kind != PostingKind.WITHDRAW && kind != PostingKind.SUPPLEMENT) {
        throw new IllegalArgumentException(kind + " does not move money between departments");
      }
    }

    /** The half as it would be without the other. */
    Authorise alone() {
      return new Authorise(kind, appropriation, amount);
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
