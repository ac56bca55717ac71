package org.juesuan.budget.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * One posting before it is written: an amount moves between two compartments of one appropriation,
 * and the columns of the budget change by what entered or left it.
 *
 * @param kind the kind of posting
 * @param appropriation the appropriation it touches
 * @param from where the money comes from
 * @param to where it goes
 * @param amount more than nothing
 * @param initialEffect change of the initial budget (年初预算数)
 * @param adjustedEffect change of what was added or withdrawn since
 * @param payment the payment it opens or reduces
 * @param economic the economic item of that payment
 * @param reverses the posting it undoes
 */
public record Movement(
    PostingKind kind,
    UUID appropriation,
    Compartment from,
    Compartment to,
    Money amount,
    Money initialEffect,
    Money adjustedEffect,
    @Nullable UUID payment,
    @Nullable String economic,
    @Nullable UUID reverses) {

  /** Refuses what no posting may be. */
  public Movement {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a posting moves more than nothing");
    }
    if (from == to || (!from.isInside() && !to.isInside())) {
      throw new IllegalArgumentException("a posting moves money between compartments");
    }
  }

  /** Money enters or leaves the appropriation as part of its initial budget. */
  static Movement initial(UUID appropriation, Money amount) {
    return new Movement(
        PostingKind.INITIAL,
        appropriation,
        Compartment.SOURCE,
        Compartment.AVAILABLE,
        amount,
        amount,
        Money.ZERO,
        null,
        null,
        null);
  }

  /** Money enters the appropriation from outside after its initial budget. */
  static Movement inward(PostingKind kind, UUID appropriation, Compartment outside, Money amount) {
    return new Movement(
        kind,
        appropriation,
        outside,
        Compartment.AVAILABLE,
        amount,
        Money.ZERO,
        amount,
        null,
        null,
        null);
  }

  /** Money leaves the appropriation. */
  static Movement outward(PostingKind kind, UUID appropriation, Compartment outside, Money amount) {
    return new Movement(
        kind,
        appropriation,
        Compartment.AVAILABLE,
        outside,
        amount,
        Money.ZERO,
        amount.negated(),
        null,
        null,
        null);
  }

  /** Money moves between two compartments inside the appropriation, for a payment. */
  static Movement ofPayment(
      PostingKind kind,
      UUID appropriation,
      Compartment from,
      Compartment to,
      Money amount,
      UUID payment,
      String economic) {
    return new Movement(
        kind, appropriation, from, to, amount, Money.ZERO, Money.ZERO, payment, economic, null);
  }

  /** The posting that undoes the given one: ends swapped, column effects negated (INV-4). */
  static Movement undoing(RecordedPosting posting) {
    return new Movement(
        posting.movement().kind(),
        posting.movement().appropriation(),
        posting.movement().to(),
        posting.movement().from(),
        posting.movement().amount(),
        posting.movement().initialEffect().negated(),
        posting.movement().adjustedEffect().negated(),
        posting.movement().payment(),
        posting.movement().economic(),
        posting.id());
  }
}
