package org.juesuan.procurement.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.procurement.change.ChangeType;
import org.juesuan.procurement.change.ProcessChanged;
import org.juesuan.procurement.change.ProcessTag;
import org.juesuan.procurement.contract.store.ContractRepository;
import org.juesuan.procurement.contract.store.ContractRevisionRepository;

/**
 * Writes each next state of a contract: the row, the revision, the facts that are told, and the
 * notice to whoever keeps a picture of the whole process. Its callers hold transaction and lock.
 */
@ApplicationScoped
class ContractRecorder {

  private final ContractRepository contracts;
  private final ContractRevisionRepository revisions;
  private final ChangeRecorder changes;
  private final Event<ProcessChanged> processes;
  private final Clock clock;

  ContractRecorder(
      ContractRepository contracts,
      ContractRevisionRepository revisions,
      ChangeRecorder changes,
      Event<ProcessChanged> processes,
      Clock clock) {
    this.contracts = contracts;
    this.revisions = revisions;
    this.changes = changes;
    this.processes = processes;
    this.clock = clock;
  }

  /** An award, which is the first state of a contract. */
  Contract awarded(Sequenced stream, Contract contract, String actor) {
    contracts.add(contract);
    keep(stream, contract, ContractChange.AWARDED, contract.award().on(), actor);
    tellProcess(contract, ProcessTag.AWARD);
    return contract;
  }

  /**
   * The next state of a contract.
   *
   * @param taken what comes of a step
   * @param on the day it takes effect
   * @return the state, with its version
   */
  Contract changed(
      Sequenced stream,
      Outcome.Taken taken,
      ContractChange change,
      @Nullable LocalDate on,
      String actor) {
    Contract next = taken.contract().next();
    contracts.update(next);
    keep(stream, next, change, on, actor);
    String subject = "contracts/" + next.id();
    if (taken.request() != null) {
      changes.record(
          stream,
          ChangeType.FUNDING_REQUESTED,
          subject,
          taken.request().on(),
          actor,
          FundingRequested.of(next, taken.request()));
    }
    if (!taken.releases().isEmpty()) {
      changes.record(
          stream,
          ChangeType.FUNDING_RELEASED,
          subject,
          on,
          actor,
          new FundingReleased(next.department(), next.id(), taken.releases()));
    }
    return next;
  }

  /** Tells within this service that a process changed, if the change is one of it. */
  void tellProcess(Contract contract, ProcessTag tag) {
    processes.fire(new ProcessChanged(contract.department(), contract.award().planItem(), tag));
  }

  private void keep(
      Sequenced stream,
      Contract contract,
      ContractChange change,
      @Nullable LocalDate on,
      String actor) {
    revisions.add(
        new Revision(contract, change, actor, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    changes.record(
        stream,
        ChangeType.CONTRACT_RECORDED,
        contract.id().toString(),
        on,
        actor,
        ContractRecorded.of(contract, change));
  }
}
