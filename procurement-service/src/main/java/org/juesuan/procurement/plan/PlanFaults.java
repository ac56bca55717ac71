package org.juesuan.procurement.plan;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.problem.Fault;

/** Finds every fault of a plan item that makes the record nonsense. */
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

  private static boolean isInBounds(Money amount) {
    return amount.isPositive() && amount.compareTo(MOST) < 0;
  }
}
