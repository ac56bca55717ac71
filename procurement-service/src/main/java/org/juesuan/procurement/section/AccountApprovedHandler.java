package org.juesuan.procurement.section;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.juesuan.platform.store.consumer.EventHandler;
import org.juesuan.platform.store.consumer.ReceivedEvent;
import org.juesuan.procurement.year.ProcurementYear;

/** Freezes a year once its final account is approved. */
@ApplicationScoped
class AccountApprovedHandler implements EventHandler<AccountApprovedHandler.AccountApproved> {

  private final SectionService sections;

  AccountApprovedHandler(SectionService sections) {
    this.sections = sections;
  }

  /** What is read of the event. */
  record AccountApproved(String department, Integer fiscalYear, UUID approvalId) {

    AccountApproved {
      Stream.of(department, fiscalYear, approvalId).forEach(Objects::requireNonNull);
    }
  }

  @Override
  public Set<String> types() {
    return Set.of("org.juesuan.budget.final-account.approved.v1");
  }

  @Override
  public Class<AccountApproved> payload() {
    return AccountApproved.class;
  }

  @Override
  public void handle(ReceivedEvent<AccountApproved> event) {
    AccountApproved approved = event.data();
    sections.freeze(
        new ProcurementYear(approved.department(), approved.fiscalYear()),
        approved.approvalId(),
        event.actor() + " via " + event.source());
  }
}
