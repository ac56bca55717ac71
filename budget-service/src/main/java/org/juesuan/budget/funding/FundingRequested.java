package org.juesuan.budget.funding;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.juesuan.platform.money.Money;

/**
 * What this service reads of procurement's {@code funding.requested}: at award, before signature, a
 * contract asks for its money, all of it or none.
 *
 * @param requestId identity of the request; one request has one answer
 * @param contractId the contract the money is for
 * @param department code of the department whose contract it is
 * @param lines its fundings, at least one
 */
public record FundingRequested(
    UUID requestId, String contractId, String department, List<FundingLine> lines) {

  private static final int LONGEST_CONTRACT_ID = 64;
  private static final int MOST_LINES = 500;

  /** Refuses what cannot be answered. */
  public FundingRequested {
    Objects.requireNonNull(requestId, "requestId");
    Objects.requireNonNull(department, "department");
    requireContract(contractId);
    lines = List.copyOf(lines);
    if (lines.isEmpty() || lines.size() > MOST_LINES) {
      throw new IllegalArgumentException("a request has 1 to " + MOST_LINES + " lines");
    }
    // Refuses amounts whose sum is no amount of money any more.
    Money.sum(lines.stream().map(FundingLine::amountYuan));
  }

  static void requireContract(String contractId) {
    if (contractId == null || contractId.isBlank() || contractId.length() > LONGEST_CONTRACT_ID) {
      throw new IllegalArgumentException("contractId is not a contract's id");
    }
  }
}
