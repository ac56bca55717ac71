package org.juesuan.procurement.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.procurement.change.ChangeType;
import org.juesuan.procurement.change.ProcessChanged;
import org.juesuan.procurement.change.ProcessTag;
import org.juesuan.procurement.plan.store.PlanItemRepository;
import org.juesuan.procurement.policy.PolicyInForce;
import org.juesuan.procurement.policy.PolicyService;
import org.juesuan.procurement.policy.ProcurementPolicy;
import org.juesuan.procurement.problem.ProcurementError;
import org.juesuan.procurement.problem.api.Refusals;
import org.juesuan.procurement.year.BusinessDays;
import org.juesuan.procurement.year.ProcurementYear;
import org.juesuan.procurement.year.ProcurementYears;

/**
 * The procurement plans of departments. What is planned belongs to the year of the plan and cannot
 * change once that is frozen; a step belongs to the year it is taken in.
 */
@ApplicationScoped
@Transactional
public class PlanService {

  private final PlanItemRepository items;
  private final PolicyService policies;
  private final ProcurementYears years;
  private final ChangeRecorder changes;
  private final Event<ProcessChanged> processes;
  private final BusinessDays days;

  PlanService(
      PlanItemRepository items,
      PolicyService policies,
      ProcurementYears years,
      ChangeRecorder changes,
      Event<ProcessChanged> processes,
      BusinessDays days) {
    this.items = items;
    this.policies = policies;
    this.years = years;
    this.changes = changes;
    this.processes = processes;
    this.days = days;
  }

  /**
   * Enters a plan item.
   *
   * @throws ProblemException {@code plan-item-faulty}, {@code year-frozen}
   */
  public PlanItem record(ProcurementYear year, PlanDraft draft) {
    Sequenced stream = years.lockOpen(year);
    refuse(draft);
    PlanItem item =
        PlanItem.planned(UUID.randomUUID(), year.department(), year.fiscalYear(), draft);
    items.add(item);
    tellRecorded(stream, item, ProcessTag.PLANNING);
    return item;
  }

  /**
   * Replaces what is planned, while nothing was begun.
   *
   * @param ifMatch the header {@code If-Match}
   * @throws ProblemException {@code plan-item-not-found}, {@code plan-item-state-forbids}, {@code
   *     plan-item-faulty}, {@code year-frozen}
   */
  public PlanItem replace(
      ProcurementYear year, UUID id, PlanDraft draft, @Nullable String ifMatch) {
    Sequenced stream = years.lockOpen(year);
    PlanItem present = present(year, id, ifMatch);
    if (present.state() != PlanState.PLANNED) {
      throw new ProblemException(
          ProcurementError.PLAN_ITEM_STATE_FORBIDS,
          "The plan item is " + present.state() + "; only what is PLANNED is changed.");
    }
    refuse(draft);
    PlanItem next = present.replacedBy(draft);
    items.update(next);
    tellRecorded(stream, next, ProcessTag.PLANNING_UPDATE);
    return next;
  }

  /**
   * Opens the procedure of an item, or repeats a failed one.
   *
   * @param ifMatch the header {@code If-Match}
   * @throws ProblemException {@code plan-item-not-found}, {@code plan-item-state-forbids}, {@code
   *     plan-item-faulty}, {@code year-frozen}
   */
  public PlanItem open(ProcurementYear year, UUID id, Opening opening, @Nullable String ifMatch) {
    years.lock(year);
    PlanItem present = present(year, id, ifMatch);
    PlanItem next = taken(PlanStep.open(present, opening, days.today()));
    move(present, next, opening.openedOn(), ProcessTag.TENDER);
    return next;
  }

  /**
   * Ends an item without a contract.
   *
   * @param ifMatch the header {@code If-Match}
   * @throws ProblemException {@code plan-item-not-found}, {@code plan-item-state-forbids}, {@code
   *     plan-item-faulty}, {@code year-frozen}
   */
  public PlanItem cancel(
      ProcurementYear year, UUID id, Cancellation cancellation, @Nullable String ifMatch) {
    years.lock(year);
    PlanItem present = present(year, id, ifMatch);
    PlanItem next = taken(PlanStep.cancel(present, cancellation, days.today()));
    ProcessTag tag =
        present.procedure() == null ? ProcessTag.PLANNING_UPDATE : ProcessTag.TENDER_CANCELLATION;
    move(present, next, cancellation.on(), tag);
    return next;
  }

