package org.juesuan.budget.ledger;

import org.juesuan.platform.money.Money;

/**
 * The columns and compartments of one appropriation, in yuan.
 *
 * <p>INV-1 holds for every value: {@code initial + adjusted = available + frozen + committed + paid
 * + carried + returned}, and no compartment is negative.
 *
 * @param initial 年初预算数
 * @param adjusted what was added, withdrawn, transferred, carried in or adjusted since
 * @param available may be spent
 * @param frozen withheld
 * @param committed held for contracts
 * @param paid 全年执行数
 * @param carried moved into next year
 * @param returned taken back or lapsed
 */
public record Balances(
    Money initial,
    Money adjusted,
    Money available,
    Money frozen,
    Money committed,
    Money paid,
    Money carried,
    Money returned) {

  /** An appropriation to which nothing was posted. */
  public static final Balances EMPTY =
      new Balances(
          Money.ZERO,
          Money.ZERO,
          Money.ZERO,
          Money.ZERO,
          Money.ZERO,
          Money.ZERO,
          Money.ZERO,
          Money.ZERO);

  /** Refuses balances that break INV-1. */
  public Balances {
    Money inside = available.plus(frozen).plus(committed).plus(paid).plus(carried).plus(returned);
    if (!initial.plus(adjusted).equals(inside)) {
      throw new IllegalArgumentException("INV-1: the compartments do not add up");
    }
    if (initial.isNegative()
        || available.isNegative()
        || frozen.isNegative()
        || committed.isNegative()
        || paid.isNegative()
        || carried.isNegative()
        || returned.isNegative()) {
      throw new IllegalArgumentException("INV-1: a compartment is negative");
    }
  }

  /** 全年预算数: the initial budget and everything that changed it. */
  public Money annualBudget() {
    return initial.plus(adjusted);
  }

  /** Both together. */
  public Balances plus(Balances other) {
    return new Balances(
        initial.plus(other.initial),
        adjusted.plus(other.adjusted),
        available.plus(other.available),
        frozen.plus(other.frozen),
        committed.plus(other.committed),
        paid.plus(other.paid),
        carried.plus(other.carried),
        returned.plus(other.returned));
  }

  /**
   * What a compartment holds.
   *
   * @throws IllegalArgumentException for a compartment outside of the appropriation
   */
  public Money in(Compartment compartment) {
    return switch (compartment) {
      case AVAILABLE -> available;
      case FROZEN -> frozen;
      case COMMITTED -> committed;
      case PAID -> paid;
      case CARRIED -> carried;
      case RETURNED -> returned;
      case SOURCE, PRIOR_YEAR ->
          throw new IllegalArgumentException(compartment + " is not part of an appropriation");
    };
  }

  /** Whether the movement takes no more than its compartment holds. */
  public boolean cover(Movement movement) {
    return !movement.from().isInside() || in(movement.from()).isAtLeast(movement.amount());
  }

  /**
   * The balances after the movement.
   *
   * @throws IllegalArgumentException if the movement is not covered: a rule was not asked
   */
  public Balances after(Movement movement) {
    return new Balances(
        initial.plus(movement.initialEffect()),
        adjusted.plus(movement.adjustedEffect()),
        available.plus(change(Compartment.AVAILABLE, movement)),
        frozen.plus(change(Compartment.FROZEN, movement)),
        committed.plus(change(Compartment.COMMITTED, movement)),
        paid.plus(change(Compartment.PAID, movement)),
        carried.plus(change(Compartment.CARRIED, movement)),
        returned.plus(change(Compartment.RETURNED, movement)));
  }

  private static Money change(Compartment compartment, Movement movement) {
    if (movement.to() == compartment) {
      return movement.amount();
    }
    return movement.from() == compartment ? movement.amount().negated() : Money.ZERO;
  }
}
