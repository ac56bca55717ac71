package org.juesuan.budget.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.juesuan.platform.store.consumer.EventHandler;
import org.juesuan.platform.store.consumer.ReceivedEvent;

/** Takes in procurement's {@code funding.requested}. */
@ApplicationScoped
class FundingRequestedHandler implements EventHandler<FundingRequested> {
  private final FundingService fundings;

  FundingRequestedHandler(FundingService fundings) {
    this.fundings = fundings;
  }

  @Override
  public Set<String> types() {
    return Set.of("org.juesuan.procurement.funding.requested.v1");
  }

  @Override
  public Class<FundingRequested> payload() {
    return FundingRequested.class;
  }

  @Override
  public void handle(ReceivedEvent<FundingRequested> event) {
    fundings.request(event);
  }
}
