package org.juesuan.budget.ledger;

import static org.juesuan.budget.ledger.PostingKind.CARRY_IN;
import static org.juesuan.budget.ledger.PostingKind.OPENING_ADJUSTMENT;
import static org.juesuan.budget.ledger.PostingKind.TRANSFER;
import static org.juesuan.budget.ledger.PostingKind.WITHDRAW;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Decision.Allowed;
import org.juesuan.budget.ledger.Decision.Refused;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.money.Money;

/** Rules for money given, withdrawn, carried in, adjusted or transferred (X06, X07). */
final class AuthorisationRules {

  /**
   * No appropriation holds more, in yuan: ten trillion, a third of what the whole country spends in
   * a year, and small enough that no sum of a report leaves the range of {@link Money}.
   */
  static final Money LARGEST_APPROPRIATION = Money.of("10000000000000.00");

  private final Holdings holdings;
  private final PaymentRules payments;

  AuthorisationRules(Holdings holdings, PaymentRules payments) {
    this.holdings = holdings;
    this.payments = payments;
  }

  Decision authorise(Command command, Instruction.Authorise instruction) {
    Appropriation target = holdings.appropriation(command.book(), instruction.appropriation());
    if (target == null) {
      return Refusals.unknownAppropriation("/appropriationId");
    }
    PostingKind kind = instruction.kind();
    if (command.author().lacks(OperationAuthority.of(kind))) {
      return Refusals.roleInsufficient(kind);
    }
    boolean carriedIn = kind == CARRY_IN;
    if (carriedIn == target.isCurrent()) {
      return Refusals.originYearMismatch(kind);
    }
    if (carriedIn && holdings.holdsPriorYearOf(command.book())) {
      return Refusals.priorYearInLedger();
    }
    Money amount = instruction.amount();
    return switch (kind) {
      case INITIAL -> allowedInward(target, Movement.initial(target.id(), amount));
      case SUPPLEMENT ->
          allowedInward(target, Movement.inward(kind, target.id(), Compartment.SOURCE, amount));
      case CARRY_IN ->
          allowedInward(target, Movement.inward(kind, target.id(), Compartment.PRIOR_YEAR, amount));
      case WITHDRAW ->
          allowedOutward(target, Movement.outward(kind, target.id(), Compartment.SOURCE, amount));
      case TRANSFER,
          OPENING_ADJUSTMENT,
          FREEZE,
          UNFREEZE,
          COMMIT,
          RELEASE,
          PAY,
          REFUND,
          CORRECT,
          CARRY_OUT,
          RETURN ->
          throw new IllegalStateException(kind + " does not authorise money");
    };
  }

  Decision adjustOpening(Command command, Instruction.AdjustOpening instruction) {
    Appropriation target = holdings.appropriation(command.book(), instruction.appropriation());
    if (target == null) {
      return Refusals.unknownAppropriation("/appropriationId");
    }
    if (command.author().lacks(OperationAuthority.of(OPENING_ADJUSTMENT))) {
      return Refusals.roleInsufficient(OPENING_ADJUSTMENT);
    }
    if (target.isCurrent()) {
      return Refusals.originYearMismatch(OPENING_ADJUSTMENT);
    }
    Money amount = instruction.amount();
    if (!instruction.increase()) {
      return allowedOutward(
          target,
          Movement.outward(OPENING_ADJUSTMENT, target.id(), Compartment.PRIOR_YEAR, amount));
    }
    Movement inward =
        Movement.inward(OPENING_ADJUSTMENT, target.id(), Compartment.PRIOR_YEAR, amount);
    return instruction.payment() == null
        ? allowedInward(target, inward)
        : returned(command.book(), instruction.payment(), target, inward);
  }

