package org.juesuan.budget.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.juesuan.budget.ledger.Author.Authority;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What the ledger allows")
class LedgerRulesTest extends LedgerScenario {

  private UUID training = UUID.randomUUID();
  private UUID personnel = UUID.randomUUID();
  private UUID carried = UUID.randomUUID();

  @BeforeEach
  void openTheBook() {
    holdings.book(OTHER, BookState.OPEN);
    training = holdings.open(BOOK, coding(2020, "2050803", "302", null)).id();
    personnel = holdings.open(BOOK, coding(2020, "2080109", "301", null)).id();
    carried = holdings.open(BOOK, coding(2019, "2080109", "301", null)).id();
  }

  @Test
  @DisplayName("INV-1 the training budget of 2020 ends at 1620.00 of 67500.00, in every column")
  void trainingBudget() {
    give(PostingKind.INITIAL, training, "67500.00");
    give(PostingKind.WITHDRAW, training, "60000.00");
    pay(training, "1620.00");
    Balances balances = balances(training);
    assertEquals(Money.of("67500.00"), balances.initial());
    assertEquals(Money.of("-60000.00"), balances.adjusted());
    assertEquals(Money.of("7500.00"), balances.annualBudget());
    assertEquals(Money.of("1620.00"), balances.paid());
    assertEquals(Money.of("5880.00"), balances.available());
  }

  @ParameterizedTest(name = "{0} of {1}")
  @DisplayName("INV-3 nothing leaves beyond what is available, down to the fen")
  @CsvSource({"WITHDRAW,100.01", "TRANSFER,100.01", "PAY,100.01", "PAY,9999999999999999.99"})
  void nothingBeyondAvailable(PostingKind kind, String amount) {
    give(PostingKind.INITIAL, training, "100.00");
    refused(
        BudgetError.INSUFFICIENT_AVAILABLE,
        switch (kind) {
          case PAY -> command(CLERK, payment(training, amount));
          case TRANSFER ->
              command(FINANCE, new Instruction.Transfer(training, personnel, Money.of(amount)));
          default -> command(FINANCE, authorise(kind, training, amount));
        });
    assertEquals(Money.of("100.00"), balances(training).available());
  }

  @Test
  @DisplayName("INV-1 no appropriation grows beyond what a report can sum")
  void tooLarge() {
    give(PostingKind.INITIAL, training, "9999999999999.99");
    refused(
        BudgetError.AMOUNT_TOO_LARGE,
        command(FINANCE, authorise(PostingKind.SUPPLEMENT, training, "0.02")));
  }

  @Test
  @DisplayName("INV-1 nor by reversing a withdrawal; and no reversal takes effect before its cause")
  void reversalIntoTooMuch() {
    give(PostingKind.INITIAL, training, "10000000000000.00");
    Operation withdrawal = give(PostingKind.WITHDRAW, training, "10000000000000.00");
    refused(
        BudgetError.BUSINESS_DATE_OUTSIDE,
        new Command(
            BOOK,
            new Instruction.Reverse(withdrawal.id()),
            papers(LocalDate.of(2020, 5, 31), null),
            FINANCE));
    give(PostingKind.SUPPLEMENT, training, "0.01");
    refused(
        BudgetError.AMOUNT_TOO_LARGE, command(FINANCE, new Instruction.Reverse(withdrawal.id())));
  }

  @ParameterizedTest(name = "{0} on money of {1} is refused")
  @DisplayName("current kinds touch only current money, carried kinds only carried money")
  @CsvSource({"INITIAL,2019", "SUPPLEMENT,2019", "WITHDRAW,2019", "CARRY_IN,2020"})
  void originYear(PostingKind kind, int originYear) {
    refused(
        BudgetError.ORIGIN_YEAR_MISMATCH,
        command(FINANCE, authorise(kind, originYear == 2020 ? training : carried, "1.00")));
  }

  @Test
  @DisplayName("年初调整 corrects carried money in both directions, never below nothing")
  void openingAdjustment() {
    give(PostingKind.CARRY_IN, carried, "987500.00");
    allowed(command(FINANCE, new Instruction.AdjustOpening(carried, true, Money.of("0.50"), null)));
    allowed(
        command(
            FINANCE, new Instruction.AdjustOpening(carried, false, Money.of("987500.00"), null)));
    assertEquals(Money.of("0.50"), balances(carried).adjusted());
    refused(
        BudgetError.INSUFFICIENT_AVAILABLE,
        command(FINANCE, new Instruction.AdjustOpening(carried, false, Money.of("0.51"), null)));
    refused(
        BudgetError.ORIGIN_YEAR_MISMATCH,
        command(FINANCE, new Instruction.AdjustOpening(training, true, Money.of("1.00"), null)));
  }

