package org.juesuan.budget.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A payment that belongs to another coding (更正)")
class CorrectionRulesTest extends LedgerScenario {

  private UUID training = UUID.randomUUID();
  private UUID office = UUID.randomUUID();
  private UUID paid = UUID.randomUUID();

  @BeforeEach
  void pay() {
    training = holdings.open(BOOK, coding(2020, "2050803", "302", null)).id();
    office = holdings.open(BOOK, coding(2020, "2080109", "302", null)).id();
    give(PostingKind.INITIAL, training, "100.00");
    give(PostingKind.INITIAL, office, "50.00");
    paid = pay(training, "60.00");
  }

  @Test
  @DisplayName("X09 the amount moves; payee, contract and day stay")
  void moves() {
    Operation done = allowed(command(CLERK, correct(office, null, "40.00")));
    assertEquals(Money.of("20.00"), balances(training).paid());
    assertEquals(Money.of("80.00"), balances(training).available());
    assertEquals(Money.of("40.00"), balances(office).paid());
    assertEquals(Money.of("10.00"), balances(office).available());
    assertEquals(Money.of("40.00"), payment(paid).corrected());
    assertEquals(Money.of("20.00"), payment(paid).open());
    Payment moved = payment(required(done.postings().get(1).movement().payment()));
    assertEquals(payment(paid).payee(), moved.payee());
    assertEquals(payment(paid).paidOn(), moved.paidOn());
    assertEquals(Money.of("40.00"), moved.open());
  }

  @Test
  @DisplayName("INV-3 the target needs the money")
  void targetWithoutMoney() {
    refused(BudgetError.INSUFFICIENT_AVAILABLE, command(CLERK, correct(office, null, "50.01")));
  }

  @Test
  @DisplayName("X09 no more moves than is open of the payment")
  void beyondThePayment() {
    give(PostingKind.SUPPLEMENT, office, "50.00");
    allowed(command(CLERK, new Instruction.Refund(paid, Money.of("10.00"))));
    refused(BudgetError.CORRECTION_EXCEEDS_OPEN, command(CLERK, correct(office, null, "50.01")));
    allowed(command(CLERK, correct(office, null, "50.00")));
    refused(
        BudgetError.REFUND_EXCEEDS_OPEN,
        command(CLERK, new Instruction.Refund(paid, Money.of("0.01"))));
  }

  @Test
  @DisplayName("within one appropriation only the economic item changes, and nothing is needed")
  void finerItem() {
    allowed(command(CLERK, payment(training, "40.00")));
    refused(BudgetError.PAYMENT_CODING_MISMATCH, command(CLERK, correct(training, null, "60.00")));
    Operation done = allowed(command(CLERK, correct(training, "30216", "60.00")));
    assertEquals(Money.of("100.00"), balances(training).paid());
    allowed(command(CLERK, new Instruction.Reverse(done.id())));
    assertEquals(Money.of("60.00"), payment(paid).open());
  }

  @Test
  @DisplayName("X02, X09 the item is at or below the target's, and both codes are of the year")
  void codes() {
    refused(BudgetError.ECONOMIC_NOT_BELOW, command(CLERK, correct(office, "30101", "1.00")));
    refused(BudgetError.CODE_UNKNOWN, command(CLERK, correct(office, "30222", "1.00")));
    UUID stale =
        holdings.open(BOOK, coding(2020, InMemoryHoldings.CODE_OF_ANOTHER_YEAR, "302", null)).id();
    give(PostingKind.INITIAL, stale, "50.00");
    refused(BudgetError.CODE_UNKNOWN, command(CLERK, correct(stale, null, "1.00")));
  }

  @Test
  @DisplayName("X07 neither the kind of expenditure nor the fund changes")
  void kindAndFund() {
    UUID project = holdings.open(BOOK, coding(2020, "2080109", "302", "P2020-01")).id();
    give(PostingKind.INITIAL, project, "50.00");
    refused(BudgetError.PAYMENT_CODING_MISMATCH, command(CLERK, correct(project, null, "1.00")));
    UUID ownRevenue =
        holdings
            .open(
                BOOK,
                new Coding(
                    2020,
                    Fund.INSTITUTION_REVENUE,
                    "2080109",
                    "302",
                    ExpenditureKind.BASIC,
                    null,
                    false))
            .id();
    give(PostingKind.INITIAL, ownRevenue, "50.00");
    refused(BudgetError.PAYMENT_CODING_MISMATCH, command(CLERK, correct(ownRevenue, null, "1.00")));
  }

