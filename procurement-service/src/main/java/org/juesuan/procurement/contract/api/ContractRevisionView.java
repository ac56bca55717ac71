package org.juesuan.procurement.contract.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.contract.ContractChange;
import org.juesuan.procurement.contract.ContractState;
import org.juesuan.procurement.contract.Revision;

/** A state a contract had. */
@Schema(description = "A state the contract had; the event of the same version tells it whole.")
public record ContractRevisionView(
    @Schema(description = "The version it was.", examples = "2") long version,
    @Schema(description = "What led to it.", examples = "FUNDING_REQUESTED") ContractChange change,
    @Schema(description = "Where the contract stood.", examples = "FUNDING_REQUESTED")
        ContractState state,
    @Schema(description = "合同金额 then.", examples = "186000.00") Money amountYuan,
    @Schema(description = "What its fundings paid or had paid then.", examples = "0.00")
        Money coveredYuan,
    @Schema(description = "Who did it.", examples = "li.na") String recordedBy,
    @Schema(description = "When, UTC.", examples = "2020-03-20T02:30:00Z") Instant recordedAt) {

  static ContractRevisionView of(Revision revision) {
    return new ContractRevisionView(
        revision.contract().version(),
        revision.change(),
        revision.contract().state(),
        revision.contract().amount(),
        revision.contract().fundings().covered(),
        revision.recordedBy(),
        revision.recordedAt());
  }
}