  @Test
  @DisplayName("money of a year whose book the ledger holds comes over by carrying alone")
  void carryInByRequest() {
    holdings.book(new BookId(BOOK.department(), 2019), BookState.CLOSED);
    refused(
        BudgetError.PRIOR_YEAR_IN_LEDGER,
        command(FINANCE, authorise(PostingKind.CARRY_IN, carried, "1.00")));
  }

  @Test
  @DisplayName("X06 调剂 moves money and leaves the total; between classes it is finance's")
  void transfer() {
    give(PostingKind.INITIAL, training, "100.00");
    Instruction transfer = new Instruction.Transfer(training, personnel, Money.of("40.00"));
    refused(BudgetError.ROLE_INSUFFICIENT, command(CLERK, transfer));
    allowed(command(FINANCE, transfer));
    assertEquals(Money.of("-40.00"), balances(training).adjusted());
    assertEquals(Money.of("40.00"), balances(personnel).adjusted());
    UUID sameClass = holdings.open(BOOK, coding(2020, "2080108", "303", null)).id();
    Instruction within = new Instruction.Transfer(personnel, sameClass, Money.of("1.00"));
    refused(BudgetError.ROLE_INSUFFICIENT, command(FINANCE, within));
    allowed(command(CLERK, within));
  }

  @ParameterizedTest(name = "{0} to {1}")
  @DisplayName("X06, X07 into a 三公 item, and from personnel into operating money, only by finance")
  @CsvSource({"30201,30217", "30201,30231", "30101,30201", "303,302"})
  void financeTransfers(String fromItem, String toItem) {
    UUID from = holdings.open(BOOK, coding(2020, "2080109", fromItem, null)).id();
    UUID to = holdings.open(BOOK, coding(2020, "2080109", toItem, null)).id();
    give(PostingKind.INITIAL, from, "100.00");
    Instruction transfer = new Instruction.Transfer(from, to, Money.of("1.00"));
    refused(BudgetError.ROLE_INSUFFICIENT, command(CLERK, transfer));
    Operation done = allowed(command(FINANCE, transfer));
    refused(BudgetError.ROLE_INSUFFICIENT, command(CLERK, new Instruction.Reverse(done.id())));
    UUID threePublic = holdings.open(BOOK, coding(2020, "2080108", toItem, null)).id();
    allowed(command(CLERK, new Instruction.Transfer(to, threePublic, Money.of("1.00"))));
  }

  @Test
  @DisplayName(
      "X06 between departments both halves keep what a transfer keeps, and no half is undone")
  void transferBetweenDepartments() {
    give(PostingKind.INITIAL, training, "100.00");
    UUID there = holdings.open(OTHER, coding(2020, "2080109", "302", null)).id();
    UUID transfer = UUID.randomUUID();
    Money amount = Money.of("40.00");
    Instruction away =
        new Instruction.MoveAcross(PostingKind.WITHDRAW, training, amount, OTHER, there, transfer);
    refused(BudgetError.ROLE_INSUFFICIENT, command(CLERK, away));
    Operation withdrawn = allowed(command(FINANCE, away));
    Operation supplemented =
        allowed(
            new Command(
                OTHER,
                new Instruction.MoveAcross(
                    PostingKind.SUPPLEMENT, there, amount, BOOK, training, transfer),
                papers(LocalDate.of(2020, 6, 1), null),
                FINANCE));
    assertEquals(transfer, withdrawn.transfer());
    assertEquals(transfer, supplemented.transfer());
    refused(
        BudgetError.COUNTERPART_STANDS, command(FINANCE, new Instruction.Reverse(withdrawn.id())));
    UUID project = holdings.open(OTHER, coding(2020, "2080109", "302", "P1")).id();
    for (UUID target : new UUID[] {project, UUID.randomUUID()}) {
      refused(
          target.equals(project)
              ? BudgetError.TRANSFER_NOT_ALLOWED
              : BudgetError.APPROPRIATION_UNKNOWN,
          command(
              FINANCE,
              new Instruction.MoveAcross(
                  PostingKind.WITHDRAW, training, amount, OTHER, target, transfer)));
    }
    refused(
        BudgetError.TRANSFER_NOT_ALLOWED,
        command(
            FINANCE,
            new Instruction.MoveAcross(
                PostingKind.WITHDRAW, training, amount, BOOK, personnel, transfer)));
  }

