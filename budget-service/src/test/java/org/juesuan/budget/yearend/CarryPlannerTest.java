package org.juesuan.budget.yearend;

import static org.juesuan.budget.yearend.TwoYears.HERE;
import static org.juesuan.budget.yearend.TwoYears.coding;
import static org.juesuan.budget.yearend.TwoYears.fiscal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.juesuan.budget.ledger.Appropriation;
import org.juesuan.budget.ledger.Balances;
import org.juesuan.budget.ledger.Coding;
import org.juesuan.budget.ledger.Commitment;
import org.juesuan.budget.ledger.Compartment;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.budget.ledger.PostingKind;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.budget.yearend.CarryPlan.Ending;
import org.juesuan.budget.yearend.CarryPlan.Impossible;
import org.juesuan.budget.yearend.CarryPlan.Possible;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What carrying a book comes to")
class CarryPlannerTest {

  private static final Coding TRAINING = fiscal(2020, "2080109", "30217");
  private static final Coding OFFICE = fiscal(2020, "2080109", "30201");
  private static final Coding OWN = coding(2020, Fund.INSTITUTION_REVENUE, "2080109", "30201");
  private static final Coding OWN_NEXT = coding(2021, Fund.INSTITUTION_REVENUE, "2080109", "30201");

  private final TwoYears books = new TwoYears();

  @Test
  @DisplayName("X10 a part-paid contract: 200000 = 30000 paid + 170000 carried, 120000 held anew")
  void partPaidContract() {
    UUID training = books.here(TRAINING, "200000.00");
    UUID contract = books.commit(training, "HT-2020-017", "150000.00");
    books.payFrom(contract, "30000.00");
    Possible plan = books.carry();
    assertCarried(training, "30000.00", "170000.00", "0.00");
    assertEquals(Money.ZERO, books.commitment(contract).remaining());
    assertTrue(books.commitment(contract).ended());
    assertEquals(Money.of("170000.00"), books.next(TRAINING).adjusted());
    assertEquals(Money.of("120000.00"), books.next(TRAINING).committed());
    assertEquals(Money.of("50000.00"), books.next(TRAINING).available());
    assertEquals("HT-2020-017", goesOn(plan.commitments().get(0)).contract());
  }

  @Test
  @DisplayName("X10 frozen money is given free and carried with the rest")
  void frozen() {
    UUID training = books.here(TRAINING, "100.00");
    books.move(training, PostingKind.FREEZE, Compartment.AVAILABLE, Compartment.FROZEN, "40.00");
    books.carry();
    assertCarried(training, "0.00", "100.00", "0.00");
    assertEquals(Money.of("100.00"), books.next(TRAINING).available());
  }

  @Test
  @DisplayName("carried money keeps its origin year over a second year end")
  void originYear() {
    Coding older = fiscal(2019, "2080109", "30217");
    books.here(older, "10.00");
    books.here(TRAINING, "20.00");
    books.carry();
    assertEquals(Money.of("10.00"), books.next(older).available());
    assertEquals(Money.of("20.00"), books.next(TRAINING).available());
  }

  @Test
  @DisplayName("non-fiscal money lapses and nothing of it enters next year")
  void nonFiscalLapses() {
    UUID own = books.here(OWN, "100.00");
    books.pay(own, "64.00");
    Possible plan = books.carry();
    assertCarried(own, "64.00", "0.00", "36.00");
    assertEquals(List.of(), plan.entering());
  }

  @ParameterizedTest(name = "next year has {0}: goes on {1}, {2} remains available")
  @DisplayName("a non-fiscal contract goes on where next year has the money, otherwise it lapses")
  @CsvSource({"100.00,true,70.00", "30.00,true,0.00", "29.99,false,29.99", "0.00,false,0.00"})
  void nonFiscalContract(String nextYear, boolean goesOn, String available) {
    UUID own = books.here(OWN, "100.00");
    UUID contract = books.commit(own, "HT-1", "50.00");
    books.payFrom(contract, "20.00");
    books.there(OWN_NEXT, nextYear);
    Possible plan = books.carry();
    assertCarried(own, "20.00", "0.00", "80.00");
    assertEquals(goesOn, plan.commitments().get(0).goesOn() != null);
    assertEquals(Money.of(available), books.next(OWN_NEXT).available());
  }

