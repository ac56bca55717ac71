package org.juesuan.evaluation.year;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.juesuan.evaluation.problem.EvaluationError;
import org.juesuan.platform.service.section.FrozenSections;
import org.juesuan.platform.store.event.EventStream;
import org.juesuan.platform.store.event.EventStreams;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.web.problem.ProblemException;

/** Locks years, and knows which are frozen; its callers hold the transaction. */
@ApplicationScoped
public class EvaluationYears {

  private final EventStreams streams;
  private final FrozenSections frozen;

  EvaluationYears(EventStreams streams, FrozenSections frozen) {
    this.streams = streams;
    this.frozen = frozen;
  }

  /** Locks a year until the transaction ends. */
  public Sequenced lock(EvaluationYear year) {
    return streams.lock(EventStream.of(year.department(), year.fiscalYear()));
  }

  /** Locks several years, in order, until the transaction ends. */
  public void lockAll(Collection<EvaluationYear> years) {
    streams.lockAll(
        years.stream().map(year -> EventStream.of(year.department(), year.fiscalYear())).toList());
  }

  /**
   * Locks a year in which something is to be changed (INV-7).
   *
   * @throws ProblemException {@code year-frozen}
   */
  public Sequenced lockOpen(EvaluationYear year) {
    Sequenced stream = lock(year);
    if (frozen.isFrozen(year.department(), year.fiscalYear())) {
      throw new ProblemException(
          EvaluationError.YEAR_FROZEN,
          "The final account of the year is approved; its evaluations do not change.",
          List.of());
    }
    return stream;
  }
}
