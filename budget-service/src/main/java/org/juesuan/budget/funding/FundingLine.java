package org.juesuan.budget.funding;

import java.util.Objects;
import java.util.UUID;
import org.juesuan.platform.money.Money;

/**
 * One funding of a contract: money of one appropriation.
 *
 * @param fundingId identity of the funding, given by procurement-service
 * @param fiscalYear the year whose money it is
 * @param appropriationId the appropriation whose money it is
 * @param amountYuan in yuan, more than zero
 */
public record FundingLine(UUID fundingId, int fiscalYear, UUID appropriationId, Money amountYuan) {

  /** Refuses what is no funding at all. */
  public FundingLine {
    Objects.requireNonNull(fundingId, "fundingId");
    Objects.requireNonNull(appropriationId, "appropriationId");
    if (fiscalYear < 2000 || fiscalYear > 2100) {
      throw new IllegalArgumentException("fiscalYear is no year of a book");
    }
    if (!Objects.requireNonNull(amountYuan, "amountYuan").isPositive()) {
      throw new IllegalArgumentException("amountYuan is not more than zero");
    }
  }
}
