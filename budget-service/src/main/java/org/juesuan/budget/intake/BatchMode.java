package org.juesuan.budget.intake;

/** What a refused item means for the others of its batch. */
public enum BatchMode {
  /** All or nothing: one refused item, and nothing is done. */
  ATOMIC,
  /** Each for itself: a refused item leaves the others alone. */
  CONTINUE
}
