package org.juesuan.procurement.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.juesuan.platform.store.consumer.EventHandler;
import org.juesuan.platform.store.consumer.ReceivedEvent;
import org.juesuan.procurement.funding.RefusedLine;

/** Takes in budget's {@code funding.refused}. */
@ApplicationScoped
class FundingRefusedHandler implements EventHandler<FundingRefusedHandler.Refused> {

  private final ContractMoneyService contracts;

  FundingRefusedHandler(ContractMoneyService contracts) {
    this.contracts = contracts;
  }

  /** What is read of the event. */
  record Refused(UUID requestId, UUID contractId, List<Fault> violations) {

    Refused {
      Objects.requireNonNull(requestId);
      Objects.requireNonNull(contractId);
      violations = List.copyOf(violations);
    }
  }

  /** What the ledger found wrong. */
  record Fault(String pointer, String code, String message) {

    Fault {
      Objects.requireNonNull(pointer);
      Objects.requireNonNull(code);
      Objects.requireNonNull(message);
    }
  }

  @Override
  public Set<String> types() {
    return Set.of("org.juesuan.budget.funding.refused.v1");
  }

  @Override
  public Class<Refused> payload() {
    return Refused.class;
  }

  @Override
  public void handle(ReceivedEvent<Refused> event) {
    Refused told = event.data();
    contracts.refused(
        event,
        told.contractId(),
        told.requestId(),
        told.violations().stream()
            .map(fault -> new RefusedLine(fault.pointer(), fault.code(), fault.message()))
            .toList());
  }
}
