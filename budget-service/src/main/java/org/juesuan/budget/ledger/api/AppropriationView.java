package org.juesuan.budget.ledger.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Appropriation;
import org.juesuan.budget.ledger.Balances;
import org.juesuan.budget.ledger.Coding;
import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;

/** An appropriation as the API shows it; amounts are in yuan. */
@Schema(
    name = "Appropriation",
    description =
        "One authorisation to spend (指标). Always: initial + adjusted = available + frozen +"
            + " committed + paid + carried + returned.")
public record AppropriationView(
    @Schema(description = "Identity.", examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6a") UUID id,
    @Schema(description = "Grows by one with each posting.", examples = "3") long version,
    @Schema(description = "Code of the department.", examples = "110106-208-005") String department,
    @Schema(description = "Fiscal year of the book.", examples = "2020") int fiscalYear,
    @Schema(description = "Year whose budget gave the money first.", examples = "2020")
        int originYear,
    @Schema(description = "Nature of the money.", examples = "GENERAL_PUBLIC_BUDGET") Fund fund,
    @Schema(description = "Functional code.", examples = "2080109") String functional,
    @Schema(description = "Department-economic code.", examples = "30217") String economic,
    @Schema(description = "Kind of expenditure.", examples = "BASIC")
        ExpenditureKind expenditureKind,
    @Schema(description = "Code of the project, if any.", examples = "P2020-01")
        @Nullable String projectCode,
    @Schema(description = "Whether it is paid only from a commitment.", examples = "false")
        boolean governmentProcurement,
    @Schema(description = "Whether a code stops above its finest level.", examples = "false")
        boolean coarse,
    @Schema(description = "年初预算数.", examples = "67500.00") Money initialYuan,
    @Schema(description = "Added less withdrawn since.", examples = "-60000.00") Money adjustedYuan,
    @Schema(description = "全年预算数: initial and adjusted.", examples = "7500.00")
        Money annualBudgetYuan,
    @Schema(description = "May be spent.", examples = "5880.00") Money availableYuan,
    @Schema(description = "Withheld by finance.", examples = "0.00") Money frozenYuan,
    @Schema(description = "Held for contracts.", examples = "0.00") Money committedYuan,
    @Schema(description = "全年执行数: paid.", examples = "1620.00") Money paidYuan,
    @Schema(description = "Moved into next year's book.", examples = "0.00") Money carriedYuan,
    @Schema(description = "Taken back by finance, or lapsed.", examples = "0.00")
        Money returnedYuan) {

  static AppropriationView of(Appropriation appropriation) {
    Coding coding = appropriation.coding();
    Balances balances = appropriation.balances();
    return new AppropriationView(
        appropriation.id(),
        appropriation.version(),
        appropriation.book().department(),
        appropriation.book().fiscalYear(),
        coding.originYear(),
        coding.fund(),
        coding.functional(),
        coding.economic(),
        coding.expenditureKind(),
        coding.project(),
        coding.governmentProcurement(),
        coding.isCoarse(),
        balances.initial(),
        balances.adjusted(),
        balances.annualBudget(),
        balances.available(),
        balances.frozen(),
        balances.committed(),
        balances.paid(),
        balances.carried(),
        balances.returned());
  }
}
