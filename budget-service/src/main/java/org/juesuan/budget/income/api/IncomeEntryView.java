package org.juesuan.budget.income.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.income.IncomeEntry;
import org.juesuan.budget.income.IncomeKind;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;

/** An entry as recorded. */
@Schema(name = "IncomeEntry", description = "An entry of non-fiscal income; it never changes.")
public record IncomeEntryView(
    @Schema(description = "Identity.", examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b71")
        UUID entryId,
    @Schema(description = "Code of the department.", examples = "110106-208-005") String department,
    @Schema(description = "Fiscal year.", examples = "2020") int fiscalYear,
    @Schema(
            description = "What it says; a reversal has the kind of what it undoes.",
            examples = "RECEIPT")
        IncomeKind kind,
    @Schema(description = "Nature of the money.", examples = "INSTITUTION_REVENUE") Fund fund,
    @Schema(description = "Functional code of a receipt.", examples = "2080109")
        @Nullable String functional,
    @Schema(description = "How much, in yuan.", examples = "300000.00") Money amountYuan,
    @Schema(
            description = "What it adds to the balance of its fund: the amount or its negative.",
            examples = "300000.00")
        Money effectYuan,
    @Schema(description = "The department of this system that paid.", examples = "110106-208")
        @Nullable String payerDepartment,
    @Schema(description = "The entry it undoes, if it is a reversal.") @Nullable UUID reverses,
    @Schema(description = "The day on which it took effect.", examples = "2020-06-30")
        LocalDate businessDate,
    @Schema(description = "Number of the receipt or of the approving document.", examples = "示例票据1")
        @Nullable String documentNumber,
    @Schema(description = "Why.", examples = "金额录入有误") @Nullable String reason,
    @Schema(description = "The recorder's own reference.", examples = "FMIS-2020-001204")
        @Nullable String externalReference,
    @Schema(description = "When it was recorded, UTC.", examples = "2020-06-30T02:15:00Z")
        Instant recordedAt,
    @Schema(description = "Who recorded it.", examples = "fengtai-clerk") String recordedBy) {

  static IncomeEntryView of(IncomeEntry entry) {
    return new IncomeEntryView(
        entry.id(),
        entry.book().department(),
        entry.book().fiscalYear(),
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
        entry.papers().externalReference(),
        entry.recordedAt(),
        entry.recordedBy());
  }
}
