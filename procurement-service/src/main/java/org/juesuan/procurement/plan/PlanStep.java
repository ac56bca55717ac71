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
    Cancellation failed = item.cancellation();
    boolean again = failed != null && failed.kind() == Cancellation.Kind.FAILED;
    if (item.state() != PlanState.PLANNED && !again) {
      return forbidden(item, "no procedure is opened");
    }
    LocalDate earliest = failed == null ? LocalDate.of(item.fiscalYear() - 1, 1, 1) : failed.on();
    Procedure before = item.procedure();
    return PlanFaults.ofDay("/openedOn", opening.openedOn(), earliest, today)
        .<PlanStep>map(PlanStep::faulty)
        .orElseGet(
            () ->
                new Taken(
                    item.movedTo(
                        PlanState.TENDERING,
                        opening.toProcedure(before == null ? 1 : before.round() + 1),
                        null)));
  }

  /** Ends the item: its procedure failed, or the purchase is given up. */
  static PlanStep cancel(PlanItem item, Cancellation cancellation, LocalDate today) {
    Procedure procedure = item.procedure();
    boolean tendering = item.state() == PlanState.TENDERING;
    boolean failing = cancellation.kind() == Cancellation.Kind.FAILED;
    if (!tendering && (failing || item.state() != PlanState.PLANNED)) {
      return forbidden(item, failing ? "no procedure can fail" : "nothing is given up");
    }
    LocalDate earliest =
        procedure == null ? LocalDate.of(item.fiscalYear() - 1, 1, 1) : procedure.openedOn();
    return PlanFaults.ofDay("/on", cancellation.on(), earliest, today)
        .<PlanStep>map(PlanStep::faulty)
        .orElseGet(() -> new Taken(item.movedTo(PlanState.CANCELLED, procedure, cancellation)));
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

  private static PlanStep faulty(Fault fault) {
    return new Refused(ProcurementError.PLAN_ITEM_FAULTY, "The day does not fit.", List.of(fault));
  }
}
