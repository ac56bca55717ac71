package org.juesuan.budget.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.juesuan.platform.money.Money;

/** Sums of postings, worked out without the rules and records of the ledger. */
final class Fold {

  private final Map<UUID, Map<Compartment, Money>> compartments = new HashMap<>();
  private final Map<UUID, Money> initial = new HashMap<>();
  private final Map<UUID, Money> adjusted = new HashMap<>();
  private final Map<UUID, Money> held = new HashMap<>();
  private final Map<UUID, Money> open = new HashMap<>();

  void add(Movement movement) {
    Map<Compartment, Money> of =
        compartments.computeIfAbsent(
            movement.appropriation(), id -> new EnumMap<>(Compartment.class));
    of.merge(movement.to(), movement.amount(), Money::plus);
    of.merge(movement.from(), movement.amount().negated(), Money::plus);
    initial.merge(movement.appropriation(), movement.initialEffect(), Money::plus);
    adjusted.merge(movement.appropriation(), movement.adjustedEffect(), Money::plus);
    if (movement.commitment() != null) {
      boolean in = movement.to() == Compartment.COMMITTED;
      held.merge(movement.commitment(), signed(in, movement.amount()), Money::plus);
    }
    if (movement.payment() != null) {
      boolean in = movement.to() == Compartment.PAID || movement.to() == Compartment.PRIOR_YEAR;
      open.merge(movement.payment(), signed(in, movement.amount()), Money::plus);
    }
  }

  /** What does not agree with the postings; empty when all does. */
  List<String> faults(InMemoryHoldings holdings) {
    List<String> faults = new ArrayList<>();
    for (Appropriation appropriation : holdings.appropriations()) {
      if (!appropriation.balances().equals(balancesOf(appropriation.id()))) {
        faults.add("balances of " + appropriation);
      }
      Money remaining =
          Money.sum(
              holdings.commitments().stream()
                  .filter(commitment -> commitment.appropriation().equals(appropriation.id()))
                  .map(Commitment::remaining));
      if (!remaining.equals(appropriation.balances().committed())) {
        faults.add("commitments of " + appropriation);
      }
    }
    for (Commitment commitment : holdings.commitments()) {
      if (!commitment.remaining().equals(held.get(commitment.id()))) {
        faults.add("commitment " + commitment);
      }
    }
    for (Payment payment : holdings.payments()) {
      if (payment.open().isNegative() || !payment.open().equals(open.get(payment.id()))) {
        faults.add("payment " + payment);
      }
    }
    return faults;
  }

  private Balances balancesOf(UUID appropriation) {
    Map<Compartment, Money> of = compartments.getOrDefault(appropriation, Map.of());
    return new Balances(
        initial.getOrDefault(appropriation, Money.ZERO),
        adjusted.getOrDefault(appropriation, Money.ZERO),
        of.getOrDefault(Compartment.AVAILABLE, Money.ZERO),
        of.getOrDefault(Compartment.FROZEN, Money.ZERO),
        of.getOrDefault(Compartment.COMMITTED, Money.ZERO),
        of.getOrDefault(Compartment.PAID, Money.ZERO),
        of.getOrDefault(Compartment.CARRIED, Money.ZERO),
        of.getOrDefault(Compartment.RETURNED, Money.ZERO));
  }

  private static Money signed(boolean in, Money amount) {
    return in ? amount : amount.negated();
  }
}
