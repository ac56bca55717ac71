package org.juesuan.procurement.policy.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.procurement.policy.ProcurementPolicy;

/** A policy, as entered and as answered. */
@Schema(
    name = "ProcurementPolicy",
    description =
        "Rules of procurement of a region from a day on. Shares are parameters, so they are JSON"
            + " numbers; amounts are strings as everywhere.")
public record PolicyForm(
    @Schema(description = "Its name.", examples = "beijing-2020") @NotNull String id,
    @Schema(
            description = "Administrative code of six digits; 100000 is the whole country.",
            examples = "110000")
        @NotNull
        String region,
    @Schema(description = "First day on which it holds.", examples = "2020-01-01") @NotNull
        LocalDate validFrom,
    @Schema(description = "What it is called.", examples = "中央预算单位政府集中采购目录及标准（2020年版）") @NotNull
        String title,
    @Schema(description = "集中采购目录.") @NotNull @Size(max = 1000)
        List<@NotNull @Valid CatalogueEntryForm> catalogue,
    @Schema(description = "Limits, one entry for each category.") @NotNull @Size(max = 3)
        List<@NotNull @Valid CategoryLimitsForm> limits,
    @Schema(description = "What is reserved for small and medium suppliers.")
        @NotNull
        @Size(max = 3)
        List<@NotNull @Valid ReservationRuleForm> reservations,
    @Schema(description = "价格扣除 of small and micro suppliers.") @NotNull @Size(max = 3)
        List<@NotNull @Valid PriceDeductionForm> priceDeductions,
    @Schema(description = "From where on splitting is looked for.") @NotNull @Valid
        SplittingWatchForm splitting) {

  static PolicyForm of(ProcurementPolicy policy) {
    return new PolicyForm(
        policy.id(),
        policy.region(),
        policy.validFrom(),
        policy.title(),
        policy.catalogue().stream().map(CatalogueEntryForm::of).toList(),
        policy.limits().stream().map(CategoryLimitsForm::of).toList(),
        policy.reservations().stream().map(ReservationRuleForm::of).toList(),
        policy.priceDeductions().stream().map(PriceDeductionForm::of).toList(),
        SplittingWatchForm.of(policy.splitting()));
  }

  ProcurementPolicy toPolicy() {
    return new ProcurementPolicy(
        id,
        region,
        validFrom,
        title,
        catalogue.stream().map(CatalogueEntryForm::toEntry).toList(),
        limits.stream().map(CategoryLimitsForm::toLimits).toList(),
        reservations.stream().map(ReservationRuleForm::toRule).toList(),
        priceDeductions.stream().map(PriceDeductionForm::toRule).toList(),
        splitting.toWatch());
  }
}
