package org.juesuan.budget.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.juesuan.platform.store.consumer.EventHandler;
import org.juesuan.platform.store.consumer.ReceivedEvent;

/** Takes in procurement's {@code funding.released}. */
@ApplicationScoped
class FundingReleasedHandler implements EventHandler<FundingReleased> {
  private final FundingReleaseService fundings;

  FundingReleasedHandler(FundingReleaseService fundings) {
    this.fundings = fundings;
  }

  @Override
  public Set<String> types() {
    return Set.of("org.juesuan.procurement.funding.released.v1");
  }

  @Override
  public Class<FundingReleased> payload() {
    return FundingReleased.class;
  }

  @Override
  public void handle(ReceivedEvent<FundingReleased> event) {
    fundings.release(event);
  }
}
