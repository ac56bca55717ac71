package org.juesuan.budget.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Money held for a contract")
class CommitmentRulesTest extends LedgerScenario {

  private static final String CONTRACT = "HT-2020-001";

  private UUID procured = UUID.randomUUID();

  @BeforeEach
  void giveMoney() {
    procured = holdings.open(BOOK, procured("2080109", "302")).id();
    give(PostingKind.INITIAL, procured, "100.00");
  }

  @Test
  @DisplayName("INV-3 no more is held than is available")
  void beyondAvailable() {
    commit(procured, CONTRACT, "60.00");
    refused(
        BudgetError.INSUFFICIENT_AVAILABLE,
        command(CLERK, new Instruction.Commit(procured, "HT-2", Money.of("40.01"))));
    assertEquals(Money.of("60.00"), balances(procured).committed());
  }

  @Test
  @DisplayName("X05 one contract is not paid with what is held for another")
  void beyondTheCommitment() {
    UUID first = commit(procured, CONTRACT, "60.00");
    commit(procured, "HT-2", "40.00");
    refused(BudgetError.COMMITMENT_EXCEEDED, command(CLERK, paidFrom(first, procured, "60.01")));
    UUID paid = paymentOf(allowed(command(CLERK, paidFrom(first, procured, "45.00"))));
    assertEquals(CONTRACT, payment(paid).contract());
    assertEquals(Money.of("15.00"), commitment(first).remaining());
    assertEquals(Money.of("55.00"), balances(procured).committed());
    refused(BudgetError.COMMITMENT_EXCEEDED, command(CLERK, paidFrom(first, procured, "15.01")));
  }

  @Test
  @DisplayName("X05 a commitment pays from its own appropriation, of its own book")
  void anothersCommitment() {
    UUID other = holdings.open(BOOK, coding(2020, "2080109", "302", null)).id();
    give(PostingKind.INITIAL, other, "100.00");
    UUID commitment = commit(procured, CONTRACT, "60.00");
    refused(BudgetError.COMMITMENT_MISMATCH, command(CLERK, paidFrom(commitment, other, "1.00")));
    refused(
        BudgetError.COMMITMENT_UNKNOWN,
        command(CLERK, paidFrom(UUID.randomUUID(), procured, "1.00")));
    holdings.book(OTHER, BookState.OPEN);
    refused(
        BudgetError.COMMITMENT_UNKNOWN,
        new Command(
            OTHER,
            new Instruction.Release(commitment, Money.of("1.00")),
            command(CLERK, paidFrom(commitment, other, "1.00")).documentation(),
            CLERK));
  }

  @Test
  @DisplayName("释放 gives free what is not needed, and no more than remains")
  void release() {
    UUID commitment = commit(procured, CONTRACT, "60.00");
    allowed(command(CLERK, paidFrom(commitment, procured, "45.00")));
    refused(
        BudgetError.COMMITMENT_EXCEEDED,
        command(CLERK, new Instruction.Release(commitment, Money.of("15.01"))));
    allowed(command(CLERK, new Instruction.Release(commitment, Money.of("5.00"))));
    assertFalse(commitment(commitment).ended());
    allowed(command(CLERK, new Instruction.Release(commitment, Money.of("10.00"))));
    assertTrue(commitment(commitment).ended());
    assertEquals(Money.of("55.00"), balances(procured).available());
    assertEquals(Money.ZERO, balances(procured).committed());
  }

  @Test
  @DisplayName("a refund of what a commitment paid is available and does not reopen the commitment")
  void refund() {
    UUID commitment = commit(procured, CONTRACT, "60.00");
    UUID paid = paymentOf(allowed(command(CLERK, paidFrom(commitment, procured, "60.00"))));
    allowed(command(CLERK, new Instruction.Refund(paid, Money.of("10.00"))));
    assertEquals(Money.ZERO, commitment(commitment).remaining());
    assertEquals(Money.of("50.00"), balances(procured).available());
  }

  @Test
  @DisplayName("INV-4 reversing a payment restores its commitment")
  void reversedPayment() {
    UUID commitment = commit(procured, CONTRACT, "60.00");
    Operation payment = allowed(command(CLERK, paidFrom(commitment, procured, "60.00")));
    allowed(command(CLERK, new Instruction.Reverse(payment.id())));
    assertEquals(Money.of("60.00"), commitment(commitment).remaining());
    assertEquals(Money.of("60.00"), balances(procured).committed());
    assertEquals(Money.ZERO, balances(procured).paid());
  }

  @Test
  @DisplayName("INV-4 also when part was released before and all the rest is paid")
  void reversedLastPayment() {
    UUID commitment = commit(procured, CONTRACT, "60.00");
    allowed(command(CLERK, new Instruction.Release(commitment, Money.of("20.00"))));
    Operation payment = allowed(command(CLERK, paidFrom(commitment, procured, "40.00")));
    allowed(command(CLERK, new Instruction.Reverse(payment.id())));
    assertEquals(Money.of("40.00"), commitment(commitment).remaining());
  }

  @Test
  @DisplayName("INV-4 a commitment that has ended takes nothing back; the payment is refunded")
  void reversedPaymentOfEndedCommitment() {
    UUID commitment = commit(procured, CONTRACT, "60.00");
    Operation payment = allowed(command(CLERK, paidFrom(commitment, procured, "45.00")));
    Operation release =
        allowed(command(CLERK, new Instruction.Release(commitment, Money.of("15.00"))));
    refused(BudgetError.COMMITMENT_ENDED, command(CLERK, new Instruction.Reverse(payment.id())));
    allowed(command(CLERK, new Instruction.Reverse(release.id())));
    allowed(command(CLERK, new Instruction.Reverse(payment.id())));
    assertEquals(Money.of("60.00"), commitment(commitment).remaining());
  }

  @Test
  @DisplayName("INV-4 a commitment is undone whole, or not at all, and then it has ended")
  void reversedCommitment() {
    Operation committed =
        allowed(command(CLERK, new Instruction.Commit(procured, CONTRACT, Money.of("60.00"))));
    UUID id = required(committed.postings().get(0).movement().commitment());
    commit(procured, "HT-2", "40.00");
    Operation payment = allowed(command(CLERK, paidFrom(id, procured, "0.01")));
    refused(
        BudgetError.REVERSAL_INSUFFICIENT, command(CLERK, new Instruction.Reverse(committed.id())));
    allowed(command(CLERK, new Instruction.Reverse(payment.id())));
    allowed(command(CLERK, new Instruction.Reverse(committed.id())));
    assertTrue(commitment(id).ended());
    assertEquals(Money.of("60.00"), balances(procured).available());
    refused(BudgetError.COMMITMENT_EXCEEDED, command(CLERK, paidFrom(id, procured, "0.01")));
  }

  @Test
  @DisplayName("holding and giving free is the clerk's")
  void roles() {
    UUID commitment = commit(procured, CONTRACT, "60.00");
    refused(
        BudgetError.ROLE_INSUFFICIENT,
        command(FINANCE, new Instruction.Commit(procured, CONTRACT, Money.of("1.00"))));
    refused(
        BudgetError.ROLE_INSUFFICIENT,
        command(FINANCE, new Instruction.Release(commitment, Money.of("1.00"))));
  }

  @Test
  @DisplayName("a commitment from which more left than it held cannot be made")
  void impossible() {
    Money one = Money.of("1.00");
    assertThrows(
        IllegalArgumentException.class,
        () -> new Commitment(procured, BOOK, procured, CONTRACT, one, one, one, false));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Commitment(
                procured, BOOK, procured, CONTRACT, one, one.negated(), Money.ZERO, false));
  }
}
