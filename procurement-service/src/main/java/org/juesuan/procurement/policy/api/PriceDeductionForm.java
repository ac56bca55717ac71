package org.juesuan.procurement.policy.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.procurement.policy.PriceDeduction;
import org.juesuan.procurement.policy.ProcurementCategory;

/** What is taken off a price. */
@Schema(
    name = "PriceDeduction",
    description = "价格扣除 of small and micro suppliers in the comparison of offers, in percent.")
public record PriceDeductionForm(
    @Schema(description = "The purchases it is about.", examples = "[\"GOODS\",\"SERVICES\"]")
        @NotNull
        @Size(max = 3)
        List<@NotNull ProcurementCategory> categories,
    @Schema(description = "Least deduction.", examples = "6") @NotNull BigDecimal from,
    @Schema(description = "Greatest deduction.", examples = "10") @NotNull BigDecimal to,
    @Schema(description = "Least one of a consortium or subcontract.", examples = "2") @NotNull
        BigDecimal consortiumFrom,
    @Schema(description = "Greatest one of a consortium or subcontract.", examples = "3") @NotNull
        BigDecimal consortiumTo,
    @Schema(description = "Where it stands.") @NotNull @Valid SourceForm source) {

  static PriceDeductionForm of(PriceDeduction rule) {
    return new PriceDeductionForm(
        rule.categories(),
        rule.from(),
        rule.to(),
        rule.consortiumFrom(),
        rule.consortiumTo(),
        SourceForm.of(rule.source()));
  }

  PriceDeduction toRule() {
    return new PriceDeduction(
        categories, from, to, consortiumFrom, consortiumTo, source.toSource());
  }
}