  @Test
  @DisplayName("X07 a transfer keeps fund, origin year and kind of expenditure")
  void transferKeeps() {
    give(PostingKind.CARRY_IN, carried, "10.00");
    UUID project = holdings.open(BOOK, coding(2019, "2080109", "301", "P2020-01")).id();
    for (UUID target : new UUID[] {carried, personnel, project}) {
      refused(
          BudgetError.TRANSFER_NOT_ALLOWED,
          command(CLERK, new Instruction.Transfer(carried, target, Money.of("1.00"))));
    }
  }

  @Test
  @DisplayName("X02 a payment is at or below its appropriation's economic item")
  void economicItem() {
    give(PostingKind.INITIAL, training, "100.00");
    Money one = Money.of("1.00");
    allowed(command(CLERK, new Instruction.Pay(training, one, "30216", "示例单位", null)));
    refused(
        BudgetError.ECONOMIC_NOT_BELOW,
        command(CLERK, new Instruction.Pay(training, one, "30101", "示例单位", null)));
    refused(
        BudgetError.CODE_UNKNOWN,
        command(CLERK, new Instruction.Pay(training, one, "30222", "示例单位", null)));
  }

  @Test
  @DisplayName("X05 money for government procurement is paid only from a commitment")
  void procurementMoney() {
    UUID procured = holdings.open(BOOK, procured("2080109", "302")).id();
    give(PostingKind.INITIAL, procured, "100.00");
    refused(BudgetError.COMMITMENT_REQUIRED, command(CLERK, payment(procured, "1.00")));
  }

  @Test
  @DisplayName("X08 no more comes back than is open of the payment")
  void refund() {
    give(PostingKind.INITIAL, training, "100.00");
    UUID payment = pay(training, "60.00");
    allowed(command(CLERK, new Instruction.Refund(payment, Money.of("25.00"))));
    refused(
        BudgetError.REFUND_EXCEEDS_OPEN,
        command(CLERK, new Instruction.Refund(payment, Money.of("35.01"))));
    allowed(command(CLERK, new Instruction.Refund(payment, Money.of("35.00"))));
    assertEquals(Money.ZERO, balances(training).paid());
    assertEquals(Money.of("100.00"), balances(training).available());
  }

  @Test
  @DisplayName("INV-4 a reversal undoes every posting once; a reversal cannot be reversed")
  void reversal() {
    give(PostingKind.INITIAL, training, "100.00");
    Operation transfer =
        allowed(command(FINANCE, new Instruction.Transfer(training, personnel, Money.of("40.00"))));
    Operation undone = allowed(command(FINANCE, new Instruction.Reverse(transfer.id())));
    assertEquals(2, undone.postings().size());
    assertEquals(transfer.id(), undone.reverses());
    assertEquals(Money.ZERO, balances(personnel).annualBudget());
    assertEquals(Money.of("100.00"), balances(training).available());
    refused(BudgetError.ALREADY_REVERSED, command(FINANCE, new Instruction.Reverse(transfer.id())));
    refused(
        BudgetError.REVERSAL_OF_REVERSAL, command(FINANCE, new Instruction.Reverse(undone.id())));
  }

  @Test
  @DisplayName("INV-4 a reversal is refused when the money has moved on, and needs its kind's role")
  void reversalOfWhatMovedOn() {
    Operation initial = give(PostingKind.INITIAL, training, "100.00");
    UUID payment = pay(training, "60.00");
    refused(
        BudgetError.REVERSAL_INSUFFICIENT, command(FINANCE, new Instruction.Reverse(initial.id())));
    refused(BudgetError.ROLE_INSUFFICIENT, command(CLERK, new Instruction.Reverse(initial.id())));
    Operation refund = allowed(command(CLERK, new Instruction.Refund(payment, Money.of("10.00"))));
    pay(training, "45.00");
    refused(
        BudgetError.REVERSAL_INSUFFICIENT, command(CLERK, new Instruction.Reverse(refund.id())));
  }

  @Test
  @DisplayName("INV-4 a payment that came back in part cannot be reversed, one that did not can")
  void reversalOfPayment() {
    give(PostingKind.INITIAL, training, "100.00");
    Operation payment = allowed(command(CLERK, payment(training, "60.00")));
    UUID paymentId = paymentOf(payment);
    Operation refund =
        allowed(command(CLERK, new Instruction.Refund(paymentId, Money.of("10.00"))));
    refused(
        BudgetError.REVERSAL_INSUFFICIENT, command(CLERK, new Instruction.Reverse(payment.id())));
    allowed(command(CLERK, new Instruction.Reverse(refund.id())));
    allowed(command(CLERK, new Instruction.Reverse(payment.id())));
    assertEquals(Money.ZERO, balances(training).paid());
    refused(
        BudgetError.REFUND_EXCEEDS_OPEN,
        command(CLERK, new Instruction.Refund(paymentId, Money.of("0.01"))));
  }

