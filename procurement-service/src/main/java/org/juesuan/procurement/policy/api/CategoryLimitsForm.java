package org.juesuan.procurement.policy.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.policy.CategoryLimits;
import org.juesuan.procurement.policy.ProcurementCategory;

/** Limits of a category. */
@Schema(
    name = "CategoryLimits",
    description = "Limits of a category; a purchase of just the limit is at it.")
public record CategoryLimitsForm(
    @Schema(description = "Of what.", examples = "GOODS") @NotNull ProcurementCategory category,
    @Schema(description = "分散采购限额标准.") @NotNull Money decentralisedFrom,
    @Schema(description = "公开招标数额标准.") @NotNull Money openTenderFrom,
    @Schema(description = "Where the first stands.") @NotNull @Valid SourceForm decentralisedSource,
    @Schema(description = "Where the second stands.") @NotNull @Valid SourceForm openTenderSource) {

  static CategoryLimitsForm of(CategoryLimits limits) {
    return new CategoryLimitsForm(
        limits.category(),
        limits.decentralisedFrom(),
        limits.openTenderFrom(),
        SourceForm.of(limits.decentralisedSource()),
        SourceForm.of(limits.openTenderSource()));
  }

  CategoryLimits toLimits() {
    return new CategoryLimits(
        category,
        decentralisedFrom,
        openTenderFrom,
        decentralisedSource.toSource(),
        openTenderSource.toSource());
  }
}
