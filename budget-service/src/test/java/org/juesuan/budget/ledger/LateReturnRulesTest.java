package org.juesuan.budget.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.UUID;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X08 money that comes back on a payment of an earlier year")
class LateReturnRulesTest extends LedgerScenario {

  private static final BookId NEXT = new BookId(BOOK.department(), 2021);

  private UUID paid = UUID.randomUUID();
  private UUID carried = UUID.randomUUID();

  @BeforeEach
  void payAndEndTheYear() {
    UUID training = holdings.open(BOOK, coding(2020, "2050803", "302", null)).id();
    give(PostingKind.INITIAL, training, "100.00");
    paid = pay(training, "60.00");
    allowed(command(CLERK, new Instruction.Refund(paid, Money.of("10.00"))));
    holdings.book(BOOK, BookState.CLOSED);
    holdings.book(NEXT, BookState.OPEN);
    carried = holdings.open(NEXT, coding(2020, "2050803", "302", null)).id();
  }

  @Test
  @DisplayName("adds to what was carried in and not to this year, and no more than is open of it")
  void comesBack() {
    refused(BudgetError.REFUND_EXCEEDS_OPEN, returned(carried, paid, "50.01"));
    Operation done = allowed(returned(carried, paid, "30.00"));
    assertEquals(Money.of("30.00"), payment(paid).returnedLater());
    assertEquals(Money.of("20.00"), payment(paid).open());
    Balances balances = required(holdings.appropriation(NEXT, carried)).balances();
    assertEquals(Money.of("30.00"), balances.adjusted());
    assertEquals(Money.of("30.00"), balances.available());
    refused(BudgetError.REFUND_EXCEEDS_OPEN, returned(carried, paid, "20.01"));
    allowed(inNextYear(new Instruction.Reverse(done.id())));
    assertEquals(Money.of("50.00"), payment(paid).open());
  }

  @Test
  @DisplayName("needs a payment of an earlier book of the same department")
  void whosePayment() {
    refused(BudgetError.PAYMENT_UNKNOWN, returned(carried, UUID.randomUUID(), "1.00"));
    UUID current = holdings.open(NEXT, coding(2021, "2050803", "302", null)).id();
    allowed(inNextYear(new Instruction.Authorise(PostingKind.INITIAL, current, Money.of("10.00"))));
    Operation payment =
        allowed(
            new Command(
                NEXT, payment(current, "10.00"), papers(LocalDate.of(2021, 1, 20), null), CLERK));
    refused(BudgetError.PAYMENT_UNKNOWN, returned(carried, paymentOf(payment), "1.00"));
    BookId foreign = new BookId(OTHER.department(), 2021);
    holdings.book(foreign, BookState.OPEN);
    UUID elsewhere = holdings.open(foreign, coding(2020, "2050803", "302", null)).id();
    refused(
        BudgetError.PAYMENT_UNKNOWN,
        new Command(
            foreign,
            new Instruction.AdjustOpening(elsewhere, true, Money.of("1.00"), paid),
            papers(LocalDate.of(2021, 1, 20), null),
            FINANCE));
  }

  @Test
  @DisplayName("X07 goes to carried money of the same kind of expenditure")
  void whereItGoes() {
    UUID project = holdings.open(NEXT, coding(2020, "2050803", "302", "P2020-01")).id();
    refused(BudgetError.PAYMENT_CODING_MISMATCH, returned(project, paid, "1.00"));
    UUID current = holdings.open(NEXT, coding(2021, "2050803", "302", null)).id();
    refused(BudgetError.ORIGIN_YEAR_MISMATCH, returned(current, paid, "1.00"));
  }

  @Test
  @DisplayName("INV-4 what a year carried over is not reversed by request")
  void reversalOfCarriedMoney() {
    BookId first = new BookId(OTHER.department(), 2020);
    holdings.book(first, BookState.OPEN);
    UUID old = holdings.open(first, coding(2019, "2050803", "302", null)).id();
    Command carryIn =
        new Command(
            first,
            new Instruction.Authorise(PostingKind.CARRY_IN, old, Money.of("10.00")),
            papers(LocalDate.of(2020, 1, 20), null),
            FINANCE);
    Operation done = allowed(carryIn);
    holdings.book(new BookId(OTHER.department(), 2019), BookState.CARRIED);
    refused(
        BudgetError.PRIOR_YEAR_IN_LEDGER,
        new Command(first, new Instruction.Reverse(done.id()), carryIn.documentation(), FINANCE));
  }

  private static Command returned(UUID target, UUID payment, String amount) {
    return inNextYear(new Instruction.AdjustOpening(target, true, Money.of(amount), payment));
  }

  private static Command inNextYear(Instruction instruction) {
    return new Command(NEXT, instruction, papers(LocalDate.of(2021, 1, 20), null), FINANCE);
  }
}