  @ParameterizedTest
  @DisplayName("INV-7 a book permits what its state permits")
  @EnumSource(BookState.class)
  void statesOfTheBook(BookState state) {
    give(PostingKind.INITIAL, training, "100.00");
    Operation payment = allowed(command(CLERK, payment(training, "60.00")));
    holdings.book(BOOK, state);
    Command pay = command(CLERK, payment(training, "1.00"));
    Command refund = command(CLERK, new Instruction.Refund(paymentOf(payment), Money.of("1.00")));
    Command reverse = command(CLERK, new Instruction.Reverse(payment.id()));
    boolean open = state == BookState.OPEN;
    boolean correcting = open || state == BookState.CLOSING;
    expect(open, pay);
    expect(correcting, refund);
    if (!correcting) {
      refused(BudgetError.BOOK_STATE_FORBIDS, reverse);
    }
  }

  @ParameterizedTest(name = "{0} for {1}")
  @DisplayName("each kind has its role, and no role implies another")
  @CsvSource({
    "INITIAL,CLERK",
    "SUPPLEMENT,CLERK",
    "WITHDRAW,CLERK",
    "PAY,FINANCE",
    "REFUND,FINANCE"
  })
  void roles(PostingKind kind, Authority wrong) {
    give(PostingKind.INITIAL, training, "100.00");
    UUID payment = pay(training, "10.00");
    Author author = new Author("x", EnumSet.of(wrong));
    refused(
        BudgetError.ROLE_INSUFFICIENT,
        switch (kind) {
          case PAY -> command(author, payment(training, "1.00"));
          case REFUND -> command(author, new Instruction.Refund(payment, Money.of("1.00")));
          default -> command(author, authorise(kind, training, "1.00"));
        });
  }

  @Test
  @DisplayName("INV-12 what belongs to another department's book is not known")
  void otherDepartment() {
    UUID foreign = holdings.open(OTHER, coding(2020, "2080109", "302", null)).id();
    refused(
        BudgetError.APPROPRIATION_UNKNOWN,
        command(FINANCE, authorise(PostingKind.INITIAL, foreign, "1.00")));
    refused(BudgetError.APPROPRIATION_UNKNOWN, command(CLERK, payment(foreign, "1.00")));
    refused(
        BudgetError.OPERATION_NOT_FOUND,
        command(CLERK, new Instruction.Reverse(UUID.randomUUID())));
  }

  @Test
  @DisplayName("INV-5 an external reference is unique for ever within a department")
  void externalReference() {
    Documentation papers = papers(LocalDate.of(2020, 3, 2), "FMIS-1");
    Instruction initial = authorise(PostingKind.INITIAL, training, "1.00");
    allowed(new Command(BOOK, initial, papers, FINANCE));
    refused(BudgetError.EXTERNAL_REFERENCE_USED, new Command(BOOK, initial, papers, FINANCE));
  }

  @ParameterizedTest(name = "{0} in a book that is {1}")
  @DisplayName("a business date lies in the year, after it only while the book is closing")
  @CsvSource({"2019-12-31,OPEN", "2021-01-05,OPEN", "2021-02-02,CLOSING", "2019-12-31,CLOSING"})
  void businessDate(LocalDate date, BookState state) {
    give(PostingKind.INITIAL, training, "100.00");
    UUID payment = pay(training, "10.00");
    holdings.book(BOOK, state);
    Instruction refund = new Instruction.Refund(payment, Money.of("1.00"));
    refused(
        BudgetError.BUSINESS_DATE_OUTSIDE, new Command(BOOK, refund, papers(date, null), CLERK));
  }

  @Test
  @DisplayName("INV-1 balances that do not add up cannot be made")
  void impossibleBalances() {
    Money one = Money.of("1.00");
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Balances(
                one,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Balances(
                Money.ZERO,
                Money.ZERO,
                one,
                one.negated(),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO));
  }

  private void expect(boolean allowed, Command command) {
    if (allowed) {
      assertInstanceOf(Decision.Allowed.class, rules.decide(command));
    } else {
      refused(BudgetError.BOOK_STATE_FORBIDS, command);
    }
  }
}
