package org.juesuan.budget.change;

import org.juesuan.platform.service.change.EventType;

/** The facts this service tells the world, one event type each (source: design, "Events"). */
public enum ChangeType implements EventType {
  /** A department was entered or changed. */
  DEPARTMENT_RECORDED("department.recorded"),
  /** The code list of a year was loaded; a fact of the district. */
  CODE_LIST_LOADED("code-list.loaded"),
  /** A project of a department was entered or changed. */
  PROJECT_RECORDED("project.recorded"),
  /** Establishment and staff of a year were entered or changed. */
  STAFFING_RECORDED("staffing.recorded"),
  /** The quantities behind the three public expenses of a year were entered or changed. */
  THREE_PUBLIC_COUNTS_RECORDED("three-public-counts.recorded"),
  /** A book (账簿) was opened. */
  BOOK_OPENED("book.opened"),
  /** A book changed its state. */
  BOOK_TRANSITIONED("book.transitioned"),
  /** An appropriation (指标) was opened, still without money. */
  APPROPRIATION_OPENED("appropriation.opened"),
  /** One posting on one appropriation. */
  POSTING_RECORDED("posting.recorded"),
  /** One entry of non-fiscal income. */
  INCOME_RECORDED("income.recorded"),
  /** A commitment goes on in next year's book as another one. */
  COMMITMENT_CARRIED("commitment.carried"),
  /** A commitment ended with its year: next year has no money for it. */
  COMMITMENT_LAPSED("commitment.lapsed"),
  /** Imported figures of the year before were entered or changed. */
  COMPARATIVES_RECORDED("comparatives.recorded"),
  /** The free texts of an account were entered or changed. */
  EXPLANATIONS_RECORDED("explanations.recorded"),
  /** The money of a contract's request is held, all of it. */
  FUNDING_ACCEPTED("funding.accepted"),
  /** Nothing is held for a contract's request. */
  FUNDING_REFUSED("funding.refused"),
  /** Fundings of a contract were released. */
  FUNDING_ENDED("funding.ended"),
  /** A final account was submitted, reviewed or returned. */
  FINAL_ACCOUNT_TRANSITIONED("final-account.transitioned"),
  /** A final account was approved (批复), which freezes its year. */
  FINAL_ACCOUNT_APPROVED("final-account.approved"),
  /** A revision of a final account was published. */
  FINAL_ACCOUNT_PUBLISHED("final-account.published");

  private static final String PREFIX = "org.juesuan.budget.";
  private static final String VERSION = ".v1";

  private final String fact;

  ChangeType(String fact) {
    this.fact = fact;
  }

  @Override
  public String eventType() {
    return PREFIX + fact + VERSION;
  }
}
