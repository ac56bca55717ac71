package org.juesuan.procurement.contract.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.contract.Amendment;
import org.juesuan.procurement.contract.Contract;

/** An amendment of a contract. */
@Schema(description = "An amendment of the contract.")
public record AmendmentView(
    @Schema(description = "1 for the first.", examples = "1") int number,
    @Schema(
            description = "PENDING until its money is held, then EFFECTIVE; REFUSED or WITHDRAWN.",
            examples = "EFFECTIVE")
        Amendment.State state,
    @Schema(description = "The day it was agreed.", examples = "2020-06-15") LocalDate agreedOn,
    @Schema(description = "From when it counts; null while it does not.", examples = "2020-06-15")
        @Nullable LocalDate effectiveOn,
    @Schema(description = "What the amount changes by.", examples = "10000.00") Money changeYuan,
    @Schema(description = "Shares of the new amount.") List<ContractPartyView> parties,
    @Schema(description = "Why.", examples = "增加两个窗口的运维") String reason,
    @Schema(description = "Number of the agreement.", examples = "FT208005-2020-C007-B1")
        String documentNumber) {

  static List<AmendmentView> of(Contract contract) {
    return contract.amendments().stream()
        .map(
            one ->
                new AmendmentView(
                    one.number(),
                    contract.stateOf(one),
                    one.on(),
                    one.effective(),
                    one.change(),
                    ContractPartyView.of(one.parties()),
                    one.reason(),
                    one.documentNumber()))
        .toList();
  }
}
