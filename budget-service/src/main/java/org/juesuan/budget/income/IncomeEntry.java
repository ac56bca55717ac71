package org.juesuan.budget.income;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.income.IncomeDraft.Papers;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;

/**
 * One recorded fact of non-fiscal income; it never changes (INV-2).
 *
 * @param id identity; later entries sort behind earlier ones
 * @param book department and year
 * @param kind what it says; a reversal has the kind of what it undoes
 * @param fund nature of the money
 * @param functional functional code of a receipt
 * @param amount in yuan, not negative
 * @param effect what it adds to the balance of its fund: the amount or its negative
 * @param payerDepartment the department of this system that paid, where one did
 * @param reverses the entry it undoes; null if it is no reversal
 * @param papers the papers behind it
 * @param recordedAt when it was recorded
 * @param recordedBy the caller who recorded it
 */
public record IncomeEntry(
    UUID id,
    BookId book,
    IncomeKind kind,
    Fund fund,
    @Nullable String functional,
    Money amount,
    Money effect,
    @Nullable String payerDepartment,
    @Nullable UUID reverses,
    Papers papers,
    Instant recordedAt,
    String recordedBy) {

  /** The entry of a draft that was found in order. */
  static IncomeEntry of(
      UUID id, BookId book, IncomeDraft draft, Instant recordedAt, String recordedBy) {
    return new IncomeEntry(
        id,
        book,
        draft.kind(),
        draft.fund(),
        draft.functional(),
        draft.amount(),
        draft.effect(),
        draft.payerDepartment(),
        null,
        draft.papers(),
        recordedAt,
        recordedBy);
  }

  /** The entry that undoes this one: all the same, its effect negated. */
  IncomeEntry undoing(UUID identity, Papers why, Instant at, String by) {
    return new IncomeEntry(
        identity,
        book,
        kind,
        fund,
        functional,
        amount,
        effect.negated(),
        payerDepartment,
        id,
        why,
        at,
        by);
  }
}
