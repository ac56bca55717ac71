package org.juesuan.budget.funding;

import java.util.List;
import java.util.UUID;

/**
 * What this service reads of procurement's {@code funding.released}: a contract no longer needs
 * what is left of some of its fundings.
 *
 * @param contractId the contract
 * @param fundingIds which fundings, at least one
 */
public record FundingReleased(String contractId, List<UUID> fundingIds) {

  /** Refuses what releases nothing. */
  public FundingReleased {
    FundingRequested.requireContract(contractId);
    fundingIds = List.copyOf(fundingIds);
    if (fundingIds.isEmpty()) {
      throw new IllegalArgumentException("a release names its fundings");
    }
  }
}