  /** X08: money back on a payment of an earlier year adds to what was carried, not to this year. */
  private Decision returned(BookId book, UUID paymentId, Appropriation target, Movement inward) {
    Payment payment = holdings.earlierPayment(book, paymentId);
    if (payment == null) {
      return Refusals.unknownPayment("No earlier book of the department holds such a payment.");
    }
    Refused refused = payments.refusedByKind(payment, target, "/appropriationId");
    if (refused != null) {
      return refused;
    }
    return payment.open().isAtLeast(inward.amount())
        ? allowedInward(target, inward.of(payment))
        : Refusals.refundExceedsOpen(payment);
  }

  Decision transfer(Command command, Instruction.Transfer instruction) {
    Appropriation from = holdings.appropriation(command.book(), instruction.from());
    if (from == null) {
      return Refusals.unknownAppropriation("/fromAppropriationId");
    }
    Appropriation to = holdings.appropriation(command.book(), instruction.to());
    if (to == null) {
      return Refusals.unknownAppropriation("/toAppropriationId");
    }
    if (command.author().lacks(OperationAuthority.ofTransfer(from.coding(), to.coding()))) {
      return Refusals.roleInsufficient(TRANSFER);
    }
    String forbidden = whyNotTransferable(from, to);
    if (forbidden != null) {
      return new Refused(BudgetError.TRANSFER_NOT_ALLOWED, "/toAppropriationId", forbidden);
    }
    Money amount = instruction.amount();
    Movement out = Movement.outward(TRANSFER, from.id(), Compartment.SOURCE, amount);
    Movement in = Movement.inward(TRANSFER, to.id(), Compartment.SOURCE, amount);
    if (!from.balances().cover(out)) {
      return Refusals.insufficient();
    }
    return tooLarge(to, in) ? Refusals.amountTooLarge() : Allowed.of(TRANSFER, out, in);
  }

  /** One half of a transfer between departments: what both are may not differ (X06, X07). */
  Decision moveAcross(Command command, Instruction.MoveAcross instruction) {
    Decision alone = authorise(command, instruction.alone());
    if (alone instanceof Refused) {
      return alone;
    }
    Appropriation own = holdings.appropriation(command.book(), instruction.appropriation());
    Appropriation other =
        holdings.appropriation(instruction.otherBook(), instruction.otherAppropriation());
    String pointer = instruction.kind() == WITHDRAW ? "/toAppropriationId" : "/fromAppropriationId";
    if (own == null || other == null) {
      return Refusals.unknownAppropriation(pointer);
    }
    if (command.book().department().equals(instruction.otherBook().department())) {
      return new Refused(
          BudgetError.TRANSFER_NOT_ALLOWED,
          "/toDepartment",
          "Within a department money moves by TRANSFER.");
    }
    String forbidden = whyNotTransferable(own, other);
    return forbidden == null
        ? ((Allowed) alone).halfOf(instruction.transfer())
        : new Refused(BudgetError.TRANSFER_NOT_ALLOWED, pointer, forbidden);
  }

  private static @Nullable String whyNotTransferable(Appropriation from, Appropriation to) {
    if (from.id().equals(to.id())) {
      return "Money cannot be transferred from an appropriation to itself.";
    }
    if (from.coding().fund() != to.coding().fund()) {
      return "A transfer keeps the fund.";
    }
    if (from.coding().originYear() != to.coding().originYear()) {
      return "A transfer keeps the origin year.";
    }
    if (from.coding().expenditureKind() != to.coding().expenditureKind()) {
      return "Money of one kind of expenditure may not become money of another (X07).";
    }
    return null;
  }

  private static Decision allowedInward(Appropriation target, Movement movement) {
    return tooLarge(target, movement)
        ? Refusals.amountTooLarge()
        : Allowed.of(movement.kind(), movement);
  }

  private static Decision allowedOutward(Appropriation target, Movement movement) {
    return target.balances().cover(movement)
        ? Allowed.of(movement.kind(), movement)
        : Refusals.insufficient();
  }

  static boolean tooLarge(Appropriation target, Movement inward) {
    return !target.takes(inward.amount());
  }
}
