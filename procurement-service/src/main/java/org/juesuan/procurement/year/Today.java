package org.juesuan.procurement.year;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The district's present day: no business date lies behind it. */
@ApplicationScoped
public class Today {

  private final Clock clock;
  private final ZoneId zone;

  Today(
      Clock clock,
      @ConfigProperty(name = "juesuan.business-zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  /** The present day. */
  public LocalDate date() {
    return LocalDate.now(clock.withZone(zone));
  }
}
