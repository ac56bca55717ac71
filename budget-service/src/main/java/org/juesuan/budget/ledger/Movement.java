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
 * @param commitment the commitment it opens or changes
 * @param payment the payment it opens or changes
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
    @Nullable UUID commitment,
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
    return plain(
        PostingKind.INITIAL,
        appropriation,
        Compartment.SOURCE,
        Compartment.AVAILABLE,
        amount,
        amount,
        Money.ZERO);
  }

  /** Money enters the appropriation from outside after its initial budget. */
  public static Movement inward(
      PostingKind kind, UUID appropriation, Compartment outside, Money amount) {
    return plain(kind, appropriation, outside, Compartment.AVAILABLE, amount, Money.ZERO, amount);
  }

  /** Money leaves the appropriation. */
  public static Movement outward(
      PostingKind kind, UUID appropriation, Compartment outside, Money amount) {
    return plain(
        kind, appropriation, Compartment.AVAILABLE, outside, amount, Money.ZERO, amount.negated());
  }

  /** Money moves between two compartments inside the appropriation. */
  public static Movement inside(
      PostingKind kind, UUID appropriation, Compartment from, Compartment to, Money amount) {
    return plain(kind, appropriation, from, to, amount, Money.ZERO, Money.ZERO);
  }

  private static Movement plain(
      PostingKind kind,
      UUID appropriation,
      Compartment from,
      Compartment to,
      Money amount,
      Money initialEffect,
      Money adjustedEffect) {
    return new Movement(
        kind,
        appropriation,
        from,
        to,
        amount,
        initialEffect,
        adjustedEffect,
        null,
        null,
        null,
        null);
  }

  /** The same movement, on a payment. */
  Movement of(Payment touched) {
    return new Movement(
        kind,
        appropriation,
        from,
        to,
        amount,
        initialEffect,
        adjustedEffect,
        commitment,
        touched.id(),
        touched.economic(),
        reverses);
  }

  /** The same movement, on a commitment. */
  public Movement of(Commitment touched) {
    return new Movement(
        kind,
        appropriation,
        from,
        to,
        amount,
        initialEffect,
        adjustedEffect,
        touched.id(),
        payment,
        economic,
        reverses);
  }

  /** The posting that undoes the given one: ends swapped, column effects negated (INV-4). */
  public static Movement undoing(RecordedPosting posting) {
    Movement undone = posting.movement();
    return new Movement(
        undone.kind(),
        undone.appropriation(),
        undone.to(),
        undone.from(),
        undone.amount(),
        undone.initialEffect().negated(),
        undone.adjustedEffect().negated(),
        undone.commitment(),
        undone.payment(),
        undone.economic(),
        posting.id());
  }
}
