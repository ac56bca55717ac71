package org.juesuan.evaluation.year;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.juesuan.evaluation.problem.EvaluationError;
import org.juesuan.evaluation.year.store.FrozenYearRepository;
import org.juesuan.platform.store.event.EventStream;
import org.juesuan.platform.store.event.EventStreams;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.web.problem.ProblemException;

/** Locks years, and knows which are frozen; its callers hold the transaction. */
@ApplicationScoped
public class EvaluationYears {

  private final EventStreams streams;
  private final FrozenYearRepository frozen;

  EvaluationYears(EventStreams streams, FrozenYearRepository frozen) {
    this.streams = streams;
    this.frozen = frozen;
  }

  /** Locks a year until the transaction ends. */
  public Sequenced lock(EvaluationYear year) {
    return streams.lock(EventStream.of(year.department(), year.fiscalYear()));
  }

  /**
   * Locks a year in which something is to be changed (INV-7).
   *
   * @throws ProblemException {@code year-frozen}
   */
  public Sequenced lockOpen(EvaluationYear year) {
    Sequenced stream = lock(year);
    if (frozen(year).isPresent()) {
      throw new ProblemException(
          EvaluationError.YEAR_FROZEN,
          "The final account of the year is approved; its evaluations do not change.",
          List.of());
    }
    return stream;
  }

  /** What the year said when it was frozen; empty while it is not. */
  public Optional<FrozenSection> frozen(EvaluationYear year) {
    return frozen.of(year);
  }

  /** Freezes a year, which the transaction has locked. */
  public void freeze(EvaluationYear year, FrozenSection section) {
    frozen.add(year, section);
  }
}
