package org.juesuan.procurement.plan.api;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.plan.PlanFunds;

/** A planned amount of a source of money. */
@Schema(description = "A planned amount of one source of money.")
public record PlannedAmount(
    @Schema(description = "Where the money comes from.", examples = "GENERAL_BUDGET") @NotNull
        PlanFunds funds,
    @Schema(description = "How much, more than zero.") @NotNull Money amountYuan) {}
