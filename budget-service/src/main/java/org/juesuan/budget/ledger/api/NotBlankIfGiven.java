package org.juesuan.budget.ledger.api;

/** The form of a text that may be left out, but is not empty where it is given. */
public final class NotBlankIfGiven {

  public static final String PATTERN = ".*\\S.*";
  public static final String MESSAGE = "must not be blank where it is given";

  private NotBlankIfGiven() {}
}
