package org.juesuan.budget.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Author.Authority;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.money.Money;

/** A book in memory, open, and short names for what is asked of the rules about it. */
abstract class LedgerScenario {

  static final BookId BOOK = new BookId("110106-208-005", 2020);
  static final BookId OTHER = new BookId("110106-901", 2020);
  static final Author FINANCE = new Author("f", EnumSet.of(Authority.FINANCE));
  static final Author CLERK = new Author("c", EnumSet.of(Authority.CLERK));

  final InMemoryHoldings holdings = new InMemoryHoldings();
  final LedgerRules rules = new LedgerRules(holdings, UUID::randomUUID, LocalDate.of(2021, 2, 1));

  LedgerScenario() {
    holdings.book(BOOK, BookState.OPEN);
  }

  Operation give(PostingKind kind, UUID appropriation, String amount) {
    return allowed(command(FINANCE, authorise(kind, appropriation, amount)));
  }

  UUID pay(UUID appropriation, String amount) {
    return paymentOf(allowed(command(CLERK, payment(appropriation, amount))));
  }

  static UUID paymentOf(Operation operation) {
    return required(operation.postings().get(0).movement().payment());
  }

  Operation allowed(Command command) {
    Decision decision = rules.decide(command);
    return holdings.apply(command, assertInstanceOf(Decision.Allowed.class, decision));
  }

  void refused(BudgetError error, Command command) {
    Decision decision = rules.decide(command);
    assertEquals(error, assertInstanceOf(Decision.Refused.class, decision).error());
  }

  Balances balances(UUID appropriation) {
    return required(holdings.appropriation(BOOK, appropriation)).balances();
  }

  UUID commit(UUID appropriation, String contract, String amount) {
    Operation done =
        allowed(command(CLERK, new Instruction.Commit(appropriation, contract, Money.of(amount))));
    return required(done.postings().get(0).movement().commitment());
  }

  Commitment commitment(UUID id) {
    return required(holdings.commitment(BOOK, id));
  }

  Payment payment(UUID id) {
    return required(holdings.payment(BOOK, id));
  }

  static Instruction paidFrom(UUID commitment, UUID appropriation, String amount) {
    return new Instruction.Pay(appropriation, Money.of(amount), null, "示例供应商（虚构）", commitment);
  }

  static <T> T required(@Nullable T value) {
    if (value == null) {
      throw new AssertionError("the scenario did not set this up");
    }
    return value;
  }

  static Instruction authorise(PostingKind kind, UUID appropriation, String amount) {
    return new Instruction.Authorise(kind, appropriation, Money.of(amount));
  }

  static Instruction payment(UUID appropriation, String amount) {
    return new Instruction.Pay(appropriation, Money.of(amount), null, "示例收款单位（虚构）", null);
  }

  static Command command(Author author, Instruction instruction) {
    return new Command(BOOK, instruction, papers(LocalDate.of(2020, 6, 1), null), author);
  }

  static Documentation papers(LocalDate businessDate, @Nullable String reference) {
    return new Documentation(businessDate, null, null, null, null, null, reference);
  }

  static Coding coding(
      int originYear, String functional, String economic, @Nullable String project) {
    return new Coding(
        originYear,
        Fund.GENERAL_PUBLIC_BUDGET,
        functional,
        economic,
        project == null ? ExpenditureKind.BASIC : ExpenditureKind.PROJECT,
        project,
        false);
  }

  static Coding procured(String functional, String economic) {
    return new Coding(
        2020, Fund.GENERAL_PUBLIC_BUDGET, functional, economic, ExpenditureKind.BASIC, null, true);
  }
}
