package org.juesuan.platform.store.relay;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.juesuan.platform.store.StoreException;

/** Tells how the relay fares; never takes the service out of use: it catches up by itself. */
@Readiness
@ApplicationScoped
class RelayReadiness implements HealthCheck {
  private static final String NAME = "event-relay";

  private final EventRelay relay;

  RelayReadiness(EventRelay relay) {
    this.relay = relay;
  }

  @Override
  public HealthCheckResponse call() {
    try {
      return told(relay.status());
    } catch (StoreException unanswered) {
      // That the database is away is the word of the database's own check.
      return HealthCheckResponse.named(NAME).up().withData("state", "unknown").build();
    }
  }

  static HealthCheckResponse told(RelayStatus status) {
    return HealthCheckResponse.named(NAME)
        .up()
        .withData("state", status.degraded() ? "degraded" : "ok")
        .withData("leader", status.leader())
        .withData("heldBack", status.heldBack())
        .withData("unsent", status.unsent())
        .withData("oldestUnsentSeconds", status.oldestUnsentAge().toSeconds())
        .build();
  }
}
