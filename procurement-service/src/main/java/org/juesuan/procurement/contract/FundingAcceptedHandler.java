package org.juesuan.procurement.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.juesuan.platform.store.consumer.EventHandler;
import org.juesuan.platform.store.consumer.ReceivedEvent;

/** Takes in budget's {@code funding.accepted}. */
@ApplicationScoped
class FundingAcceptedHandler implements EventHandler<FundingAcceptedHandler.Accepted> {

  private final ContractMoneyService contracts;

  FundingAcceptedHandler(ContractMoneyService contracts) {
    this.contracts = contracts;
  }

  /** What is read of the event. */
  record Accepted(UUID requestId, UUID contractId, List<Held> fundings) {

    Accepted {
      Objects.requireNonNull(requestId);
      Objects.requireNonNull(contractId);
      fundings = List.copyOf(fundings);
    }
  }

  /** A funding and the commitment that holds its money. */
  record Held(UUID fundingId, UUID commitmentId) {

    Held {
      Objects.requireNonNull(fundingId);
      Objects.requireNonNull(commitmentId);
    }
  }

  @Override
  public Set<String> types() {
    return Set.of("org.juesuan.budget.funding.accepted.v1");
  }

  @Override
  public Class<Accepted> payload() {
    return Accepted.class;
  }

  @Override
  public void handle(ReceivedEvent<Accepted> event) {
    Accepted told = event.data();
    Map<UUID, UUID> commitments =
        told.fundings().stream().collect(Collectors.toMap(Held::fundingId, Held::commitmentId));
    contracts.accepted(event, told.contractId(), told.requestId(), commitments);
  }
}
