package org.juesuan.procurement.contract;

import java.util.List;
import java.util.UUID;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.funding.FundingRequest;

/**
 * Payload of {@code org.juesuan.procurement.funding.requested.v1}, which budget-service answers.
 */
record FundingRequested(UUID requestId, UUID contractId, String department, List<Line> lines) {

  /** A funding; the amount is in yuan. */
  record Line(UUID fundingId, int fiscalYear, UUID appropriationId, Money amountYuan) {}

  static FundingRequested of(Contract contract, FundingRequest request) {
    return new FundingRequested(
        request.id(),
        contract.id(),
        contract.department(),
        request.fundings().stream()
            .map(one -> new Line(one.id(), one.fiscalYear(), one.appropriation(), one.amount()))
            .toList());
  }
}
