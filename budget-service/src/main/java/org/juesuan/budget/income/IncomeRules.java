package org.juesuan.budget.income;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.income.IncomeDraft.Papers;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.BookState;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.money.Money;

/**
 * Says of each entry of non-fiscal income whether it may be recorded. Pure: it reads {@link
 * IncomeHoldings} and changes nothing.
 *
 * <p>Sources: the design's section 4 (states, INV-7; non-fiscal income), table 公开01 of the dossier.
 */
final class IncomeRules {

  /**
   * So large that no department reaches it, so small that sums stay exact: as of appropriations.
   */
  private static final Money LARGEST_ENTRY = Money.of("10000000000000.00");

  private final BookId book;
  private final IncomeHoldings holdings;
  private final LocalDate today;

  /** Rules for one book on one day. */
  IncomeRules(BookId book, IncomeHoldings holdings, LocalDate today) {
    this.book = book;
    this.holdings = holdings;
    this.today = today;
  }

  /** Why the entry is refused; empty if it is not. */
  Optional<Refusal> refuse(IncomeDraft draft) {
    return first(
        papers(draft.papers(), draft.kind() == IncomeKind.RECEIPT),
        fund(draft.fund()),
        members(draft),
        payer(draft),
        stock(draft));
  }

  /** Why the reversal is refused; empty if it is not. */
  Optional<Refusal> refuseReversal(IncomeEntry entry, boolean reversedBefore, Papers papers) {
    return first(
        papers(papers, false),
        entry.reverses() == null
            ? null
            : new Refusal(BudgetError.REVERSAL_OF_REVERSAL, "", "Record the entry again instead."),
        reversedBefore
            ? new Refusal(BudgetError.ALREADY_REVERSED, "", "It was undone before.")
            : null);
  }

  private @Nullable Refusal papers(Papers papers, boolean ofTheYear) {
    BookState state = holdings.state();
    if (state != BookState.OPEN && state != BookState.CLOSING) {
      return new Refusal(
          BudgetError.BOOK_STATE_FORBIDS,
          "",
          "A book that is " + state + " takes no entries of income (INV-7).");
    }
    LocalDate date = papers.businessDate();
    boolean mustLieInside = ofTheYear || state == BookState.OPEN;
    if (date.getYear() < book.fiscalYear()
        || (mustLieInside && date.getYear() > book.fiscalYear())) {
      return new Refusal(
          BudgetError.BUSINESS_DATE_OUTSIDE,
          "/businessDate",
          "The business date lies outside the fiscal year " + book.fiscalYear() + ".");
    }
    if (date.isAfter(today)) {
      return new Refusal(
          BudgetError.BUSINESS_DATE_OUTSIDE, "/businessDate", "The business date lies ahead.");
    }
    String reference = papers.externalReference();
    return reference != null && holdings.holdsReference(reference)
        ? new Refusal(
            BudgetError.EXTERNAL_REFERENCE_USED,
            "/externalReference",
            "Another record of this department carries this reference.")
        : null;
  }

  private static @Nullable Refusal fund(Fund fund) {
    return fund.isFiscal()
        ? new Refusal(
            BudgetError.FUND_FISCAL,
            "/fund",
            "Revenue of this fund follows from the postings of the ledger.")
        : null;
  }

  private @Nullable Refusal members(IncomeDraft draft) {
    boolean receipt = draft.kind() == IncomeKind.RECEIPT;
    boolean adjustment = draft.kind() == IncomeKind.OPENING_ADJUSTMENT;
    if (receipt == (draft.functional() == null)) {
      return mismatch("/functional", "A receipt has a functional code, no other kind has one.");
    }
    Optional<String> absence =
        Optional.ofNullable(draft.functional())
            .flatMap(code -> holdings.functional(code).absence());
    if (absence.isPresent()) {
      return new Refusal(BudgetError.CODE_UNKNOWN, "/functional", absence.get());
    }
    if (adjustment == (draft.decrease() == null)) {
      return mismatch("/direction", "An adjustment has a direction, no other kind has one.");
    }
    if (adjustment && draft.papers().reason() == null) {
      return mismatch("/reason", "An adjustment needs a reason.");
    }
    if (!LARGEST_ENTRY.isAtLeast(draft.amount())) {
      return new Refusal(
          BudgetError.AMOUNT_TOO_LARGE,
          "/amountYuan",
          "An entry is of " + LARGEST_ENTRY + " yuan at most.");
    }
    return draft.amount().isZero() && draft.kind() != IncomeKind.OPENING_BALANCE
        ? mismatch("/amountYuan", "Only an opening balance may be 0.00.")
        : null;
  }

  /** A subsidy comes from above, a remittance from below; other income from outside the tree. */
  private @Nullable Refusal payer(IncomeDraft draft) {
    String payer = draft.payerDepartment();
    if (payer == null) {
      return null;
    }
    if (draft.kind() != IncomeKind.RECEIPT) {
      return mismatch("/payerDepartment", "Only a receipt has a payer.");
    }
    boolean fits =
        switch (draft.fund()) {
          case SUPERIOR_SUBSIDY -> book.department().startsWith(payer + "-");
          case SUBORDINATE_REMITTANCE -> payer.startsWith(book.department() + "-");
          default -> false;
        };
    return fits && holdings.knowsDepartment(payer)
        ? null
        : new Refusal(
            BudgetError.PAYER_UNKNOWN,
            "/payerDepartment",
            "A superior subsidy is paid by a known department above, a subordinate remittance by"
                + " one below.");
  }

  private @Nullable Refusal stock(IncomeDraft draft) {
    if (draft.kind() == IncomeKind.OPENING_BALANCE && holdings.holdsPriorYear()) {
      return new Refusal(
          BudgetError.PRIOR_YEAR_IN_LEDGER,
          "/kind",
          "The opening balance follows from the year before; correct it by an adjustment.");
    }
    if (draft.kind() == IncomeKind.SURPLUS_DISTRIBUTED
        && !holdings.closing(draft.fund()).isAtLeast(draft.amount())) {
      return new Refusal(
          BudgetError.INSUFFICIENT_BALANCE,
          "/amountYuan",
          "The fund has less left over than would be distributed.");
    }
    return null;
  }

  private static Refusal mismatch(String pointer, String detail) {
    return new Refusal(BudgetError.INCOME_MEMBER_MISMATCH, pointer, detail);
  }

  private static Optional<Refusal> first(@Nullable Refusal... refusals) {
    for (Refusal refusal : refusals) {
      if (refusal != null) {
        return Optional.of(refusal);
      }
    }
    return Optional.empty();
  }

  /**
   * Why an entry is refused.
   *
   * @param error the code
   * @param pointer JSON pointer to the member at fault; empty where it is none
   * @param detail what to do about it
   */
  record Refusal(BudgetError error, String pointer, String detail) {}
}
