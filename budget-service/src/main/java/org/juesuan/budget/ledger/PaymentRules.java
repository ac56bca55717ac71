package org.juesuan.budget.ledger;

import static org.juesuan.budget.ledger.PostingKind.CORRECT;
import static org.juesuan.budget.ledger.PostingKind.PAY;
import static org.juesuan.budget.ledger.PostingKind.REFUND;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Decision.Allowed;
import org.juesuan.budget.ledger.Decision.Refused;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.money.Money;

/** Rules for payments, and for what comes back of them or moves (X01, X02, X05, X07 to X09). */
final class PaymentRules {

  private final Holdings holdings;
  private final Supplier<UUID> identities;

  PaymentRules(Holdings holdings, Supplier<UUID> identities) {
    this.holdings = holdings;
    this.identities = identities;
  }

  Decision pay(Command command, Instruction.Pay instruction) {
    Appropriation from = holdings.appropriation(command.book(), instruction.appropriation());
    if (from == null) {
      return Refusals.unknownAppropriation("/appropriationId");
    }
    if (command.author().lacks(OperationAuthority.of(PAY))) {
      return Refusals.roleInsufficient(PAY);
    }
    Commitment commitment = null;
    if (instruction.commitment() != null) {
      commitment = holdings.commitment(command.book(), instruction.commitment());
      if (commitment == null) {
        return Refusals.unknownCommitment();
      }
    }
    Refused refused = refusedByCommitment(from, commitment, instruction.amount());
    if (refused == null) {
      refused = refusedByEconomic(from, instruction.economic());
    }
    if (refused != null) {
      return refused;
    }
    Payment opened =
        Payment.opened(
            identities.get(),
            from,
            commitment,
            economicOf(from, instruction.economic()),
            instruction.payee(),
            command.documentation().businessDate(),
            instruction.amount());
    Compartment source = commitment == null ? Compartment.AVAILABLE : Compartment.COMMITTED;
    Movement movement =
        Movement.inside(PAY, from.id(), source, Compartment.PAID, instruction.amount()).of(opened);
    if (commitment != null) {
      movement = movement.of(commitment);
    }
    return from.balances().cover(movement)
        ? Allowed.opening(opened, PAY, movement)
        : Refusals.insufficient();
  }

  Decision refund(Command command, Instruction.Refund instruction) {
    Payment payment = holdings.payment(command.book(), instruction.payment());
    if (payment == null) {
      return Refusals.unknownPayment("This book holds no such payment.");
    }
    if (command.author().lacks(OperationAuthority.of(REFUND))) {
      return Refusals.roleInsufficient(REFUND);
    }
    if (isBefore(command, payment)) {
      return Refusals.beforePayment();
    }
    if (!payment.open().isAtLeast(instruction.amount())) {
      return Refusals.refundExceedsOpen(payment);
    }
    return Allowed.of(
        REFUND,
        Movement.inside(
                REFUND,
                payment.appropriation(),
                Compartment.PAID,
                Compartment.AVAILABLE,
                instruction.amount())
            .of(payment));
  }

  Decision correct(Command command, Instruction.Correct instruction) {
    Payment payment = holdings.payment(command.book(), instruction.payment());
    if (payment == null) {
      return Refusals.unknownPayment("This book holds no such payment.");
    }
    Appropriation target = holdings.appropriation(command.book(), instruction.to());
    if (target == null) {
      return Refusals.unknownAppropriation("/toAppropriationId");
    }
    if (command.author().lacks(OperationAuthority.of(CORRECT))) {
      return Refusals.roleInsufficient(CORRECT);
    }
    if (isBefore(command, payment)) {
      return Refusals.beforePayment();
    }
    Refused refused = refusedByTarget(payment, target, instruction.economic());
    if (refused != null) {
      return refused;
    }
    if (!payment.open().isAtLeast(instruction.amount())) {
      return new Refused(
          BudgetError.CORRECTION_EXCEEDS_OPEN,
          "/amountYuan",
          "Only " + payment.open() + " yuan of the payment are open (X09).");
    }
    return moved(payment, target, instruction);
  }

