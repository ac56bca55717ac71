package org.juesuan.budget.income;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.CodeLookup;
import org.juesuan.budget.classification.FunctionalCode;
import org.juesuan.budget.income.IncomeDraft.Papers;
import org.juesuan.budget.income.IncomeRules.Refusal;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.BookState;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The rules of non-fiscal income")
class IncomeRulesTest {

  private static final BookId BOOK = new BookId("110106-208-005", 2020);
  private static final LocalDate TODAY = LocalDate.of(2021, 1, 20);

  private final Held held = new Held();

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("fund-fiscal /fund", draft -> with(draft, Fund.GOVERNMENT_FUND)),
        fault("income-member-mismatch /functional", draft -> coded(draft, null)),
        fault("code-unknown /functional", draft -> coded(draft, "2089999")),
        fault("income-member-mismatch /functional", draft -> of(draft, IncomeKind.SURPLUS_USED)),
        fault("income-member-mismatch /direction", draft -> directed(draft, true)),
        fault("income-member-mismatch /amountYuan", draft -> amounting(draft, "0.00")),
        fault("amount-too-large /amountYuan", draft -> amounting(draft, "10000000000000.01")),
        fault("payer-unknown /payerDepartment", draft -> paidBy(draft, "110106-208")),
        fault("business-date-outside /businessDate", draft -> on(draft, "2019-12-31")),
        fault("business-date-outside /businessDate", draft -> on(draft, "2021-01-04")),
        fault("external-reference-used /externalReference", draft -> referring(draft, "USED")),
        fault(
            "income-member-mismatch /reason",
            draft -> directed(of(coded(draft, null), IncomeKind.OPENING_ADJUSTMENT), true)),
        fault(
            "insufficient-balance /amountYuan",
            draft -> amounting(of(coded(draft, null), IncomeKind.SURPLUS_DISTRIBUTED), "200.01")));
  }

  @Test
  @DisplayName("a receipt in order is recorded")
  void inOrder() {
    assertEquals(Optional.empty(), rules().refuse(receipt()));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("a fault is refused and its member named")
  @MethodSource("faults")
  void faultsAreRefused(String expected, UnaryOperator<IncomeDraft> fault) {
    assertEquals(expected, said(rules().refuse(fault.apply(receipt()))));
  }

  @Test
  @DisplayName("what is left may be distributed to the last fen")
  void distributedWhole() {
    assertEquals(
        Optional.empty(),
        rules()
            .refuse(
                amounting(of(coded(receipt(), null), IncomeKind.SURPLUS_DISTRIBUTED), "200.00")));
  }

  @Test
  @DisplayName("an opening balance is recorded once for the first year held, even of nothing")
  void openingBalance() {
    IncomeDraft opening = amounting(of(coded(receipt(), null), IncomeKind.OPENING_BALANCE), "0.00");
    assertEquals(Optional.empty(), rules().refuse(opening));
    held.priorYear = true;
    assertEquals("prior-year-in-ledger /kind", said(rules().refuse(opening)));
  }

  @Test
  @DisplayName("a superior subsidy comes from above, a subordinate remittance from below")
  void payers() {
    IncomeDraft subsidy = with(receipt(), Fund.SUPERIOR_SUBSIDY);
    assertEquals(Optional.empty(), rules().refuse(paidBy(subsidy, "110106-208")));
    assertEquals(
        "payer-unknown /payerDepartment",
        said(rules().refuse(paidBy(subsidy, "110106-208-005-001"))));
    assertEquals(
        "payer-unknown /payerDepartment", said(rules().refuse(paidBy(subsidy, "110106-20"))));
    IncomeDraft remittance = with(receipt(), Fund.SUBORDINATE_REMITTANCE);
    assertEquals(Optional.empty(), rules().refuse(paidBy(remittance, "110106-208-005-001")));
    held.knowsDepartments = false;
    assertEquals(
        "payer-unknown /payerDepartment",
        said(rules().refuse(paidBy(remittance, "110106-208-005-001"))));
  }

  @ParameterizedTest
  @DisplayName("INV-7: a book that is frozen or later takes no entries and undoes none")
  @EnumSource(BookState.class)
  void states(BookState state) {
    held.state = state;
    boolean permitted = state == BookState.OPEN || state == BookState.CLOSING;
    String expected = permitted ? "" : "book-state-forbids ";
    assertEquals(expected, said(rules().refuse(receipt())));
    assertEquals(expected, said(rules().refuseReversal(entry(null), false, receipt().papers())));
  }

  @Test
  @DisplayName("while a book is closing, a receipt still lies in its year, a distribution may not")
  void datesWhileClosing() {
    held.state = BookState.CLOSING;
    assertEquals(
        "business-date-outside /businessDate", said(rules().refuse(on(receipt(), "2021-01-04"))));
    IncomeDraft distribution = of(coded(receipt(), null), IncomeKind.SURPLUS_DISTRIBUTED);
    assertEquals(Optional.empty(), rules().refuse(on(distribution, "2021-01-04")));
    assertEquals(
        "business-date-outside /businessDate",
        said(rules().refuse(on(distribution, "2021-01-21"))),
        "after today");
  }

  @Test
  @DisplayName("INV-4: an entry is undone once, and what undoes it is not undone")
  void reversals() {
    Papers papers = receipt().papers();
    assertEquals(Optional.empty(), rules().refuseReversal(entry(null), false, papers));
    assertEquals("already-reversed ", said(rules().refuseReversal(entry(null), true, papers)));
    assertEquals(
        "reversal-of-reversal ",
        said(rules().refuseReversal(entry(UUID.randomUUID()), false, papers)));
  }

  @ParameterizedTest
  @DisplayName("a distribution and a decrease lower the balance, all else raises it")
  @EnumSource(IncomeKind.class)
  void effects(IncomeKind kind) {
    IncomeDraft draft = of(receipt(), kind);
    Money expected =
        kind == IncomeKind.SURPLUS_DISTRIBUTED ? Money.of("-100.00") : Money.of("100.00");
    assertEquals(expected, draft.effect());
    assertEquals(
        kind == IncomeKind.OPENING_ADJUSTMENT ? Money.of("-100.00") : expected,
        directed(draft, true).effect());
  }

  private IncomeRules rules() {
    return new IncomeRules(BOOK, held, TODAY);
  }

  private static String said(Optional<Refusal> refusal) {
    return refusal.map(one -> one.error().code() + " " + one.pointer()).orElse("");
  }

  private static Arguments fault(String expected, UnaryOperator<IncomeDraft> fault) {
    return Arguments.of(expected, fault);
  }

  private static IncomeDraft receipt() {
    return new IncomeDraft(
        IncomeKind.RECEIPT,
        Fund.INSTITUTION_REVENUE,
        "2080109",
        null,
        Money.of("100.00"),
        null,
        new Papers(LocalDate.of(2020, 6, 30), "示例票据1", null, null));
  }

  private static IncomeEntry entry(@Nullable UUID reverses) {
    IncomeDraft draft = receipt();
    return new IncomeEntry(
        UUID.randomUUID(),
        BOOK,
        draft.kind(),
        draft.fund(),
        draft.functional(),
        draft.amount(),
        draft.effect(),
        null,
        reverses,
        draft.papers(),
        Instant.EPOCH,
        "clerk");
  }

  private static IncomeDraft of(IncomeDraft draft, IncomeKind kind) {
    return new IncomeDraft(
        kind,
        draft.fund(),
        draft.functional(),
        draft.decrease(),
        draft.amount(),
        draft.payerDepartment(),
        draft.papers());
  }

  private static IncomeDraft with(IncomeDraft draft, Fund fund) {
    return new IncomeDraft(
        draft.kind(),
        fund,
        draft.functional(),
        draft.decrease(),
        draft.amount(),
        draft.payerDepartment(),
        draft.papers());
  }

  private static IncomeDraft coded(IncomeDraft draft, @Nullable String functional) {
    return new IncomeDraft(
        draft.kind(),
        draft.fund(),
        functional,
        draft.decrease(),
        draft.amount(),
        draft.payerDepartment(),
        draft.papers());
  }

  private static IncomeDraft directed(IncomeDraft draft, boolean decrease) {
    return new IncomeDraft(
        draft.kind(),
        draft.fund(),
        draft.functional(),
        decrease,
        draft.amount(),
        draft.payerDepartment(),
        draft.papers());
  }

  private static IncomeDraft amounting(IncomeDraft draft, String amount) {
    return new IncomeDraft(
        draft.kind(),
        draft.fund(),
        draft.functional(),
        draft.decrease(),
        Money.of(amount),
        draft.payerDepartment(),
        draft.papers());
  }

  private static IncomeDraft paidBy(IncomeDraft draft, String payer) {
    return new IncomeDraft(
        draft.kind(),
        draft.fund(),
        draft.functional(),
        draft.decrease(),
        draft.amount(),
        payer,
        draft.papers());
  }

  private static IncomeDraft on(IncomeDraft draft, String date) {
    return papered(draft, new Papers(LocalDate.parse(date), "示例票据1", null, null));
  }

  private static IncomeDraft referring(IncomeDraft draft, String reference) {
    return papered(draft, new Papers(draft.papers().businessDate(), "示例票据1", null, reference));
  }

  private static IncomeDraft papered(IncomeDraft draft, Papers papers) {
    return new IncomeDraft(
        draft.kind(),
        draft.fund(),
        draft.functional(),
        draft.decrease(),
        draft.amount(),
        draft.payerDepartment(),
        papers);
  }

  /** A book with 200.00 left of each fund. */
  private static final class Held implements IncomeHoldings {

    private BookState state = BookState.OPEN;
    private boolean priorYear;
    private boolean knowsDepartments = true;

    @Override
    public BookState state() {
      return state;
    }

    @Override
    public boolean holdsPriorYear() {
      return priorYear;
    }

    @Override
    public CodeLookup<FunctionalCode> functional(String code) {
      return code.equals("2080109")
          ? new CodeLookup.Found<>(new FunctionalCode(2020, code, "示例科目", null, 1))
          : new CodeLookup.Missing<>(List.of(2019));
    }

    @Override
    public boolean knowsDepartment(String code) {
      return knowsDepartments;
    }

    @Override
    public boolean holdsReference(String externalReference) {
      return externalReference.equals("USED");
    }

    @Override
    public Money closing(Fund fund) {
      return Money.of("200.00");
    }
  }
}