  @Test
  @DisplayName("a non-fiscal contract lapses without next year's appropriation or code")
  void nonFiscalContractWithoutAppropriation() {
    books.commit(books.here(OWN, "50.00"), "HT-1", "50.00");
    assertNull(books.carry().commitments().get(0).goesOn());
    books.commit(
        books.here(coding(2020, Fund.OTHER_REVENUE, "2050803", "30201"), "5.00"), "HT-2", "5.00");
    assertNull(books.carry().commitments().get(0).goesOn());
  }

  @Test
  @DisplayName("of two non-fiscal contracts the one made first gets what next year has")
  void firstComes() {
    UUID own = books.here(OWN, "100.00");
    books.commit(own, "HT-1", "40.00");
    books.commit(own, "HT-2", "30.00");
    books.there(OWN_NEXT, "60.00");
    List<Ending> endings = books.carry().commitments();
    assertNotNull(endings.get(0).goesOn());
    assertNull(endings.get(1).goesOn());
  }

  @Test
  @DisplayName("a code that is gone is followed to its successor; two may go on in one")
  void successor() {
    books.here(OFFICE, "10.00");
    UUID second = books.here(fiscal(2020, "2080109", "30299"), "5.00");
    books.commit(second, "HT-1", "2.00");
    books.nextListLacks("30201", "30299");
    books.carry();
    Balances merged = books.next(fiscal(2020, "2080109", "30299"));
    assertEquals(Money.of("15.00"), merged.adjusted());
    assertEquals(Money.of("2.00"), merged.committed());
  }

  @Test
  @DisplayName("a code without successor stops everything and each appropriation is named")
  void noSuccessor() {
    UUID office = books.here(OFFICE, "10.00");
    books.commit(office, "HT-1", "2.00");
    UUID other = books.here(fiscal(2020, "2050803", "30217"), "1.00");
    books.here(TRAINING, "5.00");
    books.nextListLacks("30201", null);
    Impossible plan = assertInstanceOf(Impossible.class, books.plan());
    assertEquals(
        List.of(office, other),
        plan.obstacles().stream().map(obstacle -> obstacle.appropriation().id()).toList());
    assertEquals(
        List.of(BudgetError.CODE_WITHOUT_SUCCESSOR, BudgetError.CODE_WITHOUT_SUCCESSOR),
        books.obstacles());
    assertTrue(plan.obstacles().get(0).detail().contains("economic code 30201"));
    assertTrue(plan.obstacles().get(1).detail().contains("functional code 2050803"));
  }

  @Test
  @DisplayName("a code without successor stops nothing where nothing is left on it")
  void noSuccessorNeeded() {
    books.pay(books.here(OFFICE, "10.00"), "10.00");
    books.nextListLacks("30201", null);
    assertEquals(List.of(), books.carry().leaving());
  }

  @Test
  @DisplayName("INV-1 next year's appropriation does not grow beyond what a report can sum")
  void tooLarge() {
    books.here(TRAINING, "1.00");
    books.there(TRAINING, "10000000000000.00");
    assertEquals(List.of(BudgetError.AMOUNT_TOO_LARGE), books.obstacles());
  }

  @Test
  @DisplayName("carried again without a change, next year gets nothing more")
  void againUnchanged() {
    UUID training = books.here(TRAINING, "100.00");
    books.commit(training, "HT-1", "60.00");
    books.carry();
    books.reopen();
    Possible again = books.carry();
    assertEquals(List.of(), again.entering());
    assertEquals(List.of(), again.commitments());
    assertCarried(training, "0.00", "100.00", "0.00");
    assertEquals(Money.of("60.00"), books.next(TRAINING).committed());
  }

  @Test
  @DisplayName("C01 carried again after money came back, next year gets the difference")
  void againWithMore() {
    UUID training = books.here(TRAINING, "100.00");
    books.pay(training, "60.00");
    books.carry();
    books.reopen();
    books.refund(training, "25.00");
    Possible again = books.carry();
    assertEquals(Money.of("25.00"), again.entering().get(0).difference());
    assertCarried(training, "35.00", "65.00", "0.00");
    assertEquals(Money.of("65.00"), books.next(TRAINING).adjusted());
  }

  @ParameterizedTest(name = "next year spent {0} of 100.00")
  @DisplayName("C01 carried again with 30.00 less, next year gives it back while it has it")
  @ValueSource(strings = {"0.00", "10.00", "70.00"})
  void againWithLess(String spent) {
    UUID training = books.here(TRAINING, "100.00");
    books.carry();
    spendNext(spent);
    books.reopen();
    books.pay(training, "30.00");
    Possible again = books.carry();
    assertEquals(Money.of("-30.00"), again.entering().get(0).difference());
    assertEquals(Money.of("70.00"), books.next(TRAINING).adjusted());
    assertEquals(Money.of("70.00").minus(Money.of(spent)), books.next(TRAINING).available());
  }