  private Decision moved(Payment payment, Appropriation target, Instruction.Correct instruction) {
    Money amount = instruction.amount();
    Movement away =
        Movement.inside(
                CORRECT, payment.appropriation(), Compartment.PAID, Compartment.AVAILABLE, amount)
            .of(payment);
    Payment opened =
        payment.movedTo(
            identities.get(), target, economicOf(target, instruction.economic()), amount);
    Movement there =
        Movement.inside(CORRECT, target.id(), Compartment.AVAILABLE, Compartment.PAID, amount)
            .of(opened);
    boolean sameAppropriation = target.id().equals(payment.appropriation());
    return sameAppropriation || target.balances().cover(there)
        ? Allowed.opening(opened, CORRECT, away, there)
        : Refusals.insufficient();
  }

  /** X05: procurement money is paid from a commitment, and no more than remains of it. */
  private static @Nullable Refused refusedByCommitment(
      Appropriation from, @Nullable Commitment commitment, Money amount) {
    if (commitment == null) {
      return from.coding().governmentProcurement()
          ? new Refused(
              BudgetError.COMMITMENT_REQUIRED,
              "/commitmentId",
              "This appropriation is for government procurement (X05).")
          : null;
    }
    if (!commitment.appropriation().equals(from.id())) {
      return new Refused(
          BudgetError.COMMITMENT_MISMATCH,
          "/commitmentId",
          "The commitment holds money of another appropriation.");
    }
    return commitment.remaining().isAtLeast(amount)
        ? null
        : Refusals.commitmentExceeded(commitment);
  }

  private @Nullable Refused refusedByTarget(
      Payment payment, Appropriation target, @Nullable String economic) {
    if (payment.appropriation().equals(target.id())
        && payment.economic().equals(economicOf(target, economic))) {
      return new Refused(
          BudgetError.PAYMENT_CODING_MISMATCH, "/economic", "The payment has this coding already.");
    }
    Refused refused = refusedByKind(payment, target, "/toAppropriationId");
    if (refused != null) {
      return refused;
    }
    if (target.coding().governmentProcurement() && payment.contract() == null) {
      return new Refused(
          BudgetError.COMMITMENT_REQUIRED,
          "/toAppropriationId",
          "Money for government procurement pays a contract, and the payment has none (X05).");
    }
    // X09
    return holdings
        .functional(target.book().fiscalYear(), target.coding().functional())
        .absence()
        .map(absence -> new Refused(BudgetError.CODE_UNKNOWN, "/toAppropriationId", absence))
        .orElseGet(() -> refusedByEconomic(target, economic));
  }

  /** X07: no money of one fund or kind of expenditure becomes money of another by moving it. */
  @Nullable Refused refusedByKind(Payment payment, Appropriation target, String pointer) {
    Appropriation old = holdings.appropriation(payment.book(), payment.appropriation());
    if (old == null) {
      throw new IllegalStateException("a payment was made from an appropriation of its book");
    }
    if (old.coding().fund() != target.coding().fund()) {
      return new Refused(
          BudgetError.PAYMENT_CODING_MISMATCH, pointer, "The payment was made of another fund.");
    }
    if (old.coding().expenditureKind() != target.coding().expenditureKind()) {
      return new Refused(
          BudgetError.PAYMENT_CODING_MISMATCH,
          pointer,
          "Expenditure of one kind may not become expenditure of another (X07).");
    }
    return null;
  }

  /** X02: a payment is at or below the economic item of its appropriation. */
  private @Nullable Refused refusedByEconomic(Appropriation target, @Nullable String economic) {
    String item = economicOf(target, economic);
    if (!item.startsWith(target.coding().economic())) {
      return new Refused(
          BudgetError.ECONOMIC_NOT_BELOW,
          "/economic",
          "The appropriation is for " + target.coding().economic() + " and below (X02).");
    }
    return holdings
        .economic(target.book().fiscalYear(), item)
        .absence()
        .map(absence -> new Refused(BudgetError.CODE_UNKNOWN, "/economic", absence))
        .orElse(null);
  }

  private static String economicOf(Appropriation target, @Nullable String finer) {
    return finer == null ? target.coding().economic() : finer;
  }

  private static boolean isBefore(Command command, Payment payment) {
    return command.documentation().businessDate().isBefore(payment.paidOn());
  }
}
