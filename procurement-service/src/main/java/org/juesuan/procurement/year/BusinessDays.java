package org.juesuan.procurement.year;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.procurement.problem.ProcurementError;

/** The days on which something can have happened, as the district counts them. */
@ApplicationScoped
public class BusinessDays {

  /** Before this there is no fiscal year that could be disclosed. */
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  private final Clock clock;
  private final ZoneId zone;

  BusinessDays(
      Clock clock,
      @ConfigProperty(name = "juesuan.business-zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  /** The district's present day. */
  public LocalDate today() {
    return LocalDate.now(clock.withZone(zone));
  }

  /**
   * Refuses a day on which nothing can have happened yet, or of which no year is kept.
   *
   * @param pointer JSON pointer to the day in the request
   * @throws ProblemException {@code date-refused}
   */
  public void requirePast(String pointer, LocalDate day) {
    if (day.isBefore(FIRST) || day.isAfter(today())) {
      throw new ProblemException(
          ProcurementError.DATE_REFUSED,
          "A day from 2000-01-01 to today is needed.",
          List.of(Violation.at(pointer, "must be from 2000-01-01 to today")));
    }
  }
}
