package org.juesuan.budget.yearend;

import java.util.UUID;
import org.juesuan.budget.ledger.Commitment;
import org.juesuan.platform.money.Money;

/**
 * Content of the event {@code commitment.lapsed}: a contract's money ended with its year and is
 * asked for anew. Amounts are in yuan.
 */
public record CommitmentLapsed(
    String department,
    int fiscalYear,
    String contractId,
    UUID commitmentId,
    UUID appropriationId,
    Money amountYuan) {

  static CommitmentLapsed of(Commitment ended) {
    return new CommitmentLapsed(
        ended.book().department(),
        ended.book().fiscalYear(),
        ended.contract(),
        ended.id(),
        ended.appropriation(),
        ended.remaining());
  }
}
