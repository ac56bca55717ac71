package org.juesuan.evaluation.selfevaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.change.ChangeType;
import org.juesuan.evaluation.selfevaluation.store.RevisionRepository;
import org.juesuan.evaluation.selfevaluation.store.SelfEvaluationRepository;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.store.event.Sequenced;

/**
 * Writes a state of a self-evaluation with its revision and its one event (INV-6). Its callers have
 * locked the year and decided.
 */
@ApplicationScoped
public class EvaluationRecorder {

  private final SelfEvaluationRepository evaluations;
  private final RevisionRepository revisions;
  private final ChangeRecorder changes;
  private final Clock clock;

  EvaluationRecorder(
      SelfEvaluationRepository evaluations,
      RevisionRepository revisions,
      ChangeRecorder changes,
      Clock clock) {
    this.evaluations = evaluations;
    this.revisions = revisions;
    this.changes = changes;
    this.clock = clock;
  }

  /** Writes one that is new. */
  void add(Sequenced stream, SelfEvaluation evaluation, ScoredForm scored, Author author) {
    evaluations.add(evaluation);
    keep(evaluation, Revision.EvaluationChange.RECORDED, null, author);
    tellContent(stream, evaluation, scored);
  }

  /** Writes another content. */
  void replace(Sequenced stream, SelfEvaluation next, ScoredForm scored, Author author) {
    evaluations.update(next);
    keep(next, Revision.EvaluationChange.REPLACED, null, author);
    tellContent(stream, next, scored);
  }

  /** Writes a step of the life cycle. */
  void move(
      Sequenced stream,
      EvaluationState from,
      SelfEvaluation next,
      ScoredForm scored,
      Transition transition,
      Author author) {
    evaluations.update(next);
    keep(next, Revision.EvaluationChange.TRANSITIONED, transition, author);
    tell(
        stream,
        ChangeType.SELF_EVALUATION_TRANSITIONED,
        next,
        SelfEvaluationTransitioned.of(from, next, scored, transition));
  }

  private void keep(
      SelfEvaluation evaluation,
      Revision.EvaluationChange change,
      @Nullable Transition transition,
      Author author) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    revisions.add(
        new Revision(
            evaluation,
            change,
            transition == null ? null : transition.reason(),
            transition == null ? List.of() : transition.comments(),
            author.subject(),
            now));
  }

  private void tellContent(Sequenced stream, SelfEvaluation evaluation, ScoredForm scored) {
    tell(
        stream,
        ChangeType.SELF_EVALUATION_RECORDED,
        evaluation,
        SelfEvaluationRecorded.of(evaluation, scored));
  }

  private void tell(Sequenced stream, ChangeType type, SelfEvaluation evaluation, Object payload) {
    changes.record(stream, type, evaluation.id().toString(), null, payload);
  }
}
