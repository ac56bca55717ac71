package org.juesuan.budget.finalaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The district's present day, on which deadlines are counted. */
@ApplicationScoped
class Today {

  private final Clock clock;
  private final ZoneId zone;

  Today(
      Clock clock,
      @ConfigProperty(name = "juesuan.business-zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  LocalDate date() {
    return LocalDate.now(clock.withZone(zone));
  }
}
