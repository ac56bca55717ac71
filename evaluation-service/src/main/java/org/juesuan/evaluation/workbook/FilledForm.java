package org.juesuan.evaluation.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.AmountUnit;
import org.juesuan.evaluation.form.WrittenForm;
import org.juesuan.evaluation.form.WrittenFundLine;
import org.juesuan.evaluation.form.WrittenRow;
import org.juesuan.evaluation.scoring.Assessment;
import org.juesuan.evaluation.scoring.AwardedScore;
import org.juesuan.evaluation.selfevaluation.EvaluatedForm;
import org.juesuan.evaluation.selfevaluation.SelfEvaluation;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.FundColumn;
import org.juesuan.evaluation.template.FundLineTemplate;
import org.juesuan.evaluation.template.FundSource;
import org.juesuan.evaluation.template.IndicatorNode;

/**
 * A form with everything its sheet shows.
 *
 * @param template which form
 * @param fiscalYear 年度
 * @param form what is written
 * @param execution computed score of the execution rate; null where there is none
 * @param scores computed scores of the rows; null where a person judges
 * @param total computed 总分; null where there is none
 * @param marks what stands beside
 */
record FilledForm(
    FormTemplate template,
    int fiscalYear,
    WrittenForm form,
    @Nullable String execution,
    List<@Nullable String> scores,
    @Nullable String total,
    Map<Mark, String> marks) {

  /** Room for indicators of a level that has no prescribed ones. */
  private static final int FREE_ROWS = 2;

  /** A self-evaluation as it stands. */
  static FilledForm of(EvaluatedForm evaluated) {
    SelfEvaluation evaluation = evaluated.evaluation();
    Map<Mark, String> marks = new EnumMap<>(Mark.class);
    marks.put(Mark.PROJECT_CODE, evaluation.form().projectCode());
    marks.put(Mark.TEMPLATE, evaluation.template().toString());
    marks.put(Mark.VERSION, Long.toString(evaluation.version()));
    marks.put(Mark.STATE, evaluation.state().name());
    evaluated
        .scored()
        .total()
        .ifPresent(computed -> marks.put(Mark.GRADE, computed.grade().name()));
    return new FilledForm(
        evaluated.scored().template(),
        evaluation.year().fiscalYear(),
        evaluation.form(),
        Optional.ofNullable(evaluated.scored().execution())
            .map(explanation -> explanation.score().toPlainString())
            .orElse(null),
        evaluated.scored().rows().stream().map(FilledForm::computed).toList(),
        evaluated.scored().total().map(one -> one.total().toPlainString()).orElse(null),
        marks);
  }

  /** An empty form to be filled in. */
  static FilledForm blank(FormTemplate template, int fiscalYear) {
    List<WrittenRow> rows = new ArrayList<>();
    for (IndicatorNode branch : template.branches()) {
      for (IndicatorNode second : branch.children()) {
        rows.addAll(blankRows(branch.name(), second));
      }
    }
    WrittenForm form =
        new WrittenForm(
            "",
            "",
            null,
            null,
            AmountUnit.WAN_YUAN,
            template.funds().lines().stream().map(line -> blankLine(line, template)).toList(),
            "",
            "",
            rows,
            null);
    return new FilledForm(
        template,
        fiscalYear,
        form,
        null,
        Collections.nCopies(rows.size(), null),
        null,
        Map.of(Mark.TEMPLATE, template.key().toString()));
  }

  private static List<WrittenRow> blankRows(String branch, IndicatorNode second) {
    return second.children().isEmpty()
        ? Collections.nCopies(FREE_ROWS, blankRow(branch, second.name(), "", second.weight()))
        : second.children().stream()
            .map(third -> blankRow(branch, second.name(), third.name(), third.weight()))
            .toList();
  }

  private static WrittenRow blankRow(
      String branch, String second, String third, @Nullable BigDecimal weight) {
    String points = third.isEmpty() || weight == null ? "" : weight.toPlainString();
    return new WrittenRow(branch, second, third, "", "", points, null, null, null, "");
  }

  private static WrittenFundLine blankLine(FundLineTemplate line, FormTemplate template) {
    boolean weighted =
        line.source() == FundSource.TOTAL && !line.masked().contains(FundColumn.WEIGHT);
    return new WrittenFundLine(
        line.source(),
        null,
        null,
        null,
        weighted ? template.funds().executionWeight().toPlainString() : null,
        null,
        null);
  }

  private static @Nullable String computed(AwardedScore row) {
    return row.assessment() instanceof Assessment.Computed computed
        ? computed.explanation().score().toPlainString()
        : null;
  }
}
