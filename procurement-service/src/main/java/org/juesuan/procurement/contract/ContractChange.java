package org.juesuan.procurement.contract;

/** What a revision of a contract changed. */
public enum ContractChange {
  AWARDED,
  FUNDING_REQUESTED,
  FUNDING_ACCEPTED,
  FUNDING_REFUSED,
  SIGNED,
  AMENDED,
  ACCEPTED,
  CLOSED,
  TERMINATED,
  /** What was given up came free. */
  FUNDING_ENDED,
  /** A commitment goes on in the next year. */
  FUNDING_CARRIED,
  /** A commitment ended with its year; the money may be asked for anew. */
  FUNDING_LAPSED;

  static ContractChange of(Step step) {
    if (step instanceof Step.AskForMoney) {
      return FUNDING_REQUESTED;
    }
    if (step instanceof Step.Sign) {
      return SIGNED;
    }
    if (step instanceof Step.Amend) {
      return AMENDED;
    }
    if (step instanceof Step.Accept) {
      return ACCEPTED;
    }
    return step instanceof Step.Close ? CLOSED : TERMINATED;
  }
}
