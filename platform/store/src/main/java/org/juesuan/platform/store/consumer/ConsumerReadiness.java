package org.juesuan.platform.store.consumer;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells how the consumer fares; never takes the service out of use. */
@Readiness
@ApplicationScoped
class ConsumerReadiness implements HealthCheck {
  private final EventConsumer consumer;

  ConsumerReadiness(EventConsumer consumer) {
    this.consumer = consumer;
  }

  @Override
  public HealthCheckResponse call() {
    ConsumerStatus status = consumer.status();
    return HealthCheckResponse.named("event-consumer")
        .up()
        .withData("state", state(status))
        .withData("lag", status.lag())
        .withData("deadLettered", status.deadLettered())
        .build();
  }

  private static String state(ConsumerStatus status) {
    if (!status.enabled()) {
      return "off";
    }
    return status.degraded() ? "degraded" : "ok";
  }
}
