package org.juesuan.evaluation.review;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.evaluation.form.EvaluationForm;
import org.juesuan.evaluation.form.IndicatorRow;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.FundSource;

/**
 * A form under review.
 *
 * @param peers other forms of the department, among which copies are looked for
 */
record ReviewedForm(
    EvaluationForm written,
    FormTemplate template,
    List<ReviewedRow> rows,
    List<EvaluationForm> peers) {

  static ReviewedForm of(EvaluationForm form, FormTemplate template, List<EvaluationForm> peers) {
    List<ReviewedRow> rows = new ArrayList<>();
    for (IndicatorRow row : form.rows()) {
      rows.add(ReviewedRow.of(rows.size(), row, template));
    }
    return new ReviewedForm(form, template, List.copyOf(rows), List.copyOf(peers));
  }

  /** JSON pointer to a cell of the line with the total funds. */
  String placeInTotal(String member) {
    int index = 0;
    while (index < written.funds().size()
        && written.funds().get(index).source() != FundSource.TOTAL) {
      index++;
    }
    return "/funds/" + index + "/" + member;
  }
}
