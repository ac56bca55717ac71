package org.juesuan.procurement.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.procurement.change.ProcessTag;
import org.juesuan.procurement.contract.AwardDraft.Bidder;
import org.juesuan.procurement.contract.store.ContractRepository;
import org.juesuan.procurement.contract.store.ContractRevisionRepository;
import org.juesuan.procurement.payment.PaymentService;
import org.juesuan.procurement.payment.Payments;
import org.juesuan.procurement.plan.PlanItem;
import org.juesuan.procurement.plan.PlanService;
import org.juesuan.procurement.problem.ProcurementError;
import org.juesuan.procurement.supplier.Supplier;
import org.juesuan.procurement.supplier.SupplierCode;
import org.juesuan.procurement.supplier.SupplierService;
import org.juesuan.procurement.supplier.SupplierSize;
import org.juesuan.procurement.year.ProcurementYears;

/**
 * Contracts of departments. Every writing method locks the department first, so that what it
 * decides upon cannot change before it has written, and refuses days of frozen years (INV-7).
 */
@ApplicationScoped
@Transactional
public class ContractService {

  private final ContractRepository contracts;
  private final ContractRevisionRepository revisions;
  private final ContractRecorder recorder;
  private final PlanService plans;
  private final SupplierService suppliers;
  private final PaymentService payments;
  private final ProcurementYears years;
  private final Clock clock;
  private final ZoneId businessZone;

  ContractService(
      ContractRepository contracts,
      ContractRevisionRepository revisions,
      ContractRecorder recorder,
      PlanService plans,
      SupplierService suppliers,
      PaymentService payments,
      ProcurementYears years,
      Clock clock,
      @ConfigProperty(name = "juesuan.business-zone", defaultValue = "Asia/Shanghai")
          ZoneId businessZone) {
    this.contracts = contracts;
    this.revisions = revisions;
    this.recorder = recorder;
    this.plans = plans;
    this.suppliers = suppliers;
    this.payments = payments;
    this.years = years;
    this.clock = clock;
    this.businessZone = businessZone;
  }

  /**
   * An award as a caller names it.
   *
   * @param planItem the plan item whose procedure it ends
   * @param parties the suppliers by their codes
   */
  public record NewAward(
      UUID planItem,
      String number,
      String title,
      LocalDate on,
      Money amount,
      Money laterYears,
      List<NewParty> parties) {

    /** Keeps a copy of its own. */
    public NewAward {
      parties = List.copyOf(parties);
    }
  }

  /** A party as a caller names it. */
  public record NewParty(SupplierCode supplier, SupplierSize size, Money share) {}

  /**
   * Awards a contract.
   *
   * @param actor who does
   * @throws ProblemException {@code contract-number-taken}, {@code parties-refused}, those of
   *     {@link AwardRules} and of the plan, {@code year-frozen}
   */
  public Contract award(String department, NewAward award, String actor) {
    Sequenced stream = years.lock(department);
    years.requireOpen(department, award.on());
    PlanItem item = plans.lockedForAward(award.planItem(), department);
    if (contracts.isTaken(department, award.number())) {
      throw new ProblemException(
          ProcurementError.CONTRACT_NUMBER_TAKEN,
          "The number is that of another contract of the department.",
          List.of(Violation.at("/number", "must be a number no contract has")));
    }
    AwardDraft draft =
        new AwardDraft(
            award.number(),
            award.title(),
            award.on(),
            award.amount(),
            award.laterYears(),
            bidders(award.parties()));
    Outcome outcome =
        AwardRules.award(UUID.randomUUID(), item, draft, takenOf(department, item), today());
    Contract contract = requireTaken(outcome).contract();
    plans.awarded(item, award.on());
    return recorder.awarded(stream, contract, actor);
  }

  /**
   * Takes a step with a contract.
   *
   * @param on the day it takes effect
   * @param ifMatch the header {@code If-Match}
   * @throws ProblemException {@code contract-not-found}, those of {@link ContractRules}, {@code
   *     year-frozen}
   */
  public Contract take(
      String department, UUID id, Step step, LocalDate on, @Nullable String ifMatch, String actor) {
    Sequenced stream = years.lock(department);
    years.requireOpen(department, on);
    Contract present = known(department, id);
    Preconditions.requireIfMatch(ifMatch, EntityTag.of(present.version()));
    Money paid = payments.of(department, id).paid();
    Outcome.Taken taken =
        requireTaken(new ContractRules(present, paid, today(), UUID::randomUUID).decide(step));
    Contract next = recorder.changed(stream, taken, ContractChange.of(step), on, actor);
    tagOf(step, present, next).forEach(tag -> recorder.tellProcess(next, tag));
    if (step instanceof Step.Terminate && isWithoutContract(next)) {
      plans.fellThrough(department, next.award().planItem(), on);
    }
    return next;
  }

