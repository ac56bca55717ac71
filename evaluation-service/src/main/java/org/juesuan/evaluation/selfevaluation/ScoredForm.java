package org.juesuan.evaluation.selfevaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.EvaluationForm;
import org.juesuan.evaluation.form.WrittenForm;
import org.juesuan.evaluation.form.WrittenRow;
import org.juesuan.evaluation.scoring.Assessment;
import org.juesuan.evaluation.scoring.AwardedScore;
import org.juesuan.evaluation.scoring.Explanation;
import org.juesuan.evaluation.scoring.FormScore;
import org.juesuan.evaluation.scoring.FormTotal;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.FundSource;

/**
 * The scores of a form that count: the computed ones, or what an official set instead.
 *
 * @param form the form with its figures as numbers
 * @param template the form it is bound to
 * @param execution score of the execution rate; null where the form has none or lacks its amounts
 * @param rows scores of the rows, in printed order
 */
public record ScoredForm(
    EvaluationForm form,
    FormTemplate template,
    @Nullable Explanation execution,
    List<AwardedScore> rows) {

  /** Keeps a copy of its own. */
  public ScoredForm {
    rows = List.copyOf(rows);
  }

  /** Scores what was written. */
  public static ScoredForm of(WrittenForm written, int fiscalYear, FormTemplate template) {
    EvaluationForm form = written.read(fiscalYear);
    FormScore computed = FormScore.of(form, template);
    List<AwardedScore> awarded = new ArrayList<>();
    for (Assessment assessment : computed.rows()) {
      WrittenRow row = written.rows().get(awarded.size());
      BigDecimal score = form.rows().get(awarded.size()).score();
      awarded.add(new AwardedScore(assessment, score, row.scoreReason()));
    }
    return new ScoredForm(form, template, computed.execution(), awarded);
  }

  /** 总分 and 等级; empty while a row awaits a person's judgement or the execution its amounts. */
  public Optional<FormTotal> total() {
    List<BigDecimal> scores = rows.stream().flatMap(row -> row.score().stream()).toList();
    if (scores.size() < rows.size() || lacksExecution()) {
      return Optional.empty();
    }
    BigDecimal first = execution == null ? BigDecimal.ZERO : execution.score();
    return Optional.of(FormTotal.of(first, scores, template));
  }

  /** What is wrong with scores that an official set. */
  public List<FormFault> awardFaults() {
    List<FormFault> faults = new ArrayList<>();
    for (int index = 0; index < rows.size(); index++) {
      AwardedScore row = rows.get(index);
      BigDecimal awarded = row.awarded();
      if (awarded != null) {
        String place = "/form/rows/" + index;
        AwardedScore.fault(row.assessment(), form.rows().get(index).weight(), awarded, row.reason())
            .map(fault -> fault(place, fault))
            .ifPresent(faults::add);
      }
    }
    return faults;
  }

  /** What is still missing before the form can be submitted. */
  public List<FormFault> missing() {
    List<FormFault> missing = new ArrayList<>();
    if (lacksExecution()) {
      missing.add(
          new FormFault("/form/funds", "must have annual budget and execution of the total"));
    }
    if (rows.isEmpty()) {
      missing.add(new FormFault("/form/rows", "must have at least one indicator"));
    }
    for (int index = 0; index < rows.size(); index++) {
      if (rows.get(index).score().isEmpty()) {
        Assessment.JudgementNeeded needed =
            (Assessment.JudgementNeeded) rows.get(index).assessment();
        missing.add(
            new FormFault(
                "/form/rows/" + index + "/score",
                "must be set by an official, with a reason: " + needed.reason().sentence()));
      }
    }
    return missing;
  }

  private boolean lacksExecution() {
    boolean scored = template.funds().executionWeight().signum() > 0;
    boolean known =
        form.fundLine(FundSource.TOTAL)
            .filter(line -> line.annualBudget() != null && line.executed() != null)
            .isPresent();
    return scored && !known;
  }

  private static FormFault fault(String place, AwardedScore.Fault fault) {
    return switch (fault) {
      case OUTSIDE_THE_WEIGHT ->
          new FormFault(place + "/score", "must lie between zero and the weight");
      case TOO_MANY_DECIMALS -> new FormFault(place + "/score", "must have at most two decimals");
      case OUTSIDE_THE_BAND ->
          new FormFault(place + "/score", "must lie within the band of the stated attainment");
      case REASON_MISSING ->
          new FormFault(place + "/scoreReason", "must say why the score is not the computed one");
    };
  }
}
