package org.juesuan.budget.income;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;

/** Payload of {@code org.juesuan.budget.income.recorded.v1}; its schema says what it means. */
record IncomeRecorded(
    String department,
    int fiscalYear,
    UUID entryId,
    IncomeKind kind,
    Fund fund,
    @Nullable String functional,
    Money amountYuan,
    Money effectYuan,
    @Nullable String payerDepartment,
    @Nullable UUID reverses,
    LocalDate businessDate,
    @Nullable String documentNumber,
    @Nullable String reason,
    @Nullable String externalReference) {

  static IncomeRecorded of(IncomeEntry entry) {
    return new IncomeRecorded(
        entry.book().department(),
        entry.book().fiscalYear(),
        entry.id(),
        entry.kind(),
        entry.fund(),
        entry.functional(),
        entry.amount(),
        entry.effect(),
        entry.payerDepartment(),
        entry.reverses(),
        entry.papers().businessDate(),
        entry.papers().documentNumber(),
        entry.papers().reason(),
        entry.papers().externalReference());
  }
}
