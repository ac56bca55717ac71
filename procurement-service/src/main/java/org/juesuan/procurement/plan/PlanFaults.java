package org.juesuan.procurement.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.problem.Fault;

/**
 * Finds every fault of a plan item, a procedure or a cancellation that makes the record nonsense.
 */
final class PlanFaults {

  /** 万亿: keeps every sum of what a request may hold an amount of money. */
  private static final Money MOST = Money.of("1000000000000.00");

  private PlanFaults() {}

  /** All faults of a plan item. */
  static List<Fault> of(PlanDraft draft) {
    List<Fault> faults = new ArrayList<>();
    if (draft.planned().isEmpty()) {
      faults.add(new Fault("/planned", "must name at least one source of money"));
    }
    if (!draft.planned().values().stream().allMatch(PlanFaults::isInBounds)) {
      faults.add(new Fault("/planned", "must be amounts above zero and below a trillion"));
    }
    return List.copyOf(faults);
  }

  /**
   * The fault of a day, if it has one.
   *
   * @param earliest the day of what went before
   * @param today the present business day
   */
  static Optional<Fault> ofDay(String pointer, LocalDate day, LocalDate earliest, LocalDate today) {
    return day.isBefore(earliest) || day.isAfter(today)
        ? Optional.of(new Fault(pointer, "must lie between " + earliest + " and the present day"))
        : Optional.empty();
  }

  private static boolean isInBounds(Money amount) {
    return amount.isPositive() && amount.compareTo(MOST) < 0;
  }
}
