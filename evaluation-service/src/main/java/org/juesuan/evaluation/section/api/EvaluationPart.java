package org.juesuan.evaluation.section.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.AmountUnit;
import org.juesuan.evaluation.form.EvaluationForm;
import org.juesuan.evaluation.form.IndicatorRow;
import org.juesuan.evaluation.form.WrittenForm;
import org.juesuan.evaluation.review.FormCorrection;
import org.juesuan.evaluation.scoring.FormTotal;
import org.juesuan.evaluation.selfevaluation.EvaluatedForm;
import org.juesuan.evaluation.selfevaluation.EvaluationState;
import org.juesuan.evaluation.selfevaluation.ScoredForm;
import org.juesuan.evaluation.template.api.TemplateKeyForm;

/** A table of the section. */
@Schema(description = "A self-evaluation in its official form (项目支出绩效自评表).")
public record EvaluationPart(
    @Schema(description = "The version of the form.") TemplateKeyForm template,
    @Schema(description = "The printed title.", examples = "项目支出绩效自评表") String title,
    @Schema(description = "Whether the form has 年度总体目标.", examples = "true") boolean hasGoals,
    @Schema(description = "Whether the form has 偏差原因分析及改进措施.", examples = "true")
        boolean hasReasonColumn,
    @Schema(description = "Where it stands.", examples = "CONFIRMED") EvaluationState state,
    @Schema(description = "项目编码.", examples = "XM2020-001") String projectCode,
    @Schema(description = "项目名称.", examples = "档案资料保管费") String projectName,
    @Schema(description = "主管部门.", examples = "区人力资源和社会保障局") @Nullable String supervisingDepartment,
    @Schema(description = "实施单位.", examples = "区社会保险基金管理中心") @Nullable String implementingUnit,
    @Schema(description = "Unit of the amounts.", examples = "WAN_YUAN") AmountUnit amountUnit,
    @Schema(description = "项目资金, in printed order.") List<FundPart> funds,
    @Schema(description = "年度总体目标, 预期目标.", examples = "按时完成全年归档") String expectedGoal,
    @Schema(description = "年度总体目标, 实际完成情况.", examples = "全年归档已完成") String actualOutcome,
    @Schema(description = "绩效指标, in printed order.") List<IndicatorPart> rows,
    @Schema(description = "总分, its 分值: what all weights come to.", examples = "100") String weight,
    @Schema(description = "总分; null while a judgement is awaited.", examples = "97.54")
        @Nullable String total,
    @Schema(description = "等级; null while there is no total.", examples = "优")
        @Nullable String grade,
    @Schema(description = "Cells that were written otherwise.") List<CorrectionPart> corrections) {

  /** A cell that was written otherwise. */
  @Schema(description = "A cell that was written otherwise than the template demands.")
  public record CorrectionPart(
      @Schema(description = "JSON pointer into the table.", examples = "/funds/1/score")
          String place,
      @Schema(description = "As written.", examples = "10") String written,
      @Schema(description = "As printed here; — is a masked cell.", examples = "—")
          String corrected) {

    static CorrectionPart of(FormCorrection.Difference difference) {
      return new CorrectionPart(difference.place(), difference.published(), difference.corrected());
    }
  }

  /** Keeps lists of its own. */
  public EvaluationPart {
    funds = List.copyOf(funds);
    rows = List.copyOf(rows);
    corrections = List.copyOf(corrections);
  }

  static EvaluationPart of(EvaluatedForm evaluated) {
    ScoredForm scored = evaluated.scored();
    WrittenForm written = evaluated.evaluation().form();
    EvaluationForm corrected = evaluated.correction().form();
    FormTotal total = scored.total().orElse(null);
    return new EvaluationPart(
        TemplateKeyForm.of(scored.template().key()),
        scored.template().title(),
        scored.template().hasGoals(),
        scored.template().hasReasonColumn(),
        evaluated.evaluation().state(),
        written.projectCode(),
        written.projectName(),
        written.supervisingDepartment(),
        written.implementingUnit(),
        written.amountUnit(),
        written.funds().stream().map(line -> FundPart.of(line, evaluated)).toList(),
        written.expectedGoal(),
        written.actualOutcome(),
        IntStream.range(0, corrected.rows().size())
            .mapToObj(row -> IndicatorPart.of(corrected.rows().get(row), scored.rows().get(row)))
            .toList(),
        weight(scored).toPlainString(),
        total == null ? null : total(written, total),
        total == null ? null : total.grade().name(),
        evaluated.correction().differences().stream().map(CorrectionPart::of).toList());
  }

  /** As it was written, where that is the computed one. */
  private static String total(WrittenForm written, FormTotal computed) {
    String total = written.total();
    return total != null && computed.total().compareTo(new BigDecimal(total)) == 0
        ? total
        : computed.total().toPlainString();
  }

  private static BigDecimal weight(ScoredForm scored) {
    return scored.form().rows().stream()
        .map(IndicatorRow::weight)
        .reduce(scored.template().funds().executionWeight(), BigDecimal::add);
  }
}