  @Test
  @DisplayName("INV-3 carried again with less than next year has left of it, it is refused")
  void againWithLessThanIsThere() {
    UUID training = books.here(TRAINING, "100.00");
    books.carry();
    spendNext("70.01");
    books.reopen();
    books.pay(training, "30.00");
    assertEquals(List.of(BudgetError.CARRIED_MONEY_GONE), books.obstacles());
  }

  @Test
  @DisplayName("carried again with nothing left, next year gives all of it back")
  void againWithNothing() {
    UUID training = books.here(TRAINING, "100.00");
    books.carry();
    books.reopen();
    books.pay(training, "100.00");
    books.carry();
    assertEquals(Money.ZERO, books.next(TRAINING).adjusted());
  }

  @Test
  @DisplayName("carried again after the list named a successor, the money moves to it")
  void againElsewhere() {
    books.here(OFFICE, "10.00");
    books.carry();
    books.reopen();
    books.nextListLacks("30201", "30299");
    books.carry();
    assertEquals(Money.ZERO, books.next(OFFICE).adjusted());
    assertEquals(Money.of("10.00"), books.next(fiscal(2020, "2080109", "30299")).adjusted());
  }

  @Test
  @DisplayName("a commitment restored while the book was reopened is carried, with its money")
  void restoredCommitment() {
    UUID training = books.here(TRAINING, "100.00");
    UUID contract = books.commit(training, "HT-1", "40.00");
    books.payFrom(contract, "40.00");
    books.carry();
    spendNext("60.00");
    books.reopen();
    books.payFromUndone(contract, "40.00");
    Possible again = books.carry();
    assertEquals(Money.of("40.00"), goesOn(again.commitments().get(0)).committed());
    assertEquals(Money.of("40.00"), books.next(TRAINING).committed());
    assertEquals(Money.ZERO, books.next(TRAINING).available());
  }

  @Test
  @DisplayName("X10, C01 hold for random years that are carried, reopened and carried again")
  void randomYears() {
    for (long seed = 1; seed <= 300; seed++) {
      randomYear(new Random(seed), "seed " + seed);
    }
  }

  private static void randomYear(Random random, String seed) {
    TwoYears years = new TwoYears();
    for (Coding coding : List.of(TRAINING, OFFICE, fiscal(2019, "2080199", "30201"), OWN)) {
      UUID id = years.here(coding, random.nextInt(1_000) + 100 + ".00");
      years.pay(id, random.nextInt(50) + 1 + ".00");
      years.payFrom(years.commit(id, "HT-" + random.nextInt(9), "40.00"), "15.00");
    }
    if (random.nextBoolean()) {
      years.nextListLacks("30201", "30299");
    }
    for (int round = 0; round < 3; round++) {
      years.carry();
      Money carried = Money.ZERO;
      for (Appropriation one : years.of(HERE)) {
        Balances balances = one.balances();
        assertEquals(
            balances.annualBudget(),
            balances.paid().plus(balances.carried()).plus(balances.returned()),
            seed + " X10");
        carried = carried.plus(balances.carried());
      }
      assertEquals(
          carried,
          Money.sum(years.of(HERE.next()).stream().map(one -> one.balances().adjusted())),
          seed + " C01");
      years.reopen();
      Appropriation one = years.of(HERE).get(random.nextInt(4));
      if (random.nextBoolean()) {
        years.refund(one.id(), "1.00");
      } else {
        years.pay(one.id(), "2.00");
      }
    }
  }

  private void spendNext(String amount) {
    if (!Money.of(amount).isZero()) {
      Appropriation next = books.of(HERE.next()).get(0);
      books.pay(next.id(), amount);
    }
  }

  private static Commitment goesOn(Ending ending) {
    Commitment goesOn = ending.goesOn();
    assertNotNull(goesOn);
    return goesOn;
  }

  private void assertCarried(UUID id, String paid, String carried, String returned) {
    Balances balances = books.balances(id);
    assertEquals(Money.of(paid), balances.paid());
    assertEquals(Money.of(carried), balances.carried());
    assertEquals(Money.of(returned), balances.returned());
    assertEquals(
        balances.annualBudget(),
        balances.paid().plus(balances.carried()).plus(balances.returned()),
        "X10");
  }
}
