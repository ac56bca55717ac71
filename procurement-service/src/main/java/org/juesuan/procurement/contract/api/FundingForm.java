package org.juesuan.procurement.contract.api;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.contract.Step.Wanted;

/** Money that is asked for. */
@Schema(
    name = "ContractFundingForm",
    description = "Money of one appropriation (指标) that the contract asks for.")
public record FundingForm(
    @Schema(
            description = "The appropriation, as budget-service names it.",
            examples = "0199a1b2-0000-7000-8000-000000000011")
        @NotNull
        UUID appropriationId,
    @Schema(description = "More than zero.", examples = "186000.00") @NotNull Money amountYuan) {

  static List<Wanted> wanted(@Nullable List<FundingForm> fundings) {
    return fundings == null
        ? List.of()
        : fundings.stream()
            .map(one -> new Wanted(one.appropriationId(), one.amountYuan()))
            .toList();
  }
}