  @Test
  @DisplayName("X05 a payment without a contract does not become one for government procurement")
  void procurement() {
    UUID procured = holdings.open(BOOK, procured("2080109", "302")).id();
    give(PostingKind.INITIAL, procured, "100.00");
    refused(BudgetError.COMMITMENT_REQUIRED, command(CLERK, correct(procured, null, "1.00")));
    UUID commitment = commit(procured, "HT-1", "50.00");
    UUID onContract = paymentOf(allowed(command(CLERK, paidFrom(commitment, procured, "50.00"))));
    UUID other = holdings.open(BOOK, procured("2080108", "302")).id();
    give(PostingKind.INITIAL, other, "50.00");
    Operation done =
        allowed(
            command(CLERK, new Instruction.Correct(onContract, other, null, Money.of("50.00"))));
    Payment moved = payment(required(done.postings().get(1).movement().payment()));
    assertEquals("HT-1", moved.contract());
    assertEquals(Money.of("50.00"), commitment(commitment).paid());
    assertEquals(Money.of("100.00"), balances(procured).available());
  }

  @Test
  @DisplayName("INV-4 a correction is undone whole, or not at all once what it moved came back")
  void reversal() {
    Operation done = allowed(command(CLERK, correct(office, null, "40.00")));
    UUID moved = required(done.postings().get(1).movement().payment());
    Operation refund = allowed(command(CLERK, new Instruction.Refund(moved, Money.of("0.01"))));
    refused(BudgetError.REVERSAL_INSUFFICIENT, command(CLERK, new Instruction.Reverse(done.id())));
    allowed(command(CLERK, new Instruction.Reverse(refund.id())));
    allowed(command(CLERK, new Instruction.Reverse(done.id())));
    assertEquals(Money.of("60.00"), payment(paid).open());
    assertEquals(Money.ZERO, payment(moved).open());
    assertEquals(Money.of("50.00"), balances(office).available());
  }

  @Test
  @DisplayName("INV-4 nor when the appropriation it left has spent the money since")
  void reversalOfWhatWasSpent() {
    Operation done = allowed(command(CLERK, correct(office, null, "40.00")));
    pay(training, "40.01");
    refused(BudgetError.REVERSAL_INSUFFICIENT, command(CLERK, new Instruction.Reverse(done.id())));
  }

  @Test
  @DisplayName("INV-4 a payment of which part was corrected cannot be reversed")
  void reversalOfCorrectedPayment() {
    Operation payment = allowed(command(CLERK, payment(training, "40.00")));
    give(PostingKind.SUPPLEMENT, training, "40.00");
    allowed(
        command(
            CLERK, new Instruction.Correct(paymentOf(payment), office, null, Money.of("0.01"))));
    refused(
        BudgetError.REVERSAL_INSUFFICIENT, command(CLERK, new Instruction.Reverse(payment.id())));
  }

  @Test
  @DisplayName("nothing comes back of a payment, or moves, before it was made")
  void beforeThePayment() {
    LocalDate theDayBefore = LocalDate.of(2020, 5, 31);
    for (Instruction early :
        new Instruction[] {
          correct(office, null, "1.00"), new Instruction.Refund(paid, Money.of("1.00"))
        }) {
      refused(
          BudgetError.BUSINESS_DATE_OUTSIDE,
          new Command(BOOK, early, papers(theDayBefore, null), CLERK));
    }
  }

  @Test
  @DisplayName("a correction is the clerk's, of a payment of the book")
  void roles() {
    refused(BudgetError.ROLE_INSUFFICIENT, command(FINANCE, correct(office, null, "1.00")));
    refused(
        BudgetError.PAYMENT_UNKNOWN,
        command(CLERK, new Instruction.Correct(UUID.randomUUID(), office, null, Money.of("1.00"))));
  }

  private Instruction correct(UUID to, @Nullable String economic, String amount) {
    return new Instruction.Correct(paid, to, economic, Money.of(amount));
  }
}
