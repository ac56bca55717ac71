package org.juesuan.procurement.contract.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.procurement.contract.Acceptance;
import org.juesuan.procurement.contract.Contract;

/** An acceptance of a contract. */
@Schema(description = "An acceptance (验收).")
public record AcceptanceView(
    @Schema(description = "The day.", examples = "2020-12-10") LocalDate acceptedOn,
    @Schema(description = "What was found.", examples = "PASSED") Acceptance.Result result,
    @Schema(description = "Whether all was delivered.", examples = "true") boolean finished,
    @Schema(description = "Number of the report.", examples = "FT208005-2020-Y007")
        String documentNumber) {

  static List<AcceptanceView> of(Contract contract) {
    return contract.acceptances().stream()
        .map(
            one -> new AcceptanceView(one.on(), one.result(), one.finished(), one.documentNumber()))
        .toList();
  }
}
