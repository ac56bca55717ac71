package org.juesuan.evaluation.selfevaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.juesuan.evaluation.selfevaluation.SubmissionOutcome.Accepted;
import org.juesuan.evaluation.selfevaluation.store.SelfEvaluationRepository;
import org.juesuan.evaluation.year.EvaluationYear;
import org.juesuan.evaluation.year.EvaluationYears;
import org.juesuan.platform.store.event.Sequenced;

/** Enters or replaces the self-evaluations of several projects: all of them, or none. */
@ApplicationScoped
@Transactional
public class SubmissionService {

  private final SelfEvaluationRepository evaluations;
  private final FormEvaluator evaluator;
  private final EvaluationYears years;
  private final EvaluationRecorder recorder;

  SubmissionService(
      SelfEvaluationRepository evaluations,
      FormEvaluator evaluator,
      EvaluationYears years,
      EvaluationRecorder recorder) {
    this.evaluations = evaluations;
    this.evaluator = evaluator;
    this.years = years;
    this.recorder = recorder;
  }

  /**
   * Decides upon forms, and writes them if none is refused. What is there already is left alone,
   * whatever its state.
   *
   * @param submissions forms of different projects, well written, of known templates
   * @param deciding whether nothing is to be written in any case
   * @return one outcome for each, in their order
   * @throws org.juesuan.platform.web.problem.ProblemException {@code year-frozen}
   */
  public List<SubmissionOutcome> submit(
      EvaluationYear year, List<Submission> submissions, Author author, boolean deciding) {
    Sequenced stream = years.lockOpen(year);
    Map<String, SelfEvaluation> present =
        evaluations.all(year).stream()
            .collect(Collectors.toMap(one -> one.form().projectCode(), Function.identity()));
    List<SubmissionOutcome> outcomes =
        submissions.stream()
            .map(
                one ->
                    decide(
                        year,
                        Optional.ofNullable(present.get(one.draft().form().projectCode())),
                        one))
            .toList();
    if (!deciding && outcomes.stream().allMatch(Accepted.class::isInstance)) {
      outcomes.forEach(one -> write(stream, (Accepted) one, author));
    }
    return outcomes;
  }

  private SubmissionOutcome decide(
      EvaluationYear year, Optional<SelfEvaluation> present, Submission submission) {
    EvaluationDraft draft = submission.draft();
    if (present.filter(one -> one.says(draft)).isPresent()) {
      return new Accepted(
          present.get(), evaluator.scored(present.get()), SubmissionEffect.UNCHANGED);
    }
    Optional<EvaluationRules.Refusal> refusal =
        EvaluationRules.ofSubmission(present.orElse(null), submission);
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    SelfEvaluation next =
        present
            .map(one -> one.replacedBy(draft))
            .orElseGet(() -> SelfEvaluation.drafted(UUID.randomUUID(), year, draft));
    ScoredForm scored = evaluator.scored(next);
    return EvaluationRules.ofContent(scored)
        .map(SubmissionService::refused)
        .orElseGet(
            () ->
                new Accepted(
                    next,
                    scored,
                    present.isPresent() ? SubmissionEffect.REPLACED : SubmissionEffect.CREATED));
  }

  /** A refusal without a place of its own is one of the version, as that of a state is. */
  private static SubmissionOutcome refused(EvaluationRules.Refusal refusal) {
    List<FormFault> faults =
        refusal.faults().isEmpty()
            ? List.of(new FormFault("/version", refusal.detail()))
            : refusal.faults();
    return new SubmissionOutcome.Refused(refusal.error(), faults);
  }

  private void write(Sequenced stream, Accepted accepted, Author author) {
    switch (accepted.effect()) {
      case CREATED -> recorder.add(stream, accepted.next(), accepted.scored(), author);
      case REPLACED -> recorder.replace(stream, accepted.next(), accepted.scored(), author);
      case UNCHANGED -> {
        // What is there is what was handed in.
      }
    }
  }
}
