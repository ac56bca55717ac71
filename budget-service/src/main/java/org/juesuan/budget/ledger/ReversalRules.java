package org.juesuan.budget.ledger;

import static org.juesuan.budget.ledger.PostingKind.CARRY_IN;
import static org.juesuan.budget.ledger.PostingKind.TRANSFER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Author.Authority;
import org.juesuan.budget.ledger.Decision.Allowed;
import org.juesuan.budget.ledger.Decision.Refused;
import org.juesuan.budget.problem.BudgetError;

/** INV-4: a mistake is undone by reversing its whole operation, at most once. */
final class ReversalRules {

  private final Holdings holdings;

  ReversalRules(Holdings holdings) {
    this.holdings = holdings;
  }

  Decision reverse(Command command, Instruction.Reverse instruction) {
    Operation operation = holdings.operation(command.book(), instruction.operation());
    if (operation == null) {
      return new Refused(BudgetError.OPERATION_NOT_FOUND, "", "This book holds no such operation.");
    }
    if (!holdings.stateOf(command.book()).permitsReversal()) {
      return Refusals.forbidden(holdings.stateOf(command.book()), "a reversal");
    }
    if (command.author().lacks(authorityToReverse(operation))) {
      return Refusals.roleInsufficient(operation.kind());
    }
    if (operation.reverses() != null) {
      return new Refused(
          BudgetError.REVERSAL_OF_REVERSAL, "", "Post the original operation anew instead.");
    }
    if (command.documentation().businessDate().isBefore(operation.documentation().businessDate())) {
      return new Refused(
          BudgetError.BUSINESS_DATE_OUTSIDE,
          "/businessDate",
          "A reversal does not take effect before what it undoes.");
    }
    if (holdings.isReversed(operation.id())) {
      return new Refused(
          BudgetError.ALREADY_REVERSED, "", "An operation is reversed at most once.");
    }
    if (operation.transfer() != null) {
      return new Refused(
          BudgetError.COUNTERPART_STANDS,
          "",
          "Half of a transfer between departments is not undone alone; transfer the money back.");
    }
    if (operation.kind() == CARRY_IN && holdings.holdsPriorYearOf(command.book())) {
      return Refusals.priorYearInLedger();
    }
    return undone(operation);
  }

  /**
   * The postings of a pair may touch one appropriation, so that what the later one brought there is
   * what the earlier one needs back: they are undone from the last to the first.
   */
  private Decision undone(Operation operation) {
    List<RecordedPosting> lastFirst = new ArrayList<>(operation.postings());
    Collections.reverse(lastFirst);
    Map<UUID, Appropriation> standing = new HashMap<>();
    List<Movement> undoing = new ArrayList<>();
    for (RecordedPosting posting : lastFirst) {
      Movement movement = Movement.undoing(posting);
      Appropriation touched =
          standing.computeIfAbsent(movement.appropriation(), id -> require(operation.book(), id));
      Refused refused = whyNotUndone(touched, movement);
      if (refused != null) {
        return refused;
      }
      standing.put(touched.id(), touched.after(movement));
      undoing.add(movement);
    }
    return Allowed.undoing(operation, undoing);
  }

  private Set<Authority> authorityToReverse(Operation operation) {
    if (operation.kind() != TRANSFER) {
      return OperationAuthority.of(operation.kind());
    }
    List<Coding> codings = new ArrayList<>();
    for (RecordedPosting posting : operation.postings()) {
      codings.add(require(operation.book(), posting.movement().appropriation()).coding());
    }
    return OperationAuthority.ofTransfer(codings.get(0), codings.get(1));
  }

  private @Nullable Refused whyNotUndone(Appropriation touched, Movement movement) {
    if (!movement.from().isInside() && AuthorisationRules.tooLarge(touched, movement)) {
      return Refusals.amountTooLarge();
    }
    if (!touched.balances().cover(movement)) {
      return insufficient("The appropriation no longer holds the whole amount (INV-4).");
    }
    if (movement.from() == Compartment.PAID && !isOpen(touched.book(), movement)) {
      return insufficient(
          "Part of the payment has come back or moved already; refund the rest instead (INV-4).");
    }
    UUID commitment = movement.commitment();
    return commitment == null
        ? null
        : whyNotRestored(holdings.commitment(touched.book(), commitment), movement);
  }

  /** Whether the payment that is undone still holds the whole amount. */
  private boolean isOpen(BookId book, Movement undoing) {
    UUID id = undoing.payment();
    Payment payment = id == null ? null : holdings.payment(book, id);
    return payment != null && payment.open().isAtLeast(undoing.amount());
  }

  private @Nullable Refused whyNotRestored(@Nullable Commitment commitment, Movement undoing) {
    if (commitment == null) {
      throw new IllegalStateException("a posting names a commitment of its book");
    }
    if (undoing.from() == Compartment.COMMITTED
        && !commitment.remaining().isAtLeast(undoing.amount())) {
      return insufficient("Part of the commitment was paid or released (INV-4).");
    }
    if (undoing.from() == Compartment.PAID && commitment.ended()) {
      return new Refused(
          BudgetError.COMMITMENT_ENDED,
          "",
          "The commitment has ended; refund the payment (INV-4).");
    }
    if (undoing.to() == Compartment.COMMITTED && holdings.endedByYearEnd(commitment.id())) {
      return new Refused(
          BudgetError.COMMITMENT_ENDED,
          "",
          "The year end has ended the commitment; its contract's money is next year's (INV-4).");
    }
    return null;
  }

  private static Refused insufficient(String detail) {
    return new Refused(BudgetError.REVERSAL_INSUFFICIENT, "", detail);
  }

  private Appropriation require(BookId book, UUID id) {
    Appropriation appropriation = holdings.appropriation(book, id);
    if (appropriation == null) {
      throw new IllegalStateException("an operation touches an appropriation of another book");
    }
    return appropriation;
  }
}
