package org.juesuan.budget.ledger;

import static org.juesuan.budget.ledger.PostingKind.PAY;
import static org.juesuan.budget.ledger.PostingKind.TRANSFER;

import java.util.ArrayList;
import java.util.List;
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
    List<Movement> undoing = new ArrayList<>();
    for (RecordedPosting posting : operation.postings()) {
      Movement movement = Movement.undoing(posting);
      Refused refused = whyNotUndone(command.book(), movement);
      if (refused != null) {
        return refused;
      }
      undoing.add(movement);
    }
    return new Allowed(operation.kind(), undoing, null);
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

  private @Nullable Refused whyNotUndone(BookId book, Movement movement) {
    Appropriation appropriation = require(book, movement.appropriation());
    if (!movement.from().isInside() && AuthorisationRules.tooLarge(appropriation, movement)) {
      return Refusals.amountTooLarge();
    }
    if (!appropriation.balances().cover(movement)) {
      return new Refused(
          BudgetError.REVERSAL_INSUFFICIENT,
          "",
          "The appropriation no longer holds the whole amount (INV-4).");
    }
    UUID paymentId = movement.payment();
    if (paymentId != null && movement.kind() == PAY) {
      Payment payment = holdings.payment(book, paymentId);
      if (payment == null || !payment.open().isAtLeast(movement.amount())) {
        return new Refused(
            BudgetError.REVERSAL_INSUFFICIENT,
            "",
            "Part of the payment has come back already; refund the rest instead (INV-4).");
      }
    }
    return null;
  }

  private Appropriation require(BookId book, UUID id) {
    Appropriation appropriation = holdings.appropriation(book, id);
    if (appropriation == null) {
      throw new IllegalStateException("an operation touches an appropriation of another book");
    }
    return appropriation;
  }
}
