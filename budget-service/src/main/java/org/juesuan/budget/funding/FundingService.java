package org.juesuan.budget.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.juesuan.budget.change.ChangeType;
import org.juesuan.budget.department.DepartmentService;
import org.juesuan.budget.funding.FundingAccepted.HeldFunding;
import org.juesuan.budget.funding.FundingRefused.Violation;
import org.juesuan.budget.funding.store.FundingEntity;
import org.juesuan.budget.funding.store.FundingKey;
import org.juesuan.budget.funding.store.FundingRepository;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Command;
import org.juesuan.budget.ledger.Decision;
import org.juesuan.budget.ledger.Instruction;
import org.juesuan.budget.ledger.Ledger;
import org.juesuan.budget.ledger.Outcome;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.store.consumer.ReceivedEvent;
import org.juesuan.platform.store.consumer.UnreadableEventException;
import org.juesuan.platform.store.event.EventStream;
import org.juesuan.platform.store.event.EventStreams;
import org.juesuan.platform.store.event.Sequenced;

/**
 * Holds money for contracts, as procurement-service asks by event.
 *
 * <p>The department's own stream is locked first: it puts everything that concerns the fundings of
 * one department in one order, and carries the answers. Books follow, in their order.
 */
@ApplicationScoped
public class FundingService {

  private final FundingRepository fundings;
  private final Ledger ledger;
  private final DepartmentService departments;
  private final EventStreams streams;
  private final ChangeRecorder changes;
  private final FundingPapers papers;

  FundingService(
      FundingRepository fundings,
      Ledger ledger,
      DepartmentService departments,
      EventStreams streams,
      ChangeRecorder changes,
      FundingPapers papers) {
    this.fundings = fundings;
    this.ledger = ledger;
    this.departments = departments;
    this.streams = streams;
    this.changes = changes;
    this.papers = papers;
  }

  /**
   * Holds the money of a request, all of it or none, and answers with {@code funding.accepted} or
   * {@code funding.refused}. A request that was answered before is left at its answer.
   */
  @Transactional(TxType.MANDATORY)
  public void request(ReceivedEvent<FundingRequested> event) {
    FundingRequested request = event.data();
    String department = request.department();
    if (!department.equals(event.department())) {
      throw new UnreadableEventException("its key is not its department");
    }
    Sequenced stream = streams.lock(EventStream.withoutYear(department));
    List<Violation> violations = new ArrayList<>(refusedByLedger(event));
    violations.addAll(refusedByFundings(request));
    FundingKey key = new FundingKey(department, request.requestId());
    if (fundings.isAnswered(key)) {
      return;
    }
    fundings.answer(key, request.contractId(), violations.isEmpty());
    String subject = "funding-requests/" + request.requestId();
    if (violations.isEmpty()) {
      List<HeldFunding> held = hold(event);
      changes.record(
          stream,
          ChangeType.FUNDING_ACCEPTED,
          subject,
          event.businessDate(),
          papers.recordedBy(event),
          new FundingAccepted(department, request.requestId(), request.contractId(), held));
    } else {
      changes.record(
          stream,
          ChangeType.FUNDING_REFUSED,
          subject,
          event.businessDate(),
          papers.recordedBy(event),
          new FundingRefused(
              department,
              request.requestId(),
              request.contractId(),
              violations.get(0).code(),
              violations));
    }
  }

  /**
   * What stands against a request in the ledger. Lines on one appropriation are asked for together:
   * what it can hold for all of them, it can hold for each.
   */
  private List<Violation> refusedByLedger(ReceivedEvent<FundingRequested> event) {
    FundingRequested request = event.data();
    if (!departments.isKnown(request.department())) {
      return List.of(
          violation(
              "/department", BudgetError.DEPARTMENT_NOT_FOUND, "No department has this code."));
    }
    List<Command> together = new ArrayList<>();
    for (FundingLine line : request.lines()) {
      Money ofAppropriation =
          Money.sum(
              request.lines().stream()
                  .filter(other -> other.appropriationId().equals(line.appropriationId()))
                  .map(FundingLine::amountYuan));
      together.add(commit(event, line, ofAppropriation));
    }
    List<Violation> violations = new ArrayList<>();
    List<Decision> decisions = ledger.consider(together);
    for (int i = 0; i < decisions.size(); i++) {
      if (decisions.get(i) instanceof Decision.Refused refused) {
        violations.add(
            new Violation(
                "/lines/" + i + refused.pointer(), refused.error().code(), refused.detail()));
      }
    }
    return violations;
  }

  /** A funding is asked for once, unless it was refused, and never again after its release. */
  private List<Violation> refusedByFundings(FundingRequested request) {
    List<Violation> violations = new ArrayList<>();
    Set<UUID> named = new HashSet<>();
    for (int i = 0; i < request.lines().size(); i++) {
      UUID id = request.lines().get(i).fundingId();
      String pointer = "/lines/" + i + "/fundingId";
      FundingEntity known = fundings.of(request.department(), id).orElse(null);
      if (known != null && known.toFunding().state() != Funding.State.HELD) {
        violations.add(
            violation(pointer, BudgetError.FUNDING_RELEASED, "The funding was released."));
      } else if (known != null || !named.add(id)) {
        violations.add(
            violation(
                pointer, BudgetError.FUNDING_EXISTS, "Money is held for the funding already."));
      }
    }
    return violations;
  }

  private static Violation violation(String pointer, BudgetError error, String message) {
    return new Violation(pointer, error.code(), message);
  }

  private List<HeldFunding> hold(ReceivedEvent<FundingRequested> event) {
    FundingRequested request = event.data();
    List<Command> commands =
        request.lines().stream().map(line -> commit(event, line, line.amountYuan())).toList();
    List<Outcome> outcomes = ledger.post(commands);
    List<HeldFunding> held = new ArrayList<>();
    for (int i = 0; i < commands.size(); i++) {
      FundingLine line = request.lines().get(i);
      UUID commitment = commitmentOf(requireAccepted(outcomes.get(i)));
      fundings.add(
          new Funding(
              line.fundingId(),
              request.department(),
              request.contractId(),
              commitment,
              Funding.State.HELD));
      held.add(HeldFunding.of(line, commitment));
    }
    return held;
  }

  private Command commit(ReceivedEvent<FundingRequested> event, FundingLine line, Money amount) {
    FundingRequested request = event.data();
    return new Command(
        new BookId(request.department(), line.fiscalYear()),
        new Instruction.Commit(line.appropriationId(), request.contractId(), amount),
        papers.ofRequest(event),
        papers.author(event));
  }

  /** The books are locked since it was considered: another outcome is a bug. */
  static Outcome.Accepted requireAccepted(Outcome outcome) {
    return outcome.fold(
        accepted -> accepted,
        refused -> {
          throw new IllegalStateException("considered and then refused: " + refused.error().code());
        });
  }

  private static UUID commitmentOf(Outcome.Accepted accepted) {
    return Objects.requireNonNull(
        accepted.operation().postings().get(0).movement().commitment(), "a COMMIT opens one");
  }
}
