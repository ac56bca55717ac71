package org.juesuan.gateway.composition;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import org.juesuan.gateway.report.Owner;

/**
 * Measures how long each owner takes to tell its section of a report, and how that ends: {@code
 * juesuan.report.section} by owner and outcome.
 */
record SectionTimes(MeterRegistry meters) {

  Uni<ServiceAnswer> of(Owner owner, Uni<ServiceAnswer> asked) {
    return Uni.createFrom()
        .deferred(
            () -> {
              Timer.Sample began = Timer.start(meters);
              return asked.invoke(answer -> began.stop(timer(owner, answer)));
            });
  }

  private Timer timer(Owner owner, ServiceAnswer answer) {
    return meters.timer(
        "juesuan.report.section", "section", owner.id(), "outcome", outcome(answer));
  }

  private static String outcome(ServiceAnswer answer) {
    if (answer instanceof ServiceAnswer.Silent silent) {
      return silent.reason().code();
    }
    return answer instanceof ServiceAnswer.Answered ? "answered" : "refused";
  }
}
