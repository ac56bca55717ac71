package org.juesuan.evaluation.template.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.template.FormTemplate;

/** A version of a form, as entered and as answered. */
@Schema(
    name = "Template",
    description =
        "A form of self-evaluation as data. What it holds are parameters, so numbers are JSON"
            + " numbers here.")
public record TemplateForm(
    @Schema(description = "Which form, year and version.") @NotNull @Valid TemplateKeyForm key,
    @Schema(
            description = "Administrative code of six digits; 100000 is the whole country.",
            examples = "110000")
        @NotNull
        String region,
    @Schema(description = "The printed title.", examples = "项目支出绩效自评表") @NotNull String title,
    @Schema(description = "Whether it has a column 偏差原因分析及改进措施.", examples = "true") @NotNull
        Boolean hasReasonColumn,
    @Schema(description = "Whether it has the block 年度总体目标.", examples = "true") @NotNull
        Boolean hasGoals,
    @Schema(description = "The fund block (项目资金).") @NotNull @Valid FundBlockForm funds,
    @Schema(description = "Indicators of the first level, in printed order.")
        @NotNull
        @Size(max = 60)
        List<@NotNull @Valid IndicatorForm> branches,
    @Schema(description = "Least weights of branches together.") @NotNull @Size(max = 60)
        List<@NotNull @Valid BranchMinimumForm> minimums,
    @Schema(description = "Rules of scoring.") @NotNull @Valid ScoringRulesForm scoring,
    @Schema(description = "Grades, the best first.") @NotNull @Size(max = 20)
        List<@NotNull @Valid GradeBandForm> grades,
    @Schema(description = "From where on a reviewer asks.") @NotNull @Valid
        ReviewThresholdsForm thresholds) {

  static TemplateForm of(FormTemplate template) {
    return new TemplateForm(
        TemplateKeyForm.of(template.key()),
        template.region(),
        template.title(),
        template.hasReasonColumn(),
        template.hasGoals(),
        FundBlockForm.of(template.funds()),
        template.branches().stream().map(IndicatorForm::of).toList(),
        template.minimums().stream().map(BranchMinimumForm::of).toList(),
        ScoringRulesForm.of(template.scoring()),
        template.grades().stream().map(GradeBandForm::of).toList(),
        ReviewThresholdsForm.of(template.thresholds()));
  }

  FormTemplate toTemplate() {
    return new FormTemplate(
        key.toKey(),
        region,
        title,
        hasReasonColumn,
        hasGoals,
        funds.toFunds(),
        branches.stream().map(IndicatorForm::toNode).toList(),
        minimums.stream().map(BranchMinimumForm::toMinimum).toList(),
        scoring.toRules(),
        grades.stream().map(GradeBandForm::toBand).toList(),
        thresholds.toThresholds());
  }
}
