package org.juesuan.budget.yearend;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.CodeSuccession;
import org.juesuan.budget.ledger.Appropriation;
import org.juesuan.budget.ledger.Balances;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Coding;
import org.juesuan.budget.ledger.Commitment;
import org.juesuan.budget.ledger.Compartment;
import org.juesuan.budget.ledger.Decision.Allowed;
import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.budget.ledger.Movement;
import org.juesuan.budget.ledger.PostingKind;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.budget.yearend.CarryPlan.Entering;
import org.juesuan.budget.yearend.CarryPlan.Impossible;
import org.juesuan.budget.yearend.CarryPlan.Possible;
import org.juesuan.platform.money.Money;

/** Two books in memory, to which a plan's operations are applied just as the ledger writes them. */
final class TwoYears {

  static final BookId HERE = new BookId("110106-208-005", 2020);

  private final Map<UUID, Appropriation> appropriations = new LinkedHashMap<>();
  private final Map<UUID, Commitment> commitments = new LinkedHashMap<>();
  private final Map<UUID, Money> carriedIn = new HashMap<>();
  private final Set<String> nextCodes =
      new HashSet<>(Set.of("2080109", "2080199", "30217", "30201", "30299"));
  private final Map<String, String> successors = new HashMap<>();

  static Coding fiscal(int originYear, String functional, String economic) {
    return coding(originYear, Fund.GENERAL_PUBLIC_BUDGET, functional, economic);
  }

  static Coding coding(int originYear, Fund fund, String functional, String economic) {
    return new Coding(originYear, fund, functional, economic, ExpenditureKind.BASIC, null, false);
  }

  /** An appropriation that was given so much, all of it available. */
  UUID here(Coding coding, String given) {
    return open(HERE, coding, given);
  }

  /** The same in next year's book. */
  UUID there(Coding coding, String given) {
    return open(HERE.next(), coding, given);
  }

  private UUID open(BookId book, Coding coding, String given) {
    Money amount = Money.of(given);
    Balances balances =
        new Balances(
            amount, Money.ZERO, amount, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    Appropriation opened = new Appropriation(UUID.randomUUID(), book, coding, balances, 1);
    appropriations.put(opened.id(), opened);
    return opened.id();
  }

  void move(UUID appropriation, PostingKind kind, Compartment from, Compartment to, String amount) {
    apply(Movement.inside(kind, appropriation, from, to, Money.of(amount)));
  }

  void pay(UUID appropriation, String amount) {
    move(appropriation, PostingKind.PAY, Compartment.AVAILABLE, Compartment.PAID, amount);
  }

  void refund(UUID appropriation, String amount) {
    move(appropriation, PostingKind.REFUND, Compartment.PAID, Compartment.AVAILABLE, amount);
  }

  UUID commit(UUID appropriation, String contract, String amount) {
    Commitment opened =
        Commitment.opened(UUID.randomUUID(), get(appropriation), contract, Money.of(amount));
    commitments.put(opened.id(), opened);
    apply(
        Movement.inside(
                PostingKind.COMMIT,
                appropriation,
                Compartment.AVAILABLE,
                Compartment.COMMITTED,
                Money.of(amount))
            .of(opened));
    return opened.id();
  }

  void payFrom(UUID commitment, String amount) {
    Commitment held = commitment(commitment);
    apply(
        Movement.inside(
                PostingKind.PAY,
                held.appropriation(),
                Compartment.COMMITTED,
                Compartment.PAID,
                Money.of(amount))
            .of(held));
  }

  /** The reversal of a payment from a commitment, which restores it. */
  void payFromUndone(UUID commitment, String amount) {
    Commitment held = commitment(commitment);
    commitments.put(
        commitment,
        new Commitment(
            held.id(),
            held.book(),
            held.appropriation(),
            held.contract(),
            held.committed(),
            held.paid().minus(Money.of(amount)),
            held.released(),
            held.ended()));
    move(held.appropriation(), PostingKind.PAY, Compartment.PAID, Compartment.COMMITTED, amount);
  }

  void nextListLacks(String code, @Nullable String successor) {
    nextCodes.remove(code);
    if (successor == null) {
      successors.remove(code);
    } else {
      successors.put(code, successor);
    }
  }

  CarryPlan plan() {
    CodeSuccession codes = new CodeSuccession(nextCodes, successors);
    return new CarryPlanner(
            new TwoBooks(
                HERE.next(),
                of(HERE),
                commitments.values().stream()
                    .filter(held -> held.book().equals(HERE) && held.remaining().isPositive())
                    .toList(),
                of(HERE.next()),
                carriedIn,
                codes,
                codes),
            UUID::randomUUID)
        .plan();
  }

  Possible carry() {
    Possible plan = assertInstanceOf(Possible.class, plan());
    for (Entering entering : plan.entering()) {
      appropriations.put(entering.into().id(), entering.into());
    }
    List<Allowed> operations = new ArrayList<>(CarryOperations.here(plan));
    operations.addAll(CarryOperations.there(plan));
    for (Allowed operation : operations) {
      Commitment opened = operation.commitment();
      if (opened != null) {
        commitments.put(opened.id(), opened);
      }
      operation.movements().forEach(this::apply);
    }
    return plan;
  }

  /** What a reopening does: this book's CARRY_OUT and RETURN are undone. */
  void reopen() {
    for (Appropriation closed : of(HERE)) {
      Balances balances = closed.balances();
      if (balances.carried().isPositive()) {
        move(
            closed.id(),
            PostingKind.CARRY_OUT,
            Compartment.CARRIED,
            Compartment.AVAILABLE,
            balances.carried().toString());
      }
      if (balances.returned().isPositive()) {
        move(
            closed.id(),
            PostingKind.RETURN,
            Compartment.RETURNED,
            Compartment.AVAILABLE,
            balances.returned().toString());
      }
    }
  }

  List<BudgetError> obstacles() {
    return assertInstanceOf(Impossible.class, plan()).obstacles().stream()
        .map(obstacle -> (BudgetError) obstacle.error())
        .toList();
  }

  private void apply(Movement movement) {
    appropriations.compute(
        movement.appropriation(), (id, before) -> present(before).after(movement));
    if (movement.kind() == PostingKind.CARRY_IN) {
      carriedIn.merge(movement.appropriation(), movement.adjustedEffect(), Money::plus);
    }
    UUID commitment = movement.commitment();
    if (commitment != null) {
      commitments.compute(commitment, (id, before) -> present(before).after(movement));
    }
  }

  List<Appropriation> of(BookId book) {
    return appropriations.values().stream().filter(one -> one.book().equals(book)).toList();
  }

  /** Next year's appropriation of the coding. */
  Balances next(Coding coding) {
    return of(HERE.next()).stream()
        .filter(one -> one.coding().equals(coding))
        .findFirst()
        .orElseThrow(() -> new AssertionError("next year has no " + coding))
        .balances();
  }

  Appropriation get(UUID id) {
    return present(appropriations.get(id));
  }

  Balances balances(UUID id) {
    return get(id).balances();
  }

  Commitment commitment(UUID id) {
    return present(commitments.get(id));
  }

  private static <T> T present(@Nullable T value) {
    if (value == null) {
      throw new AssertionError("the test did not set this up");
    }
    return value;
  }
}
