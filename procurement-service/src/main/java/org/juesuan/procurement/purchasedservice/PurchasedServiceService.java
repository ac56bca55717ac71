package org.juesuan.procurement.purchasedservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.procurement.change.ChangeType;
import org.juesuan.procurement.contract.ContractService;
import org.juesuan.procurement.policy.ProcurementCategory;
import org.juesuan.procurement.problem.ProcurementError;
import org.juesuan.procurement.problem.api.Refusals;
import org.juesuan.procurement.purchasedservice.store.PurchasedServiceRepository;
import org.juesuan.procurement.year.ProcurementYear;
import org.juesuan.procurement.year.ProcurementYears;

/** The purchased services of departments, by year. */
@ApplicationScoped
@Transactional
public class PurchasedServiceService {

  private final PurchasedServiceRepository services;
  private final ContractService contracts;
  private final ProcurementYears years;
  private final ChangeRecorder changes;

  PurchasedServiceService(
      PurchasedServiceRepository services,
      ContractService contracts,
      ProcurementYears years,
      ChangeRecorder changes) {
    this.services = services;
    this.contracts = contracts;
    this.years = years;
    this.changes = changes;
  }

  /**
   * Enters a purchased service.
   *
   * @throws ProblemException {@code purchased-service-excluded}, {@code purchased-service-faulty},
   *     {@code year-frozen}
   */
  public PurchasedService record(ProcurementYear year, ServiceDraft draft) {
    Sequenced stream = years.lockOpen(year);
    refuse(year, draft, services.all(year));
    PurchasedService service =
        PurchasedService.of(UUID.randomUUID(), year.department(), year.fiscalYear(), draft, 1);
    services.add(service);
    tell(stream, service);
    return service;
  }

  /**
   * Replaces a purchased service.
   *
   * @param ifMatch the header {@code If-Match}
   * @throws ProblemException {@code purchased-service-not-found} and those of {@link #record}
   */
  public PurchasedService replace(
      ProcurementYear year, UUID id, ServiceDraft draft, @Nullable String ifMatch) {
    Sequenced stream = years.lockOpen(year);
    PurchasedService present = present(year, id, ifMatch);
    refuse(
        year, draft, services.all(year).stream().filter(other -> !other.id().equals(id)).toList());
    PurchasedService next =
        PurchasedService.of(id, year.department(), year.fiscalYear(), draft, present.version() + 1);
    change(stream, next);
    return next;
  }

  /**
   * Withdraws what was entered by mistake.
   *
   * @param ifMatch the header {@code If-Match}
   * @throws ProblemException {@code purchased-service-not-found}, {@code year-frozen}
   */
  public void withdraw(ProcurementYear year, UUID id, @Nullable String ifMatch) {
    Sequenced stream = years.lockOpen(year);
    change(stream, present(year, id, ifMatch).withdraw());
  }

  /**
   * A purchased service that stands.
   *
   * @throws ProblemException {@code purchased-service-not-found}
   */
  public PurchasedService known(ProcurementYear year, UUID id) {
    return services
        .read(year, id)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProcurementError.PURCHASED_SERVICE_NOT_FOUND,
                    "The department has no such purchased service in this year."));
  }

  /** All of a year that stand, by guidance catalogue. */
  public List<PurchasedService> all(ProcurementYear year) {
    return services.all(year);
  }

  private PurchasedService present(ProcurementYear year, UUID id, @Nullable String ifMatch) {
    PurchasedService present = known(year, id);
    Preconditions.requireIfMatch(ifMatch, EntityTag.of(present.version()));
    return present;
  }

  private void refuse(ProcurementYear year, ServiceDraft draft, List<PurchasedService> others) {
    Map<UUID, ProcurementCategory> bought = new HashMap<>();
    for (UUID contract : draft.contracts()) {
      contracts
          .find(year.department(), contract)
          .ifPresent(found -> bought.put(contract, found.award().category()));
    }
    Refusals.of(
        ProcurementError.PURCHASED_SERVICE_EXCLUDED,
        "The law excludes this from the purchase of services.",
        ServiceRules.exclusions(draft, bought));
    Refusals.of(
        ProcurementError.PURCHASED_SERVICE_FAULTY,
        "The purchased service has faults.",
        ServiceRules.faults(draft, bought.keySet(), others));
  }

  private void change(Sequenced stream, PurchasedService next) {
    services.update(next);
    tell(stream, next);
  }

  private void tell(Sequenced stream, PurchasedService service) {
    changes.record(
        stream,
        ChangeType.PURCHASED_SERVICE_RECORDED,
        service.id().toString(),
        null,
        PurchasedServiceRecorded.of(service));
  }
}
