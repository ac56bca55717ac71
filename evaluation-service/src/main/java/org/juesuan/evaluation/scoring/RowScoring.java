package org.juesuan.evaluation.scoring;

import java.util.List;
import java.util.Optional;
import org.juesuan.evaluation.scoring.Assessment.Computed;
import org.juesuan.evaluation.scoring.Assessment.JudgementNeeded;
import org.juesuan.evaluation.template.ScoringRules;
import org.juesuan.evaluation.value.Attainment;
import org.juesuan.evaluation.value.Comparison;
import org.juesuan.evaluation.value.Misreading;
import org.juesuan.evaluation.value.Reading;

/**
 * Scores one row by the rules of a template (dossier §4.4). The rule follows from the target: its
 * comparison says whether more or less is better, and words make the indicator qualitative.
 */
public final class RowScoring {

  private final Row row;
  private final ScoringRules rules;

  private RowScoring(Row row, ScoringRules rules) {
    this.row = row;
    this.rules = rules;
  }

  /** The score of a row, or why a person has to set it. */
  public static Assessment assess(Row row, ScoringRules rules) {
    return new RowScoring(row, rules).assess();
  }

  private Assessment assess() {
    if (row.attainment() != null && !(row.target().reading() instanceof Reading.Quantity)) {
      return qualitative(row.attainment(), "an official states the attainment", false);
    }
    if (row.actual().reading() instanceof Reading.NotUnderstood not) {
      return judgement(
          not.reason() == Misreading.EMPTY
              ? JudgementReason.ACTUAL_MISSING
              : JudgementReason.ACTUAL_NOT_UNDERSTOOD);
    }
    Reading target = row.target().reading();
    if (target instanceof Reading.Quantity quantity) {
      return number(quantity);
    }
    if (target instanceof Reading.Range range) {
      return range(range);
    }
    if (target instanceof Reading.Ratio ratio) {
      return ratio(ratio);
    }
    if (target instanceof Reading.Deadline deadline) {
      return deadline(deadline);
    }
    return target instanceof Reading.NotUnderstood
        ? judgement(JudgementReason.TARGET_NOT_UNDERSTOOD)
        : words();
  }

  private Assessment number(Reading.Quantity target) {
    Reading actual = row.actual().reading();
    if (actual instanceof Reading.Words words) {
      return statedAttainment(words);
    }
    if (!(actual instanceof Reading.Quantity quantity)) {
      return judgement(JudgementReason.DIFFERENT_KINDS);
    }
    if (!target.unit().isComparableWith(quantity.unit())) {
      return judgement(JudgementReason.DIFFERENT_UNITS);
    }
    Comparison bound = quantity.comparison();
    boolean otherSide =
        target.comparison().isUpperBound() ? bound.isLowerBound() : bound.isUpperBound();
    if (otherSide) {
      return judgement(JudgementReason.BOUND_FROM_THE_OTHER_SIDE);
    }
    List<Input> inputs =
        List.of(
            new Input("target", row.target().text(), target.number()),
            new Input("actual", row.actual().text(), quantity.number()),
            weight());
    return computed(
        new NumberScoring(quantity.number(), row.weight(), inputs)
            .against(target.comparison(), target.number(), rules.reverse()));
  }

  private Assessment range(Reading.Range target) {
    if (!(row.actual().reading() instanceof Reading.Quantity actual)) {
      return row.actual().reading() instanceof Reading.Words words
          ? statedAttainment(words)
          : judgement(JudgementReason.DIFFERENT_KINDS);
    }
    if (!target.unit().isComparableWith(actual.unit())) {
      return judgement(JudgementReason.DIFFERENT_UNITS);
    }
    if (actual.comparison() != Comparison.EXACTLY) {
      return judgement(JudgementReason.BOUND_FROM_THE_OTHER_SIDE);
    }
    List<Input> inputs =
        List.of(
            new Input("low", row.target().text(), target.low()),
            new Input("high", row.target().text(), target.high()),
            new Input("actual", row.actual().text(), actual.number()),
            weight());
    return computed(
        new NumberScoring(actual.number(), row.weight(), inputs)
            .within(target.low(), target.high()));
  }

  /** a:b against c:d is a × d against c × b. */
  private Assessment ratio(Reading.Ratio target) {
    if (!(row.actual().reading() instanceof Reading.Ratio actual)) {
      return row.actual().reading() instanceof Reading.Words words
          ? statedAttainment(words)
          : judgement(JudgementReason.DIFFERENT_KINDS);
    }
    var wanted = target.left().multiply(actual.right());
    var reached = actual.left().multiply(target.right());
    if (target.comparison() == Comparison.EXACTLY && wanted.compareTo(reached) != 0) {
      return judgement(JudgementReason.NO_DIRECTION);
    }
    List<Input> inputs =
        List.of(
            new Input("target", row.target().text(), wanted),
            new Input("actual", row.actual().text(), reached),
            weight());
    return computed(
        new NumberScoring(reached, row.weight(), inputs)
            .against(target.comparison(), wanted, rules.reverse()));
  }

  private Assessment deadline(Reading.Deadline target) {
    if (!(row.actual().reading() instanceof Reading.Deadline actual)) {
      return words();
    }
    if (!target.isKeptBy(actual)) {
      return judgement(JudgementReason.LATE);
    }
    CaseOf rule = new CaseOf(ScoringRule.DEADLINE, row.weight(), texts());
    return new Computed(rule.full("the day was kept"), false);
  }

  private Assessment words() {
    Attainment stated =
        row.actual().reading() instanceof Reading.Words words ? words.attainment() : null;
    if (stated != null) {
      return qualitative(stated, "the actual value states the attainment", false);
    }
    boolean repeated = row.target().text().strip().equals(row.actual().text().strip());
    return repeated
        ? qualitative(Attainment.ACHIEVED, "the actual value repeats the target", false)
        : qualitative(Attainment.ACHIEVED, "nothing speaks against the target being reached", true);
  }

  private Assessment statedAttainment(Reading.Words words) {
    Attainment attainment = words.attainment() == null ? row.attainment() : words.attainment();
    return attainment == null
        ? judgement(JudgementReason.WORDS_FOR_A_NUMBER)
        : qualitative(attainment, "the actual value states the attainment", false);
  }

  private Assessment qualitative(Attainment attainment, String basis, boolean assumed) {
    ScoreBand band = ScoreBand.of(attainment, row.weight(), rules);
    return switch (attainment) {
      case ACHIEVED ->
          new Computed(
              new CaseOf(ScoringRule.QUALITATIVE, row.weight(), texts()).full("达成: " + basis),
              assumed);
      case PARTLY -> new JudgementNeeded(JudgementReason.PARTLY_ACHIEVED, band);
      case MISSED -> new JudgementNeeded(JudgementReason.MISSED, band);
    };
  }

  private static Assessment computed(Optional<Explanation> explanation) {
    return explanation.isPresent()
        ? new Computed(explanation.get(), false)
        : judgement(JudgementReason.NO_PROPORTION);
  }

  private static Assessment judgement(JudgementReason reason) {
    return new JudgementNeeded(reason, null);
  }

  private Input weight() {
    return new Input("weight", row.weight().toPlainString(), row.weight());
  }

  private List<Input> texts() {
    return List.of(
        new Input("target", row.target().text(), null),
        new Input("actual", row.actual().text(), null),
        weight());
  }
}
