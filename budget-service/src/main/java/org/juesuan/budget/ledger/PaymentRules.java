package org.juesuan.budget.ledger;

import static org.juesuan.budget.ledger.PostingKind.PAY;
import static org.juesuan.budget.ledger.PostingKind.REFUND;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.juesuan.budget.ledger.Decision.Allowed;
import org.juesuan.budget.ledger.Decision.Refused;
import org.juesuan.budget.problem.BudgetError;

/** Rules for payments and what comes back of them (X01, X02, X05, X08). */
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
    if (from.coding().governmentProcurement()) {
      return new Refused(
          BudgetError.COMMITMENT_REQUIRED,
          "/appropriationId",
          "This appropriation is for government procurement (X05).");
    }
    String economic = instruction.economic();
    if (economic == null) {
      economic = from.coding().economic();
    } else if (!economic.startsWith(from.coding().economic())) {
      return new Refused(
          BudgetError.ECONOMIC_NOT_BELOW,
          "/economic",
          "The appropriation is for " + from.coding().economic() + " and below (X02).");
    } else if (!holdings.knowsEconomic(command.book().fiscalYear(), economic)) {
      return new Refused(
          BudgetError.CODE_UNKNOWN, "/economic", "The list of the year lacks this economic code.");
    }
    UUID id = identities.get();
    Movement movement =
        Movement.ofPayment(
            PAY,
            from.id(),
            Compartment.AVAILABLE,
            Compartment.PAID,
            instruction.amount(),
            id,
            economic);
    if (!from.balances().cover(movement)) {
      return Refusals.insufficient();
    }
    Payment opened = Payment.opened(id, from, economic, instruction.payee(), instruction.amount());
    return new Allowed(PAY, List.of(movement), opened);
  }

  Decision refund(Command command, Instruction.Refund instruction) {
    Payment payment = holdings.payment(command.book(), instruction.payment());
    if (payment == null) {
      return new Refused(
          BudgetError.PAYMENT_UNKNOWN, "/paymentId", "This book holds no such payment.");
    }
    if (command.author().lacks(OperationAuthority.of(REFUND))) {
      return Refusals.roleInsufficient(REFUND);
    }
    if (!payment.open().isAtLeast(instruction.amount())) {
      return new Refused(
          BudgetError.REFUND_EXCEEDS_OPEN,
          "/amountYuan",
          "Only " + payment.open() + " yuan of the payment are open (X08).");
    }
    return Allowed.of(
        REFUND,
        Movement.ofPayment(
            REFUND,
            payment.appropriation(),
            Compartment.PAID,
            Compartment.AVAILABLE,
            instruction.amount(),
            payment.id(),
            payment.economic()));
  }
}
