package org.juesuan.budget.ledger;

import java.util.UUID;
import org.juesuan.platform.money.Money;

/**
 * A commitment (占用): money of one appropriation held for one contract, so that no contract can be
 * paid with another's money.
 *
 * @param id identity
 * @param book the book whose money it holds
 * @param appropriation the appropriation whose money it holds
 * @param contract the contract it is held for
 * @param committed in yuan, as first held
 * @param paid left it by payments
 * @param released left it without a payment
 * @param ended whether the last of it was released, after which nothing comes back to it
 */
public record Commitment(
    UUID id,
    BookId book,
    UUID appropriation,
    String contract,
    Money committed,
    Money paid,
    Money released,
    boolean ended) {

  /** Refuses a commitment that pays or releases more than it held. */
  public Commitment {
    if (paid.isNegative() || released.isNegative()) {
      throw new IllegalArgumentException("nothing negative leaves a commitment");
    }
    if (committed.minus(paid).minus(released).isNegative()) {
      throw new IllegalArgumentException("more left the commitment than it held");
    }
  }

  /** A commitment just made. */
  public static Commitment opened(UUID id, Appropriation from, String contract, Money amount) {
    return new Commitment(
        id, from.book(), from.id(), contract, amount, Money.ZERO, Money.ZERO, false);
  }

  /** What is still held. */
  public Money remaining() {
    return committed.minus(paid).minus(released);
  }

  /** The commitment after the given posting on it. */
  public Commitment after(Movement movement) {
    Money amount = movement.amount();
    boolean undone = movement.reverses() != null;
    return switch (movement.kind()) {
      case COMMIT -> undone ? with(paid, released.plus(amount), true) : this;
      case PAY -> with(undone ? paid.minus(amount) : paid.plus(amount), released, ended);
      case RELEASE ->
          undone
              ? with(paid, released.minus(amount), false)
              : with(paid, released.plus(amount), remaining().equals(amount));
      case INITIAL,
          SUPPLEMENT,
          WITHDRAW,
          TRANSFER,
          CARRY_IN,
          OPENING_ADJUSTMENT,
          FREEZE,
          UNFREEZE,
          REFUND,
          CORRECT,
          CARRY_OUT,
          RETURN ->
          throw new IllegalArgumentException(movement.kind() + " does not touch a commitment");
    };
  }

  private Commitment with(Money newPaid, Money newReleased, boolean newEnded) {
    return new Commitment(
        id, book, appropriation, contract, committed, newPaid, newReleased, newEnded);
  }
}
