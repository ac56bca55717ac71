package org.juesuan.procurement.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fact that a plan item took a step. */
record PlanItemTransitioned(
    String department,
    int fiscalYear,
    UUID planItemId,
    long version,
    PlanState from,
    PlanState to,
    @Nullable Procedure procedure,
    @Nullable Cancellation cancellation) {

  static PlanItemTransitioned of(PlanState from, PlanItem item) {
    return new PlanItemTransitioned(
        item.department(),
        item.fiscalYear(),
        item.id(),
        item.version(),
        from,
        item.state(),
        item.procedure(),
        item.cancellation());
  }
}
