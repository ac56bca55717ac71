package org.juesuan.procurement.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.juesuan.platform.store.consumer.ReceivedEvent;
import org.juesuan.platform.store.consumer.UnreadableEventException;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.procurement.change.ProcessTag;
import org.juesuan.procurement.contract.store.ContractRepository;
import org.juesuan.procurement.funding.Fundings;
import org.juesuan.procurement.funding.RefusedLine;
import org.juesuan.procurement.payment.ContractPosting;
import org.juesuan.procurement.payment.PaymentService;
import org.juesuan.procurement.year.ProcurementYears;

/**
 * Takes in what budget-service tells of the money of contracts. What changes nothing is told to
 * nobody, so that a repetition leaves no trace.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ContractMoneyService {

  private final ContractRepository contracts;
  private final ContractRecorder recorder;
  private final PaymentService payments;
  private final ProcurementYears years;

  ContractMoneyService(
      ContractRepository contracts,
      ContractRecorder recorder,
      PaymentService payments,
      ProcurementYears years) {
    this.contracts = contracts;
    this.recorder = recorder;
    this.payments = payments;
    this.years = years;
  }

  /**
   * The money of a request is held.
   *
   * @param commitments by funding
   * @throws UnreadableEventException when this service never asked
   */
  void accepted(ReceivedEvent<?> event, UUID contract, UUID request, Map<UUID, UUID> commitments) {
    Sequenced stream = years.lock(event.department());
    Contract present = requireAsked(event, contract, request);
    Contract next =
        present.accepted(request, commitments, day -> years.firstOpenDay(event.department(), day));
    keep(stream, present, next, ContractChange.FUNDING_ACCEPTED, event);
    if (!next.amount().equals(present.amount())) {
      recorder.tellProcess(next, ProcessTag.CONTRACT_AMENDMENT);
    }
  }

  /**
   * A request was refused.
   *
   * @throws UnreadableEventException when this service never asked
   */
  void refused(ReceivedEvent<?> event, UUID contract, UUID request, List<RefusedLine> why) {
    Sequenced stream = years.lock(event.department());
    Contract present = requireAsked(event, contract, request);
    Contract next = present.with(present.fundings().refused(request, why));
    keep(stream, present, next, ContractChange.FUNDING_REFUSED, event);
  }

  /** What became of a contract's fundings or commitments; another's contract is of no interest. */
  void told(
      ReceivedEvent<?> event,
      String contract,
      ContractChange change,
      UnaryOperator<Fundings> fundings) {
    Sequenced stream = years.lock(event.department());
    find(event.department(), contract)
        .ifPresent(
            present ->
                keep(
                    stream,
                    present,
                    present.with(fundings.apply(present.fundings())),
                    change,
                    event));
  }

  /** The ledger moved money of a contract of this service; another's is of no interest. */
  void posted(ReceivedEvent<?> event, String contract, Function<UUID, ContractPosting> posting) {
    years.lock(event.department());
    find(event.department(), contract).ifPresent(known -> posted(known, posting.apply(known.id())));
  }

  /** Keeps a posting as {@link #posted} does, and tells nobody: it was told when it came. */
  void kept(ReceivedEvent<?> event, String contract, Function<UUID, ContractPosting> posting) {
    years.lock(event.department());
    find(event.department(), contract).ifPresent(known -> payments.take(posting.apply(known.id())));
  }

  /** Drops the postings of a department, in the transaction that keeps them anew. */
  void clearPostings(String department) {
    years.lock(department);
    payments.clear(department);
  }

  /** The departments with postings; for the operator, who rebuilds them. */
  @Transactional(TxType.REQUIRED)
  Set<String> departmentsWithPostings() {
    return payments.departments();
  }

  private void posted(Contract contract, ContractPosting posting) {
    boolean pays = !posting.paid().isZero() || !posting.returned().isZero();
    if (payments.take(posting) && pays) {
      recorder.tellProcess(contract, ProcessTag.IMPLEMENTATION);
    }
  }

  private Contract requireAsked(ReceivedEvent<?> event, UUID contract, UUID request) {
    return contracts
        .read(event.department(), contract)
        .filter(known -> known.fundings().request(request).isPresent())
        .orElseThrow(() -> new UnreadableEventException("it answers what was never asked here"));
  }

  /** Other systems have contracts too, and name them as they like. */
  private Optional<Contract> find(String department, String contract) {
    try {
      return contracts.read(department, UUID.fromString(contract));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private void keep(
      Sequenced stream,
      Contract present,
      Contract next,
      ContractChange change,
      ReceivedEvent<?> event) {
    if (!next.equals(present)) {
      recorder.changed(
          stream,
          Outcome.Taken.of(next),
          change,
          event.businessDate(),
          event.actor() + " via " + event.source());
    }
  }
}
