package org.juesuan.budget.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * One line of the change report: who changed what in a department's year, when, and why.
 *
 * @param sequence its place among the changes of the year, from 1 without gaps
 * @param type what kind of fact it is: the type of its event
 * @param subject what was changed
 * @param actor who changed it
 * @param recordedAt when, UTC
 * @param businessDate the day on which it took effect, where it has one
 * @param documentNumber the approving document, where there is one
 * @param approvedBy the office that approved it, where there is one
 * @param reason why, where a reason was given
 * @param posting what moved, where it is a posting
 */
public record RecordedChange(
    long sequence,
    String type,
    String subject,
    String actor,
    Instant recordedAt,
    @Nullable LocalDate businessDate,
    @Nullable String documentNumber,
    @Nullable String approvedBy,
    @Nullable String reason,
    @Nullable Moved posting) {

  /** What a posting moved, in yuan. */
  public record Moved(
      UUID operation,
      UUID appropriation,
      PostingKind kind,
      boolean reversal,
      Compartment from,
      Compartment to,
      Money amount) {}
}
