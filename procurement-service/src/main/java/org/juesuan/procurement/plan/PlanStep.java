package org.juesuan.procurement.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.juesuan.procurement.problem.Fault;
import org.juesuan.procurement.problem.ProcurementError;

/** What comes of a step that is asked of a plan item; it reads and writes nothing. */
sealed interface PlanStep {

  /** The step is taken. */
  record Taken(PlanItem item) implements PlanStep {}

  /** The step is refused; faults name the places in the request, where it has any. */
  record Refused(ProcurementError error, String detail, List<Fault> faults) implements PlanStep {}

  /** Opens the procedure of a planned item, or again that of a failed one. */
  static PlanStep open(PlanItem item, Opening opening, LocalDate today) {
    if (item.state() != PlanState.PLANNED && !item.hasFailed()) {
      return forbidden(item, "no procedure is opened");
    }
    Procedure before = item.procedure();
    int round = before == null ? 1 : before.round() + 1;
    return on(
        "/openedOn",
        opening.openedOn(),
        today,
        item,
        item.movedTo(PlanState.TENDERING, opening.toProcedure(round), null));
  }

  /** Ends the item: its procedure failed, or the purchase is given up, also after a failure. */
  static PlanStep cancel(PlanItem item, Cancellation cancellation, LocalDate today) {
    boolean tendering = item.state() == PlanState.TENDERING;
    boolean failing = cancellation.kind() == CancellationKind.FAILED;
    if (failing && !tendering) {
      return forbidden(item, "no procedure can fail");
    }
    if (!tendering && item.state() != PlanState.PLANNED && !item.hasFailed()) {
      return forbidden(item, "nothing is given up");
    }
    return on(
        "/on",
        cancellation.on(),
        today,
        item,
        item.movedTo(PlanState.CANCELLED, item.procedure(), cancellation));
  }

  /** Why no contract can be awarded on an item; empty where one can, also a further one. */
  static Optional<Refused> ofAward(PlanItem item) {
    return item.state() == PlanState.TENDERING || item.state() == PlanState.AWARDED
        ? Optional.empty()
        : Optional.of(forbidden(item, "no contract is awarded"));
  }

  private static Refused forbidden(PlanItem item, String what) {
    return new Refused(
        ProcurementError.PLAN_ITEM_STATE_FORBIDS,
        "The plan item is " + item.state() + ": " + what + ".",
        List.of());
  }

  /** No step is taken before the last one, nor in the future. */
  private static PlanStep on(
      String pointer, LocalDate day, LocalDate today, PlanItem item, PlanItem next) {
    LocalDate earliest = item.lastStep();
    return day.isBefore(earliest) || day.isAfter(today)
        ? new Refused(
            ProcurementError.PLAN_ITEM_FAULTY,
            "The day does not fit.",
            List.of(new Fault(pointer, "must lie between " + earliest + " and the present day")))
        : new Taken(next);
  }
}
