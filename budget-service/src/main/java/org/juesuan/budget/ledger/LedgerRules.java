package org.juesuan.budget.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Decision.Refused;
import org.juesuan.budget.problem.BudgetError;

/**
 * Says of each instruction whether it may be done and which postings it is made of. Pure: it reads
 * {@link Holdings} and changes nothing.
 *
 * <p>Sources: the design's section 4 (kinds, states, INV-3, INV-4, INV-7) and section 7 (roles);
 * controls X01 to X03 and X05 to X09 of the dossier.
 */
public final class LedgerRules {

  private final Holdings holdings;
  private final LocalDate today;
  private final AuthorisationRules authorisation;
  private final PaymentRules payment;
  private final CommitmentRules commitment;
  private final WithholdingRules withholding;
  private final ReversalRules reversal;

  /**
   * @param holdings what the locked books hold
   * @param identities gives the id of each payment and commitment that is opened
   * @param today the current day; no business date lies after it
   */
  public LedgerRules(Holdings holdings, Supplier<UUID> identities, LocalDate today) {
    this.holdings = holdings;
    this.payment = new PaymentRules(holdings, identities);
    this.authorisation = new AuthorisationRules(holdings, payment);
    this.commitment = new CommitmentRules(holdings, identities);
    this.withholding = new WithholdingRules(holdings);
    this.reversal = new ReversalRules(holdings);
    this.today = today;
  }

  /** Decides upon one command. */
  public Decision decide(Command command) {
    Refused refused = refusedByPapers(command.book(), command.documentation());
    if (refused != null) {
      return refused;
    }
    Instruction instruction = command.instruction();
    if (instruction instanceof Instruction.Reverse reverse) {
      return reversal.reverse(command, reverse);
    }
    PostingKind kind = Objects.requireNonNull(instruction.kind());
    if (!holdings.stateOf(command.book()).permits(kind)) {
      return Refusals.forbidden(holdings.stateOf(command.book()), kind.name());
    }
    if (instruction instanceof Instruction.Authorise authorise) {
      return authorisation.authorise(command, authorise);
    }
    if (instruction instanceof Instruction.AdjustOpening adjust) {
      return authorisation.adjustOpening(command, adjust);
    }
    if (instruction instanceof Instruction.Transfer transfer) {
      return authorisation.transfer(command, transfer);
    }
    if (instruction instanceof Instruction.MoveAcross across) {
      return authorisation.moveAcross(command, across);
    }
    if (instruction instanceof Instruction.Pay pay) {
      return payment.pay(command, pay);
    }
    if (instruction instanceof Instruction.Refund refund) {
      return payment.refund(command, refund);
    }
    if (instruction instanceof Instruction.Correct correct) {
      return payment.correct(command, correct);
    }
    if (instruction instanceof Instruction.Commit commit) {
      return commitment.commit(command, commit);
    }
    if (instruction instanceof Instruction.Release release) {
      return commitment.release(command, release);
    }
    if (instruction instanceof Instruction.Withhold withhold) {
      return withholding.withhold(command, withhold);
    }
    return withholding.giveBack(command, (Instruction.GiveBack) instruction);
  }

  private @Nullable Refused refusedByPapers(BookId book, Documentation papers) {
    LocalDate date = papers.businessDate();
    boolean open = holdings.stateOf(book) == BookState.OPEN;
    if (date.getYear() < book.fiscalYear() || (open && date.getYear() > book.fiscalYear())) {
      return new Refused(
          BudgetError.BUSINESS_DATE_OUTSIDE,
          "/businessDate",
          "The business date lies outside the fiscal year " + book.fiscalYear() + ".");
    }
    if (date.isAfter(today)) {
      return new Refused(
          BudgetError.BUSINESS_DATE_OUTSIDE, "/businessDate", "The business date lies ahead.");
    }
    String reference = papers.externalReference();
    if (reference != null && holdings.holdsReference(book.department(), reference)) {
      return new Refused(
          BudgetError.EXTERNAL_REFERENCE_USED,
          "/externalReference",
          "Another operation of this department carries this reference.");
    }
    return null;
  }
}