  /** Whether every contract of its plan item was given up before it was signed. */
  private boolean isWithoutContract(Contract contract) {
    return contracts.ofPlanItem(contract.department(), contract.award().planItem()).stream()
        .allMatch(one -> one.state() == ContractState.TERMINATED && one.signed() == null);
  }

  /**
   * A contract.
   *
   * @throws ProblemException {@code contract-not-found}
   */
  public Contract known(String department, UUID id) {
    return find(department, id)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProcurementError.CONTRACT_NOT_FOUND, "The department has no such contract."));
  }

  /** A contract of the department, if there is one. */
  public Optional<Contract> find(String department, UUID id) {
    return contracts.read(department, id);
  }

  /** What the ledger has told of a contract. */
  public Payments payments(Contract contract) {
    return payments.of(contract.department(), contract.id());
  }

  /** Contracts by number; see the repository. */
  public List<Contract> list(
      String department, ContractSearch search, @Nullable String after, int rows) {
    return contracts.list(department, search, after, rows);
  }

  /** Contracts that came of a plan item, by number. */
  public List<Contract> ofPlanItem(String department, UUID planItem) {
    return contracts.ofPlanItem(department, planItem);
  }

  /** Contracts signed on or before a day, by number: what a disclosure of the year looks at. */
  public List<Contract> signedUntil(String department, LocalDate day) {
    return contracts.signedUntil(department, day);
  }

  /**
   * Every state a contract had, behind a number.
   *
   * @throws ProblemException {@code contract-not-found}
   */
  public List<Revision> revisions(String department, UUID id, long after, int rows) {
    return revisions.list(known(department, id).id(), after, rows);
  }

  private List<Bidder> bidders(List<NewParty> parties) {
    List<Bidder> bidders = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      NewParty party = parties.get(i);
      String pointer = "/parties/" + i + "/supplierCode";
      Supplier supplier =
          suppliers
              .find(party.supplier())
              .orElseThrow(
                  () ->
                      new ProblemException(
                          ProcurementError.PARTIES_REFUSED,
                          "No supplier has this code.",
                          List.of(Violation.at(pointer, "must be the code of a supplier"))));
      bidders.add(new Bidder(supplier, party.size(), party.share()));
    }
    return bidders;
  }

  /** What the living contracts of an item take of its year; what was terminated takes nothing. */
  private Money takenOf(String department, PlanItem item) {
    return Money.sum(
        contracts.ofPlanItem(department, item.id()).stream()
            .filter(one -> one.state() != ContractState.TERMINATED)
            .map(one -> one.award().amount().minus(one.award().laterYears())));
  }

  private static List<ProcessTag> tagOf(Step step, Contract before, Contract after) {
    if (step instanceof Step.Sign) {
      return List.of(ProcessTag.CONTRACT);
    }
    if (step instanceof Step.Amend) {
      boolean counts = !before.amount().equals(after.amount());
      return counts ? List.of(ProcessTag.CONTRACT_AMENDMENT) : List.of();
    }
    if (step instanceof Step.Accept) {
      return List.of(ProcessTag.IMPLEMENTATION_UPDATE);
    }
    if (step instanceof Step.Close) {
      return List.of(ProcessTag.CONTRACT_UPDATE);
    }
    if (step instanceof Step.Terminate) {
      return List.of(
          before.signed() == null
              ? ProcessTag.AWARD_CANCELLATION
              : ProcessTag.CONTRACT_TERMINATION);
    }
    return List.of();
  }

  private static Outcome.Taken requireTaken(Outcome outcome) {
    if (outcome instanceof Outcome.Refused refused) {
      List<Violation> violations =
          refused.pointer() == null
              ? List.of()
              : List.of(Violation.at(refused.pointer(), refused.detail()));
      throw new ProblemException(refused.error(), refused.detail(), violations);
    }
    return (Outcome.Taken) outcome;
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(businessZone));
  }
}
