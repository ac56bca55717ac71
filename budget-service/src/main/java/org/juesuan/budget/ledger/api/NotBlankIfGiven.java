package org.juesuan.budget.ledger.api;

/** The form of a text that may be left out, but is not empty where it is given. */
final class NotBlankIfGiven {

  static final String PATTERN = ".*\\S.*";
  static final String MESSAGE = "must not be blank where it is given";

  private NotBlankIfGiven() {}
}
