package org.juesuan.budget.income.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.CodeTree;
import org.juesuan.budget.income.IncomeDraft;
import org.juesuan.budget.income.IncomeDraft.Papers;
import org.juesuan.budget.income.IncomeKind;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.budget.ledger.api.NotBlankIfGiven;
import org.juesuan.budget.ledger.api.NotNegative;
import org.juesuan.budget.ledger.api.OpeningAdjustmentRequest.Direction;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.web.scope.DepartmentCode;

/** An entry of non-fiscal income that is to be recorded. */
@Schema(
    description =
        "An entry of non-fiscal income. Role clerk; OPENING_BALANCE and OPENING_ADJUSTMENT:"
            + " finance.")
public record NewIncomeEntry(
    @Schema(
            description =
                "RECEIPT 本年收入, with a functional code; OPENING_BALANCE 年初结转和结余, where the ledger"
                    + " does not hold the year before; OPENING_ADJUSTMENT 年初调整, with direction and"
                    + " reason; SURPLUS_USED 使用非财政拨款结余; SURPLUS_DISTRIBUTED 结余分配.",
            examples = "RECEIPT")
        @NotNull
        IncomeKind kind,
    @Schema(
            description =
                "Nature of the money: SUPERIOR_SUBSIDY 上级补助收入, INSTITUTION_REVENUE 事业收入,"
                    + " SPECIAL_ACCOUNT 财政专户管理资金, BUSINESS_REVENUE 经营收入, SUBORDINATE_REMITTANCE"
                    + " 附属单位上缴收入, OTHER_REVENUE 其他收入; never a fiscal fund.",
            examples = "INSTITUTION_REVENUE")
        @NotNull
        Fund fund,
    @Schema(
            description = "Functional code of a receipt: 项, or 款 or 类 where the source is coarser.",
            examples = "2080109")
        @Pattern(regexp = CodeTree.FUNCTIONAL_PATTERN)
        @Nullable String functional,
    @Schema(description = "Which way an opening adjustment goes.", examples = "DECREASE")
        @Nullable Direction direction,
    @Schema(
            description = "How much, in yuan; 0.00 only of an opening balance: there was none.",
            examples = "300000.00")
        @NotNull
        @NotNegative
        Money amountYuan,
    @Schema(
            description =
                "The department that paid, where it is one of this system: above, of a superior"
                    + " subsidy; below, of a subordinate remittance.",
            examples = "110106-208")
        @Pattern(regexp = DepartmentCode.PATTERN)
        @Nullable String payerDepartment,
    @Schema(description = "The day on which it took effect.", examples = "2020-06-30") @NotNull
        LocalDate businessDate,
    @Schema(description = "Number of the receipt or of the approving document.", examples = "示例票据1")
        @NotBlank
        @Size(max = 100)
        String documentNumber,
    @Schema(description = "Why; an adjustment needs one.", examples = "上年多记收入")
        @Size(max = 500)
        @Pattern(regexp = NotBlankIfGiven.PATTERN, message = NotBlankIfGiven.MESSAGE)
        @Nullable String reason,
    @Schema(
            description = "Your own reference, unique for ever in the department.",
            examples = "FMIS-2020-001204")
        @Size(max = 100)
        @Pattern(regexp = NotBlankIfGiven.PATTERN, message = NotBlankIfGiven.MESSAGE)
        @Nullable String externalReference) {

  IncomeDraft toDraft() {
    return new IncomeDraft(
        kind,
        fund,
        functional,
        direction == null ? null : direction == Direction.DECREASE,
        amountYuan,
        payerDepartment,
        new Papers(businessDate, documentNumber, reason, externalReference));
  }
}
