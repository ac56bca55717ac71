package org.juesuan.gateway.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.juesuan.gateway.report.EvaluationFigures;
import org.juesuan.gateway.report.EvaluationSection;
import org.juesuan.gateway.report.EvaluationSection.SelfEvaluation;
import org.juesuan.gateway.report.Figures;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Section;

/** All that evaluation-service has to say: 第四部分, one table for each project. */
final class EvaluationNarrative {

  private EvaluationNarrative() {}

  static Told of(EvaluationSection section, int fiscalYear) {
    Figures figures = EvaluationFigures.of(section);
    return new Told(
        Map.of(Outline.SELF_EVALUATIONS, selfEvaluations(section, fiscalYear, figures)), figures);
  }

  private static Section selfEvaluations(
      EvaluationSection section, int fiscalYear, Figures figures) {
    if (section.evaluations().isEmpty()) {
      return Outline.SELF_EVALUATIONS.of(
          new Prose(figures).words(fiscalYear + "年度没有登记项目支出绩效自评。").paragraph());
    }
    List<Section> forms = new ArrayList<>();
    for (SelfEvaluation form : section.evaluations()) {
      forms.add(form(form, forms.size() + 1, fiscalYear, figures));
    }
    return Outline.SELF_EVALUATIONS.of(List.of(), forms);
  }

  /** A form that nobody accepted yet is not published: it says that it waits. */
  private static Section form(SelfEvaluation form, int number, int fiscalYear, Figures figures) {
    String heading = form.title() + number + " " + form.projectName();
    return form.confirmed()
        ? Outline.SELF_EVALUATIONS.below(
            form.projectCode(), heading, SelfEvaluationTable.of(form, fiscalYear, figures))
        : Outline.SELF_EVALUATIONS.unavailableBelow(
            form.projectCode(), heading, Reason.NOT_CONFIRMED);
  }
}
