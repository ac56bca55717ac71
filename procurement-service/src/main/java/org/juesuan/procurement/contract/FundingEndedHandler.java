package org.juesuan.procurement.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.store.consumer.EventHandler;
import org.juesuan.platform.store.consumer.ReceivedEvent;
import org.juesuan.procurement.funding.Fundings;

/** Takes in budget's {@code funding.ended}. */
@ApplicationScoped
class FundingEndedHandler implements EventHandler<FundingEndedHandler.AllEnded> {

  private final ContractMoneyService contracts;

  FundingEndedHandler(ContractMoneyService contracts) {
    this.contracts = contracts;
  }

  /** What is read of the event. */
  record AllEnded(String contractId, List<Ended> fundings) {

    AllEnded {
      Objects.requireNonNull(contractId);
      fundings = List.copyOf(fundings);
    }
  }

  /** What became of a funding: free, or free when this commitment is carried. */
  record Ended(UUID fundingId, State state, Money releasedYuan, @Nullable UUID commitmentId) {

    Ended {
      Objects.requireNonNull(fundingId);
      Objects.requireNonNull(state);
      Objects.requireNonNull(releasedYuan);
      if (state == State.RELEASE_DUE && commitmentId == null) {
        throw new IllegalArgumentException("what is due is in a commitment");
      }
    }

    Fundings in(Fundings fundings) {
      return switch (state) {
        case RELEASED -> fundings.ended(fundingId, releasedYuan);
        case RELEASE_DUE -> fundings.releaseDue(fundingId, Objects.requireNonNull(commitmentId));
      };
    }
  }

  /** The states budget-service tells. */
  enum State {
    RELEASED,
    RELEASE_DUE
  }

  @Override
  public Set<String> types() {
    return Set.of("org.juesuan.budget.funding.ended.v1");
  }

  @Override
  public Class<AllEnded> payload() {
    return AllEnded.class;
  }

  @Override
  public void handle(ReceivedEvent<AllEnded> event) {
    contracts.told(
        event,
        event.data().contractId(),
        ContractChange.FUNDING_ENDED,
        fundings -> {
          Fundings after = fundings;
          for (Ended one : event.data().fundings()) {
            after = one.in(after);
          }
          return after;
        });
  }
}
