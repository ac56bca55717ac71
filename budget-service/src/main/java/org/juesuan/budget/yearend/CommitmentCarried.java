package org.juesuan.budget.yearend;

import java.util.UUID;
import org.juesuan.budget.ledger.Commitment;
import org.juesuan.platform.money.Money;

/**
 * Content of the event {@code commitment.carried}: what a contract is paid from, from here on.
 * Amounts are in yuan.
 */
public record CommitmentCarried(
    String department,
    int fiscalYear,
    String contractId,
    UUID commitmentId,
    UUID appropriationId,
    Money amountYuan,
    int priorFiscalYear,
    UUID priorCommitmentId,
    UUID priorAppropriationId) {

  static CommitmentCarried of(Commitment ended, Commitment goesOn) {
    return new CommitmentCarried(
        goesOn.book().department(),
        goesOn.book().fiscalYear(),
        goesOn.contract(),
        goesOn.id(),
        goesOn.appropriation(),
        goesOn.committed(),
        ended.book().fiscalYear(),
        ended.id(),
        ended.appropriation());
  }
}
