package org.juesuan.procurement.year;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.juesuan.platform.service.section.FrozenSections;
import org.juesuan.platform.store.event.EventStream;
import org.juesuan.platform.store.event.EventStreams;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.procurement.problem.ProcurementError;

/**
 * Locks what a change touches, and knows which years are frozen; its callers hold the transaction.
 *
 * <p>Every change of a department locks the department's stream, whether or not the fact has a
 * year, and so does the freezing of a year: no change can slip into a year that is being frozen.
 */
@ApplicationScoped
public class ProcurementYears {

  private final EventStreams streams;
  private final FrozenSections frozen;

  ProcurementYears(EventStreams streams, FrozenSections frozen) {
    this.streams = streams;
    this.frozen = frozen;
  }

  /** Locks a department until the transaction ends; its facts without a year are numbered here. */
  public Sequenced lock(String department) {
    return streams.lock(EventStream.withoutYear(department));
  }

  /** Locks a department and then a year of it; the facts of the year are numbered here. */
  public Sequenced lock(ProcurementYear year) {
    lock(year.department());
    return streams.lock(EventStream.of(year.department(), year.fiscalYear()));
  }

  /**
   * Locks a year in which something is to be changed (INV-7).
   *
   * @throws ProblemException {@code year-frozen}
   */
  public Sequenced lockOpen(ProcurementYear year) {
    Sequenced stream = lock(year);
    requireOpen(year);
    return stream;
  }

  /**
   * Refuses a change that takes effect on a day of a frozen year (INV-7). The department is locked.
   *
   * @throws ProblemException {@code year-frozen}
   */
  public void requireOpen(String department, LocalDate effective) {
    requireOpen(new ProcurementYear(department, effective.getYear()));
  }

  /**
   * The day itself, or the first one after it of a year that is not frozen: for what takes effect
   * late, because another service answered late (INV-7). The department is locked.
   */
  public LocalDate firstOpenDay(String department, LocalDate day) {
    LocalDate open = day;
    while (isFrozen(new ProcurementYear(department, open.getYear()))) {
      open = LocalDate.of(open.getYear() + 1, 1, 1);
    }
    return open;
  }

  private boolean isFrozen(ProcurementYear year) {
    return frozen.isFrozen(year.department(), year.fiscalYear());
  }

  private void requireOpen(ProcurementYear year) {
    if (isFrozen(year)) {
      throw new ProblemException(
          ProcurementError.YEAR_FROZEN,
          "The final account of " + year.fiscalYear() + " is approved; nothing of it changes.",
          List.of());
    }
  }
}
