package org.juesuan.evaluation.selfevaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.EvaluationForm;
import org.juesuan.evaluation.problem.EvaluationError;
import org.juesuan.evaluation.review.Finding;
import org.juesuan.evaluation.selfevaluation.store.RevisionRepository;
import org.juesuan.evaluation.selfevaluation.store.SelfEvaluationRepository;
import org.juesuan.evaluation.year.EvaluationYear;
import org.juesuan.evaluation.year.EvaluationYears;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/**
 * Self-evaluations of a department's year. Every writing method locks the stream of department and
 * year first, so that what it decides upon cannot change before it has written.
 */
@ApplicationScoped
@Transactional
public class SelfEvaluationService {

  private final SelfEvaluationRepository evaluations;
  private final RevisionRepository revisions;
  private final FormEvaluator evaluator;
  private final EvaluationYears years;
  private final EvaluationRecorder recorder;

  SelfEvaluationService(
      SelfEvaluationRepository evaluations,
      RevisionRepository revisions,
      FormEvaluator evaluator,
      EvaluationYears years,
      EvaluationRecorder recorder) {
    this.evaluations = evaluations;
    this.revisions = revisions;
    this.evaluator = evaluator;
    this.years = years;
    this.recorder = recorder;
  }

  /**
   * Enters the self-evaluation of a project.
   *
   * @throws ProblemException {@code project-evaluated}, {@code template-unknown}, {@code
   *     score-refused}
   */
  public EvaluatedForm record(EvaluationYear year, EvaluationDraft draft, Author author) {
    Sequenced stream = years.lockOpen(year);
    requireFree(year, draft, null);
    SelfEvaluation evaluation = SelfEvaluation.drafted(UUID.randomUUID(), year, draft);
    ScoredForm scored = evaluator.scored(evaluation);
    refuse(EvaluationRules.ofContent(scored));
    recorder.add(stream, evaluation, scored, author);
    return evaluator.evaluated(evaluation, scored);
  }

  /**
   * Replaces the content of a self-evaluation that is being filled in.
   *
   * @param ifMatch the header {@code If-Match}
   * @throws ProblemException {@code evaluation-not-found}, {@code evaluation-state-forbids} and
   *     those of {@link #record}
   */
  public EvaluatedForm replace(
      EvaluationYear year,
      UUID id,
      EvaluationDraft draft,
      @Nullable String ifMatch,
      Author author) {
    Sequenced stream = years.lockOpen(year);
    SelfEvaluation present = present(year, id, ifMatch);
    refuse(EvaluationRules.ofChange(present.state()));
    requireFree(year, draft, id);
    SelfEvaluation next = present.replacedBy(draft);
    ScoredForm scored = evaluator.scored(next);
    refuse(EvaluationRules.ofContent(scored));
    recorder.replace(stream, next, scored, author);
    return evaluator.evaluated(next, scored);
  }

  /**
   * Takes a step of the life cycle.
   *
   * @param ifMatch the header {@code If-Match}
   * @throws ProblemException {@code evaluation-not-found}, {@code evaluation-state-forbids}, {@code
   *     role-insufficient}, {@code own-work}, {@code form-incomplete}, {@code remarks-refused}
   */
  public EvaluatedForm move(
      EvaluationYear year,
      UUID id,
      Transition transition,
      @Nullable String ifMatch,
      Author author) {
    Sequenced stream = years.lockOpen(year);
    SelfEvaluation present = present(year, id, ifMatch);
    ScoredForm scored = evaluator.scored(present);
    boolean ownWork = revisions.isMadeBy(id, author.subject());
    refuse(EvaluationRules.ofStep(present, scored, transition, author, ownWork));
    SelfEvaluation next = present.movedTo(transition.to());
    recorder.move(stream, present.state(), next, scored, transition, author);
    return evaluator.evaluated(next, scored);
  }

  /**
   * A self-evaluation with its scores.
   *
   * @throws ProblemException {@code evaluation-not-found}
   */
  public EvaluatedForm known(EvaluationYear year, UUID id) {
    SelfEvaluation evaluation = require(year, id);
    return evaluator.evaluated(evaluation, evaluator.scored(evaluation));
  }

  /** All of a year with their scores and the ledger's funds, by project code. */
  public List<EvaluatedForm> all(EvaluationYear year) {
    return evaluator.ofYear(year, evaluations.all(year));
  }

  /** Those of a year, by project code, without the ledger; see the repository. */
  public List<EvaluatedForm> list(
      EvaluationYear year, @Nullable EvaluationState state, @Nullable String after, int rows) {
    return evaluator.withScores(evaluations.list(year, state, after, rows));
  }

  /**
   * What a reviewer would ask about, the gravest first.
   *
   * @throws ProblemException {@code evaluation-not-found}
   */
  public List<Finding> findings(EvaluationYear year, UUID id) {
    EvaluatedForm evaluated = known(year, id);
    List<EvaluationForm> peers =
        evaluations.all(year).stream()
            .filter(peer -> !peer.id().equals(id))
            .map(peer -> peer.form().read(year.fiscalYear()))
            .toList();
    return FormEvaluator.findings(evaluated, peers);
  }

  /** The same of all self-evaluations of a year, by project code. */
  public List<FormFindings> findings(EvaluationYear year) {
    List<EvaluatedForm> forms = all(year);
    List<EvaluationForm> peers = forms.stream().map(form -> form.scored().form()).toList();
    return forms.stream()
        .map(form -> new FormFindings(form.evaluation(), FormEvaluator.findings(form, peers)))
        .toList();
  }

  /**
   * Revisions behind a number, the first one first.
   *
   * @throws ProblemException {@code evaluation-not-found}
   */
  public List<Revision> revisions(EvaluationYear year, UUID id, long after, int rows) {
    return revisions.list(require(year, id), after, rows);
  }

  /**
   * The revision of a number.
   *
   * @throws ProblemException {@code evaluation-not-found}, {@code revision-not-found}
   */
  public Revision revision(EvaluationYear year, UUID id, long number) {
    return revisions
        .read(require(year, id), number)
        .orElseThrow(
            () ->
                new ProblemException(
                    EvaluationError.REVISION_NOT_FOUND, "There is no revision " + number + "."));
  }

  private SelfEvaluation require(EvaluationYear year, UUID id) {
    return evaluations
        .read(year, id)
        .orElseThrow(
            () ->
                new ProblemException(
                    EvaluationError.EVALUATION_NOT_FOUND,
                    "The department has no such self-evaluation in this year."));
  }

  private SelfEvaluation present(EvaluationYear year, UUID id, @Nullable String ifMatch) {
    SelfEvaluation present = require(year, id);
    Preconditions.requireIfMatch(ifMatch, EntityTag.of(present.version()));
    return present;
  }

  /** A project has one self-evaluation in a year. */
  private void requireFree(EvaluationYear year, EvaluationDraft draft, @Nullable UUID own) {
    Optional<SelfEvaluation> other = evaluations.ofProject(year, draft.form().projectCode());
    if (other.isPresent() && !other.get().id().equals(own)) {
      throw new ProblemException(
          EvaluationError.PROJECT_EVALUATED,
          "The project has a self-evaluation in this year.",
          List.of(Violation.at("/form/projectCode", "must be a project without one")));
    }
  }

  private static void refuse(Optional<EvaluationRules.Refusal> refusal) {
    refusal.ifPresent(
        why -> {
          throw new ProblemException(
              why.error(),
              why.detail(),
              why.faults().stream()
                  .map(fault -> Violation.at(fault.pointer(), fault.message()))
                  .toList());
        });
  }
}
