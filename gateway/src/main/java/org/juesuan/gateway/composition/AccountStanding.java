package org.juesuan.gateway.composition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the final account of a department stands.
 *
 * @param publishBy last day on which publication is in time; null before the approval
 * @param overdue whether it should have been published before today and was not
 */
public record AccountStanding(
    String department, State state, @Nullable LocalDate publishBy, boolean overdue) {

  /** The states of a final account, as budget-service has them. */
  public enum State {
    DRAFT,
    SUBMITTED,
    REVIEWED,
    RETURNED,
    APPROVED,
    PUBLISHED
  }
}
