package org.juesuan.budget.funding;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/** Content of the event {@code funding.ended}: what became of fundings that were released. */
record FundingEnded(String department, String contractId, List<EndedFunding> fundings) {

  /**
   * A funding and what of it went back to its appropriation, in yuan; nothing yet where the state
   * is RELEASE_DUE. The commitment is the one that held it now; null where none ever did.
   */
  record EndedFunding(
      UUID fundingId, Funding.State state, Money releasedYuan, @Nullable UUID commitmentId) {}
}