  /**
   * The item a contract is to be awarded on, with its department and year locked until the
   * transaction of the award ends.
   *
   * @throws ProblemException {@code plan-item-not-found}, {@code plan-item-state-forbids} unless a
   *     procedure is open or gave a contract already
   */
  public PlanItem lockedForAward(UUID id, String department) {
    years.lock(department);
    PlanItem found = inDepartment(department, id);
    years.lock(new ProcurementYear(department, found.fiscalYear()));
    PlanStep.ofAward(found)
        .ifPresent(
            refused -> {
              throw refuse(refused);
            });
    return found;
  }

  /**
   * Notes that a contract was awarded on an item that {@link #lockedForAward} gave; the further
   * contracts of its lots change nothing more. The open data hears of it from the contract.
   *
   * @param on the day of the award
   */
  public PlanItem awarded(PlanItem item, LocalDate on) {
    if (item.state() == PlanState.AWARDED) {
      return item;
    }
    PlanItem next = item.movedTo(PlanState.AWARDED, item.procedure(), null);
    tellStep(item, next, on);
    return next;
  }

  /**
   * Notes that no contract of an item stands any more and none was signed: its procedure is open
   * again, so that another bidder is awarded or the procedure fails.
   *
   * @param on the day the last contract was given up
   */
  public void fellThrough(String department, UUID id, LocalDate on) {
    PlanItem item = inDepartment(department, id);
    tellStep(item, item.movedTo(PlanState.TENDERING, item.procedure(), null), on);
  }

  /**
   * An item of a year.
   *
   * @throws ProblemException {@code plan-item-not-found}
   */
  public PlanItem known(ProcurementYear year, UUID id) {
    return items
        .read(year.department(), id)
        .filter(item -> item.fiscalYear() == year.fiscalYear())
        .orElseThrow(PlanService::notFound);
  }

  /**
   * An item of a department, of whichever year.
   *
   * @throws ProblemException {@code plan-item-not-found}
   */
  public PlanItem inDepartment(String department, UUID id) {
    return items.read(department, id).orElseThrow(PlanService::notFound);
  }

  /** All items of a year, by catalogue code. */
  public List<PlanItem> all(ProcurementYear year) {
    return items.all(year);
  }

  /**
   * Items of a year, by catalogue code.
   *
   * @param state only in this state; null of any
   * @param after only those behind this item; null from the beginning
   */
  public List<PlanItem> list(
      ProcurementYear year, @Nullable PlanState state, @Nullable PlanPosition after, int rows) {
    return items.list(year, state, after, rows);
  }

  /** What somebody should look at in a year's plan, the gravest first. */
  public List<PlanFinding> findings(ProcurementYear year) {
    List<ProcurementPolicy> known = policies.all();
    return PlanReview.of(all(year), day -> PolicyInForce.of(known, year.department(), day));
  }

  private PlanItem present(ProcurementYear year, UUID id, @Nullable String ifMatch) {
    PlanItem present = known(year, id);
    Preconditions.requireIfMatch(ifMatch, EntityTag.of(present.version()));
    return present;
  }

  private void move(PlanItem present, PlanItem next, LocalDate on, ProcessTag tag) {
    tellStep(present, next, on);
    processes.fire(new ProcessChanged(next.department(), next.id(), tag));
  }

  /** The department is locked already, so that the lock of the year decides nothing. */
  private void tellStep(PlanItem present, PlanItem next, LocalDate on) {
    years.requireOpen(next.department(), on);
    items.update(next);
    changes.record(
        years.lock(new ProcurementYear(next.department(), next.fiscalYear())),
        ChangeType.PLAN_ITEM_TRANSITIONED,
        next.id().toString(),
        on,
        PlanItemTransitioned.of(present.state(), next));
  }

  private void tellRecorded(Sequenced stream, PlanItem item, ProcessTag tag) {
    changes.record(
        stream,
        ChangeType.PLAN_ITEM_RECORDED,
        item.id().toString(),
        null,
        PlanItemRecorded.of(item));
    processes.fire(new ProcessChanged(item.department(), item.id(), tag));
  }

  private static void refuse(PlanDraft draft) {
    Refusals.of(
        ProcurementError.PLAN_ITEM_FAULTY, "The plan item has faults.", PlanFaults.of(draft));
  }

  private static PlanItem taken(PlanStep step) {
    if (step instanceof PlanStep.Refused refused) {
      throw refuse(refused);
    }
    return ((PlanStep.Taken) step).item();
  }

  private static ProblemException refuse(PlanStep.Refused refused) {
    return Refusals.problem(refused.error(), refused.detail(), refused.faults());
  }

  private static ProblemException notFound() {
    return new ProblemException(
        ProcurementError.PLAN_ITEM_NOT_FOUND, "The department has no such plan item.");
  }
}
