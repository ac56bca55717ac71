package org.juesuan.budget.ledger;

import java.time.LocalDate;
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
 * @param paidOn the day on which the payee was paid; a correction keeps it
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
    LocalDate paidOn,
    Money paid,
    Money refunded,
    Money corrected,
    Money reversed,
    Money returnedLater) {

  /** A payment just made. */
  static Payment opened(
      UUID id,
      Appropriation from,
      @Nullable Commitment commitment,
      String economic,
      String payee,
      LocalDate paidOn,
      Money amount) {
    return new Payment(
        id,
        from.book(),
        from.id(),
        commitment == null ? null : commitment.id(),
        commitment == null ? null : commitment.contract(),
        economic,
        payee,
        paidOn,
        amount,
        Money.ZERO,
        Money.ZERO,
        Money.ZERO,
        Money.ZERO);
  }

  /** What stands at the target of a correction: the same payee, contract and day (X09). */
  Payment movedTo(UUID newId, Appropriation target, String newEconomic, Money amount) {
    return new Payment(
        newId,
        target.book(),
        target.id(),
        null,
        contract,
        newEconomic,
        payee,
        paidOn,
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
    boolean undone = movement.reverses() != null;
    Money change = undone ? movement.amount().negated() : movement.amount();
    return switch (movement.kind()) {
      case PAY -> undone ? undone(movement.amount()) : this;
      case REFUND -> with(refunded.plus(change), corrected, reversed, returnedLater);
      case CORRECT -> {
        boolean atItsTarget = (movement.to() == Compartment.PAID) != undone;
        if (atItsTarget) {
          yield undone ? undone(movement.amount()) : this;
        }
        yield with(refunded, corrected.plus(change), reversed, returnedLater);
      }
      case OPENING_ADJUSTMENT -> with(refunded, corrected, reversed, returnedLater.plus(change));
      case INITIAL,
          SUPPLEMENT,
          WITHDRAW,
          TRANSFER,
          CARRY_IN,
          FREEZE,
          UNFREEZE,
          COMMIT,
          RELEASE,
          CARRY_OUT,
          RETURN ->
          throw new IllegalArgumentException(movement.kind() + " does not touch a payment");
    };
  }

  private Payment undone(Money amount) {
    return with(refunded, corrected, reversed.plus(amount), returnedLater);
  }

  private Payment with(
      Money newRefunded, Money newCorrected, Money newReversed, Money newReturnedLater) {
    return new Payment(
        id,
        book,
        appropriation,
        commitment,
        contract,
        economic,
        payee,
        paidOn,
        paid,
        newRefunded,
        newCorrected,
        newReversed,
        newReturnedLater);
  }
}
