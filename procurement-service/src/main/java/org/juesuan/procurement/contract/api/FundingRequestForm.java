package org.juesuan.procurement.contract.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.procurement.contract.Step;

/** A request for money. */
@Schema(description = "A request for the contract's money, held or refused as a whole.")
public record FundingRequestForm(
    @Schema(
            description =
                "The day the money is held from, as a rule that of the award. Its year is the"
                    + " fiscal year asked: money of another year is another request.",
            examples = "2020-03-20")
        @NotNull
        LocalDate requestedOn,
    @Schema(description = "Of which appropriations.") @NotNull @Size(min = 1, max = 100)
        List<@NotNull @Valid FundingForm> fundings) {

  Step toStep() {
    return new Step.AskForMoney(requestedOn, FundingForm.wanted(fundings));
  }
}
