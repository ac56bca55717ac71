package org.juesuan.budget.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Money withheld, and taken back")
class WithholdingRulesTest extends LedgerScenario {

  private UUID training = UUID.randomUUID();

  @BeforeEach
  void giveMoney() {
    training = holdings.open(BOOK, coding(2020, "2050803", "302", null)).id();
    give(PostingKind.INITIAL, training, "100.00");
  }

  @Test
  @DisplayName("X03 what is frozen is not paid, and the total stays")
  void frozen() {
    Operation frozen = allowed(command(FINANCE, withhold(PostingKind.FREEZE, "70.00")));
    assertEquals(Money.of("100.00"), balances(training).annualBudget());
    refused(BudgetError.INSUFFICIENT_AVAILABLE, command(CLERK, payment(training, "30.01")));
    refused(
        BudgetError.INSUFFICIENT_AVAILABLE,
        command(FINANCE, withhold(PostingKind.FREEZE, "30.01")));
    allowed(command(FINANCE, withhold(PostingKind.UNFREEZE, "20.00")));
    refused(
        BudgetError.INSUFFICIENT_FROZEN, command(FINANCE, withhold(PostingKind.UNFREEZE, "50.01")));
    refused(
        BudgetError.REVERSAL_INSUFFICIENT, command(FINANCE, new Instruction.Reverse(frozen.id())));
    assertEquals(Money.of("50.00"), balances(training).frozen());
  }

  @Test
  @DisplayName("INV-4 freezing is reversed by finance alone")
  void reversed() {
    Operation frozen = allowed(command(FINANCE, withhold(PostingKind.FREEZE, "70.00")));
    refused(BudgetError.ROLE_INSUFFICIENT, command(CLERK, new Instruction.Reverse(frozen.id())));
    allowed(command(FINANCE, new Instruction.Reverse(frozen.id())));
    assertEquals(Money.of("100.00"), balances(training).available());
  }

  @Test
  @DisplayName("结余收回 takes what is available of a book that is frozen, and is finance's")
  void givenBack() {
    pay(training, "60.00");
    Instruction all = new Instruction.GiveBack(training, Money.of("40.00"));
    refused(BudgetError.BOOK_STATE_FORBIDS, command(FINANCE, all));
    holdings.book(BOOK, BookState.FROZEN);
    refused(BudgetError.ROLE_INSUFFICIENT, command(CLERK, all));
    refused(
        BudgetError.INSUFFICIENT_AVAILABLE,
        command(FINANCE, new Instruction.GiveBack(training, Money.of("40.01"))));
    allowed(command(FINANCE, all));
    assertEquals(Money.of("40.00"), balances(training).returned());
    assertEquals(Money.of("100.00"), balances(training).annualBudget());
  }

  @Test
  @DisplayName("freezing and giving free is finance's")
  void roles() {
    refused(BudgetError.ROLE_INSUFFICIENT, command(CLERK, withhold(PostingKind.FREEZE, "1.00")));
    refused(BudgetError.ROLE_INSUFFICIENT, command(CLERK, withhold(PostingKind.UNFREEZE, "1.00")));
  }

  private Instruction withhold(PostingKind kind, String amount) {
    return new Instruction.Withhold(kind, training, Money.of(amount));
  }
}
