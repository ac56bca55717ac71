package org.juesuan.budget.change;

/**
 * The facts this service tells the world, one event type each (source: design, "Events"). A type's
 * payload is described by the JSON Schema at {@link #schemaResource()} and never changes its
 * meaning: another meaning is another version of the type.
 */
public enum ChangeType {
  /** A department was entered or changed. */
  DEPARTMENT_RECORDED("department.recorded"),
  /** A project of a department was entered or changed. */
  PROJECT_RECORDED("project.recorded"),
  /** Establishment and staff of a year were entered or changed. */
  STAFFING_RECORDED("staffing.recorded"),
  /** A book (账簿) was opened. */
  BOOK_OPENED("book.opened"),
  /** A book changed its state. */
  BOOK_TRANSITIONED("book.transitioned"),
  /** An appropriation (指标) was opened, still without money. */
  APPROPRIATION_OPENED("appropriation.opened"),
  /** One posting on one appropriation. */
  POSTING_RECORDED("posting.recorded"),
  /** Imported figures of the year before were entered or changed. */
  COMPARATIVES_RECORDED("comparatives.recorded"),
  /** The free texts of an account were entered or changed. */
  EXPLANATIONS_RECORDED("explanations.recorded");

  private static final String PREFIX = "org.juesuan.budget.";
  private static final String VERSION = ".v1";

  private final String fact;

  ChangeType(String fact) {
    this.fact = fact;
  }

  /** The CloudEvents type, for example {@code org.juesuan.budget.posting.recorded.v1}. */
  public String eventType() {
    return PREFIX + fact + VERSION;
  }

  /** Where the JSON Schema of the payload stands on the class path. */
  public String schemaResource() {
    return "contracts/events/" + fact + VERSION + ".json";
  }
}
