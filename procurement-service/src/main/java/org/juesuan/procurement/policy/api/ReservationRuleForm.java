package org.juesuan.procurement.policy.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.policy.ProcurementCategory;
import org.juesuan.procurement.policy.ReservationRule;

/** What is reserved. */
@Schema(
    name = "ReservationRule",
    description = "What part of a year's purchases is reserved for small and medium suppliers.")
public record ReservationRuleForm(
    @Schema(description = "The purchases it is about, counted together.", examples = "[\"GOODS\"]")
        @NotNull
        @Size(max = 3)
        List<@NotNull ProcurementCategory> categories,
    @Schema(description = "Up to this amount reserved as a whole; null without such a rule.")
        @Nullable Money whollyUpTo,
    @Schema(description = "Least share of all other purchases, in percent.", examples = "30")
        @NotNull
        BigDecimal percent,
    @Schema(
            description = "Least share of what is reserved for small and micro ones, in percent.",
            examples = "60")
        @NotNull
        BigDecimal smallOrMicroPercent,
    @Schema(description = "Where it stands.") @NotNull @Valid SourceForm source) {

  static ReservationRuleForm of(ReservationRule rule) {
    return new ReservationRuleForm(
        rule.categories(),
        rule.whollyUpTo(),
        rule.percent(),
        rule.smallOrMicroPercent(),
        SourceForm.of(rule.source()));
  }

  ReservationRule toRule() {
    return new ReservationRule(
        categories, whollyUpTo, percent, smallOrMicroPercent, source.toSource());
  }
}
