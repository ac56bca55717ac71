package org.juesuan.budget.finalaccount;

/**
 * State of a final account (部门决算) on its way to the public: 编制, 已报送, 已审核, 已退回, 已批复, 已公开 (source:
 * the dossier's section 7).
 */
public enum AccountState {
  /** Being written; nothing was submitted yet. */
  DRAFT,
  /** Handed in by the department. */
  SUBMITTED,
  /** Reviewed by the department above. */
  REVIEWED,
  /** Sent back with a reason; written again. */
  RETURNED,
  /** Approved (批复): its numbers are frozen. */
  APPROVED,
  /** At least one revision is public. */
  PUBLISHED;

  /**
   * Whether what stands beside the ledger's figures may change: staffing, quantities, comparatives.
   */
  public boolean permitsFigures() {
    return this == DRAFT || this == RETURNED;
  }

  /**
   * Whether the texts may change. Not while the account is under review; once it is approved they
   * may be corrected, and a correction becomes public only with the next revision.
   */
  public boolean permitsTexts() {
    return this != SUBMITTED && this != REVIEWED;
  }

  /** Whether the account is approved, so that its approval never changes any more. */
  public boolean isApproved() {
    return this == APPROVED || this == PUBLISHED;
  }
}
