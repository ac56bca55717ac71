package org.juesuan.evaluation.review;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.juesuan.evaluation.form.EvaluationForm;
import org.juesuan.evaluation.template.FormTemplate;

/** Reviews a form by every rule. */
public final class FormReview {

  private static final List<Function<ReviewedRow, Stream<Finding>>> ROW_RULES =
      List.of(
          ValueFindings::weightAsValue,
          ValueFindings::inequalityAsMeasurement,
          ValueFindings::moneyForWords,
          ValueFindings::vagueTarget,
          ValueFindings::unitMissing,
          ValueFindings::notUnderstood,
          ValueFindings::wordsForNumber,
          DeviationFindings::aboveTarget,
          DeviationFindings::shortfallUnexplained,
          DirectionFindings::directionDoubtful,
          StructureFindings::wrongLevel,
          StructureFindings::misplaced,
          CopyFindings::misprints,
          WeightFindings::withoutPoints,
          ScoreFindings::scoreWithoutRule);

  private static final List<Function<ReviewedForm, Stream<Finding>>> FORM_RULES =
      List.of(
          StructureFindings::branches,
          StructureFindings::projectCode,
          CopyFindings::goals,
          CopyFindings::indicators,
          FundFindings::maskedCells,
          FundFindings::sums,
          FundFindings::execution,
          FundFindings::executionAfterCut,
          FundFindings::amountFormat,
          WeightFindings::executionScoredTwice,
          WeightFindings::totals,
          WeightFindings::branchMinimums,
          ScoreFindings::total);

  private FormReview() {}

  /**
   * All findings, the gravest first, otherwise in the order of the form.
   *
   * @param peers other forms of the same department and year, for texts that stand twice; the form
   *     itself may be among them
   */
  public static List<Finding> review(
      EvaluationForm form, FormTemplate template, List<EvaluationForm> peers) {
    ReviewedForm subject = ReviewedForm.of(form, template, peers);
    Stream<Finding> onForm = FORM_RULES.stream().flatMap(rule -> rule.apply(subject));
    Stream<Finding> onRows =
        subject.rows().stream().flatMap(row -> ROW_RULES.stream().flatMap(rule -> rule.apply(row)));
    return Stream.concat(onForm, onRows).sorted(Comparator.comparing(Finding::severity)).toList();
  }
}
