package org.juesuan.budget.ledger;

import org.juesuan.budget.ledger.Decision.Refused;
import org.juesuan.budget.problem.BudgetError;

/** The refusals that more than one group of rules gives, worded once. */
final class Refusals {

  private Refusals() {}

  static Refused unknownAppropriation(String pointer) {
    return new Refused(
        BudgetError.APPROPRIATION_UNKNOWN, pointer, "This book holds no such appropriation.");
  }

  static Refused unknownPayment(String detail) {
    return new Refused(BudgetError.PAYMENT_UNKNOWN, "/paymentId", detail);
  }

  static Refused unknownCommitment() {
    return new Refused(
        BudgetError.COMMITMENT_UNKNOWN, "/commitmentId", "This book holds no such commitment.");
  }

  static Refused commitmentExceeded(Commitment commitment) {
    return new Refused(
        BudgetError.COMMITMENT_EXCEEDED,
        "/amountYuan",
        "Only " + commitment.remaining() + " yuan of the commitment remain (X05).");
  }

  static Refused refundExceedsOpen(Payment payment) {
    return new Refused(
        BudgetError.REFUND_EXCEEDS_OPEN,
        "/amountYuan",
        "Only " + payment.open() + " yuan of the payment are open (X08).");
  }

  static Refused beforePayment() {
    return new Refused(
        BudgetError.BUSINESS_DATE_OUTSIDE,
        "/businessDate",
        "The payment was made later than that.");
  }

  static Refused priorYearInLedger() {
    return new Refused(
        BudgetError.PRIOR_YEAR_IN_LEDGER,
        "",
        "Money of the year before comes over when its book is carried.");
  }

  static Refused insufficient() {
    return new Refused(
        BudgetError.INSUFFICIENT_AVAILABLE,
        "/amountYuan",
        "The appropriation has less available than that (X01).");
  }

  static Refused amountTooLarge() {
    return new Refused(
        BudgetError.AMOUNT_TOO_LARGE,
        "/amountYuan",
        "The appropriation would exceed " + AuthorisationRules.LARGEST_APPROPRIATION + " yuan.");
  }

  static Refused originYearMismatch(PostingKind kind) {
    return new Refused(
        BudgetError.ORIGIN_YEAR_MISMATCH,
        "/appropriationId",
        kind == PostingKind.CARRY_IN || kind == PostingKind.OPENING_ADJUSTMENT
            ? kind + " touches only money carried from an earlier year."
            : kind + " touches only money of the current year.");
  }

  static Refused roleInsufficient(PostingKind kind) {
    return new Refused(
        BudgetError.ROLE_INSUFFICIENT, "", "Another role posts or reverses this " + kind + ".");
  }

  static Refused forbidden(BookState state, String what) {
    return new Refused(
        BudgetError.BOOK_STATE_FORBIDS,
        "",
        "A book that is " + state + " does not permit " + what + " (INV-7).");
  }
}
