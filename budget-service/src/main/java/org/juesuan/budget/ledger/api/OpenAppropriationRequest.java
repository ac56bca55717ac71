package org.juesuan.budget.ledger.api;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.CodeTree;
import org.juesuan.budget.ledger.Coding;
import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;

/** Opens an appropriation of the given coding. */
@Schema(description = "Opens an appropriation (指标), still without money.")
public record OpenAppropriationRequest(
    @Schema(description = "Year whose budget gave the money first.", examples = "2020")
        @NotNull
        @Min(2000)
        @Max(2100)
        Integer originYear,
    @Schema(description = "Nature of the money (资金性质).", examples = "GENERAL_PUBLIC_BUDGET")
        @NotNull
        Fund fund,
    @Schema(
            description = "Functional item (项), or a 款 or 类 where the source is coarser.",
            examples = "2080109")
        @NotNull
        @Pattern(regexp = CodeTree.FUNCTIONAL_PATTERN)
        String functional,
    @Schema(
            description = "Department-economic item (款), or a 类 where the source is coarser.",
            examples = "30217")
        @NotNull
        @Pattern(regexp = CodeTree.ECONOMIC_PATTERN)
        String economic,
    @Schema(description = "Kind of expenditure.", examples = "BASIC") @NotNull
        ExpenditureKind expenditureKind,
    @Schema(
            description = "Code of the project; for PROJECT and nowhere else.",
            examples = "P2020-01")
        @Size(min = 1, max = 50)
        @Nullable String projectCode,
    @Schema(description = "Whether it is paid only from a commitment (政府采购).", examples = "false")
        @NotNull
        Boolean governmentProcurement,
    @Schema(
            description = "Whether a code stops above its finest level, as the source gives it.",
            examples = "false")
        @NotNull
        Boolean coarse) {

  /** A project stands with project expenditure and nowhere else. */
  @Schema(hidden = true)
  @AssertTrue(message = "is given for PROJECT and for no other kind of expenditure")
  boolean isProjectCode() {
    return (expenditureKind == ExpenditureKind.PROJECT) == (projectCode != null);
  }

  Coding coding() {
    return new Coding(
        originYear,
        fund,
        functional,
        economic,
        expenditureKind,
        projectCode,
        governmentProcurement);
  }
}
