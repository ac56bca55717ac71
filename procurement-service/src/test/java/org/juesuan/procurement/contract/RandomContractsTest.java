package org.juesuan.procurement.contract;

import static org.juesuan.procurement.contract.PlainContracts.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.funding.FundingStanding;
import org.juesuan.procurement.funding.FundingState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Contracts and a ledger that answers late, twice and in any order")
class RandomContractsTest {

  private static final int CONTRACTS = 2_000;
  private static final int STEPS = 40;

  private final Set<ContractState> seen = EnumSet.noneOf(ContractState.class);
  private final Set<FundingState> ways = EnumSet.noneOf(FundingState.class);

  @Test
  @DisplayName("INV-3: nothing is signed unfunded, held twice or forgotten, whatever happens")
  void anything() {
    long seed = new Random().nextLong();
    Random seeds = new Random(seed);
    for (int i = 0; i < CONTRACTS; i++) {
      new Life(new Random(seeds.nextLong()), "seed " + seed + ", contract " + i).live();
    }
    assertEquals(EnumSet.allOf(ContractState.class), seen, "states that never came up");
    assertEquals(EnumSet.allOf(FundingState.class), ways, "ways that never came up");
  }

  /** One contract. */
  private final class Life {

    private final Random random;
    private final String name;
    private final AskedLedger ledger;
    private final boolean later;
    private Contract contract;
    private Money paid = Money.ZERO;
    private int delivered;

    Life(Random random, String name) {
      this.random = random;
      this.name = name;
      this.ledger = new AskedLedger(random);
      this.later = random.nextInt(4) == 0;
      this.contract = PlainContracts.awarded("100.00", later ? "40.00" : "0.00", "60.00", "40.00");
    }

    void live() {
      for (int i = 0; i < STEPS; i++) {
        if (random.nextBoolean()) {
          deliver();
        } else {
          happen();
        }
        check();
      }
      settle();
    }

    private void happen() {
      switch (random.nextInt(9)) {
        case 0, 1 -> take(ask());
        case 2, 3 -> take(new Step.Sign(PlainContracts.TODAY));
        case 4 -> take(amend());
        case 5 -> take(accept());
        case 6 -> paid = paid.plus(ledger.pay());
        case 7 -> end();
        default -> {
          if (random.nextInt(3) == 0) {
            ledger.carry();
          } else if (random.nextInt(3) == 0) {
            ledger.freeze();
          }
        }
      }
    }

    private Step ask() {
      Money open = contract.open();
      Money some = open.isPositive() && random.nextBoolean() ? open : yuan("30.00");
      return new Step.AskForMoney(
          PlainContracts.AWARDED, List.of(new Step.Wanted(UUID.randomUUID(), some)));
    }

    private Step amend() {
      Money change = yuan(random.nextBoolean() ? "20.00" : "-10.00");
      Money amount = contract.amount().plus(change);
      Money missing = amount.minus(contract.laterYears()).minus(contract.fundings().covered());
      List<Step.Wanted> wanted =
          change.isPositive() && missing.isPositive()
              ? List.of(new Step.Wanted(UUID.randomUUID(), missing))
              : List.of();
      List<UUID> releases =
          change.isNegative() && random.nextBoolean()
              ? contract.fundings().releasable().stream().limit(1).toList()
              : List.of();
      return new Step.Amend(
          PlainContracts.TODAY,
          change,
          contract.laterYears(),
          Map.of(
              PlainContracts.FIRST, yuan("1.00"),
              PlainContracts.SECOND, amount.minus(yuan("1.00"))),
          wanted,
          releases,
          "示例原因",
          "示例补充协议1");
    }

    private Step accept() {
      Acceptance.Result result =
          random.nextInt(4) == 0 ? Acceptance.Result.FAILED : Acceptance.Result.PASSED;
      return new Step.Accept(
          new Acceptance(PlainContracts.TODAY, result, random.nextBoolean(), "示例验收书1"));
    }

    private void end() {
      if (random.nextInt(3) == 0) {
        take(new Step.Terminate(PlainContracts.TODAY, "示例原因"));
      } else {
        take(new Step.Close(PlainContracts.TODAY));
      }
    }

    private void take(Step step) {
      Contract before = contract;
      Outcome outcome =
          new ContractRules(contract, paid, LocalDate.of(2020, 12, 31), UUID::randomUUID)
              .decide(step);
      if (!(outcome instanceof Outcome.Taken taken)) {
        return;
      }
      assertFalse(before.state().isEnd(), name + ": it had ended");
      contract = taken.contract();
      if (step instanceof Step.Sign) {
        assertFalse(before.shortfall().isPositive(), name + ": signed unfunded");
      }
      // What is released was asked for before: the ledger hears of both in this order.
      if (taken.request() != null) {
        ledger.ask(taken.request());
      }
      ledger.release(taken.releases());
    }

    /** Delivers what was told: the next, an old one again, or one out of turn. */
    private void deliver() {
      List<UnaryOperator<Contract>> told = ledger.told();
      if (told.isEmpty()) {
        return;
      }
      if (delivered < told.size() && random.nextInt(3) > 0) {
        contract = told.get(delivered++).apply(contract);
      } else {
        contract = told.get(random.nextInt(told.size())).apply(contract);
      }
    }

    private void check() {
      seen.add(contract.state());
      contract.fundings().standings().forEach(one -> ways.add(one.state()));
      assertEquals(
          contract.amount(),
          Money.sum(contract.parties().stream().map(Party::share)),
          name + ": the shares are the amount");
      long waiting =
          contract.fundings().requests().stream()
              .filter(one -> contract.fundings().outstanding().filter(one::equals).isPresent())
              .count();
      assertTrue(waiting <= 1, name + ": one request waits");
      assertTrue(
          contract.amendments().stream()
                  .map(contract::stateOf)
                  .filter(one -> one == Amendment.State.PENDING)
                  .count()
              <= 1,
          name + ": one amendment waits");
    }

    /**
     * When all is told, twice and shuffled, both sides hold the same; and nothing when it ended.
     */
    private void settle() {
      List<UnaryOperator<Contract>> told = new ArrayList<>(ledger.told());
      told.addAll(ledger.told());
      Contract inOrder = contract;
      for (UnaryOperator<Contract> fact : told) {
        inOrder = fact.apply(inOrder);
      }
      Collections.shuffle(told, random);
      for (UnaryOperator<Contract> fact : told) {
        contract = fact.apply(contract);
      }
      assertEquals(standings(inOrder), standings(contract), name + ": the order made a difference");
      assertEquals(inOrder.state(), contract.state(), name);
      for (FundingStanding one : contract.fundings().standings()) {
        assertEquals(
            ledger.holds(one.funding().id()),
            one.state() == FundingState.HELD || one.state() == FundingState.RELEASE_ASKED,
            name + ": " + one);
        assertFalse(one.state() == FundingState.ASKED, name + ": unanswered");
      }
      if (contract.state().isEnd()
          && contract.fundings().standings().stream()
              .noneMatch(one -> one.state() == FundingState.RELEASE_ASKED)) {
        assertEquals(Money.ZERO, ledger.held(), name + ": something is held for what has ended");
      }
    }

    private Set<FundingStanding> standings(Contract of) {
      return new HashSet<>(of.fundings().standings());
    }
  }
}
