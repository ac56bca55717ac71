package org.juesuan.budget.funding;

import java.util.List;
import java.util.UUID;
import org.juesuan.platform.money.Money;

/** Content of the event {@code funding.accepted}: the money of a request is held, all of it. */
record FundingAccepted(
    String department, UUID requestId, String contractId, List<HeldFunding> fundings) {

  /** A funding and the commitment that holds its money; the amount is in yuan. */
  record HeldFunding(
      UUID fundingId, UUID commitmentId, int fiscalYear, UUID appropriationId, Money amountYuan) {

    static HeldFunding of(FundingLine line, UUID commitment) {
      return new HeldFunding(
          line.fundingId(),
          commitment,
          line.fiscalYear(),
          line.appropriationId(),
          line.amountYuan());
    }
  }
}
