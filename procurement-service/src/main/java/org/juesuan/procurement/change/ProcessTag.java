package org.juesuan.procurement.change;

/** What changed of a procurement process, in the words of the open data it is published as. */
public enum ProcessTag {
  PLANNING("planning"),
  PLANNING_UPDATE("planningUpdate"),
  TENDER("tender"),
  TENDER_CANCELLATION("tenderCancellation"),
  AWARD("award"),
  AWARD_CANCELLATION("awardCancellation"),
  CONTRACT("contract"),
  CONTRACT_UPDATE("contractUpdate"),
  CONTRACT_AMENDMENT("contractAmendment"),
  CONTRACT_TERMINATION("contractTermination"),
  IMPLEMENTATION("implementation"),
  IMPLEMENTATION_UPDATE("implementationUpdate");

  private final String code;

  ProcessTag(String code) {
    this.code = code;
  }

  /** The code of the release tag (OCDS 1.1, code list {@code releaseTag}). */
  public String code() {
    return code;
  }
}
