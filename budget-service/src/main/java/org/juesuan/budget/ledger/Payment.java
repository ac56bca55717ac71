package org.juesuan.budget.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * A payment (支付) and what is still open of it, so that no money comes back twice.
 *
 * @param id identity
 * @param book the book it was paid in
 * @param appropriation the appropriation it was paid from
 * @param commitment the commitment it was paid from, if any
 * @param contract the contract it was paid on, if any
 * @param economic economic item, at or below that of the appropriation
 * @param payee who was paid: an organisation or a collective name
 * @param paid in yuan, as first paid
 * @param refunded came back within the year
 * @param corrected moved to another coding
 * @param reversed undone
 * @param returnedLater came back in a later year
 */
public record Payment(
    UUID id,
    BookId book,
    UUID appropriation,
    @Nullable UUID commitment,
    @Nullable String contract,
    String economic,
    String payee,
    Money paid,
    Money refunded,
    Money corrected,
    Money reversed,
    Money returnedLater) {

  /** A payment just made from available money. */
  static Payment opened(UUID id, Appropriation from, String economic, String payee, Money amount) {
    return new Payment(
        id,
        from.book(),
        from.id(),
        null,
        null,
        economic,
        payee,
        amount,
        Money.ZERO,
        Money.ZERO,
        Money.ZERO,
        Money.ZERO);
  }

  /** What can still come back: paid less all that came back, was moved or undone. */
  public Money open() {
    return paid.minus(refunded).minus(corrected).minus(reversed).minus(returnedLater);
  }

  /** The payment after the given posting on it. */
  public Payment after(Movement movement) {
    Money amount = movement.amount();
    boolean undone = movement.reverses() != null;
    return switch (movement.kind()) {
      case PAY -> undone ? with(refunded, reversed.plus(amount)) : this;
      case REFUND -> with(undone ? refunded.minus(amount) : refunded.plus(amount), reversed);
      case INITIAL,
          SUPPLEMENT,
          WITHDRAW,
          TRANSFER,
          CARRY_IN,
          OPENING_ADJUSTMENT,
          FREEZE,
          UNFREEZE,
          COMMIT,
          RELEASE,
          CORRECT,
          CARRY_OUT,
          RETURN ->
          throw new IllegalArgumentException(movement.kind() + " does not touch a payment");
    };
  }

  private Payment with(Money newRefunded, Money newReversed) {
    return new Payment(
        id,
        book,
        appropriation,
        commitment,
        contract,
        economic,
        payee,
        paid,
        newRefunded,
        corrected,
        newReversed,
        returnedLater);
  }
}
