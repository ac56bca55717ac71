package org.juesuan.evaluation.selfevaluation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.AmountUnit;
import org.juesuan.evaluation.form.Points;
import org.juesuan.evaluation.form.WrittenForm;
import org.juesuan.evaluation.template.FundSource;
import org.juesuan.platform.web.problem.Violation;

/** A form to the letter. */
@Schema(
    name = "Form",
    description =
        "A self-evaluation form (项目支出绩效自评表) to the letter: figures are the texts that were"
            + " written. It names organisations; members for persons or telephone numbers do not"
            + " exist.")
public record FormBody(
    @Schema(
            description = "项目编码; a project has one self-evaluation a year.",
            examples = "XM2020-001")
        @NotBlank
        @Size(max = 64)
        String projectCode,
    @Schema(description = "项目名称.", examples = "档案资料保管费") @NotBlank @Size(max = 200)
        String projectName,
    @Schema(description = "主管部门; null where the form does not say.", examples = "区人力资源和社会保障局")
        @Size(max = 200)
        @Nullable String supervisingDepartment,
    @Schema(description = "实施单位; null where the form does not say.", examples = "区社会保险基金管理中心")
        @Size(max = 200)
        @Nullable String implementingUnit,
    @Schema(description = "Unit of the amounts: YUAN 元 or WAN_YUAN 万元.", examples = "WAN_YUAN")
        @NotNull
        AmountUnit amountUnit,
    @Schema(description = "Lines of the fund block, in printed order.") @NotNull @Size(max = 10)
        List<@NotNull @Valid FundLineForm> funds,
    @Schema(description = "年度总体目标, 预期目标; empty where there is none.", examples = "按时完成全年归档")
        @NotNull
        @Size(max = 4000)
        String expectedGoal,
    @Schema(description = "年度总体目标, 实际完成情况; empty where there is none.", examples = "全年归档已完成")
        @NotNull
        @Size(max = 4000)
        String actualOutcome,
    @Schema(description = "Indicators, in printed order.") @NotNull @Size(max = 200)
        List<@NotNull @Valid IndicatorRowForm> rows,
    @Schema(description = "总分 as published; null where it is to be computed.", examples = "97.54")
        @Pattern(regexp = Points.SCORE, message = Points.SCORE_REQUIREMENT)
        @Nullable String total) {

  /**
   * What the single cells cannot know: amounts in yuan have no third decimal, a source stands once.
   */
  List<Violation> faults() {
    List<Violation> faults = new ArrayList<>();
    Set<FundSource> seen = EnumSet.noneOf(FundSource.class);
    for (int index = 0; index < funds.size(); index++) {
      FundLineForm line = funds.get(index);
      String place = "/form/funds/" + index;
      boolean tooFine =
          Stream.of(line.initialBudget(), line.annualBudget(), line.executed())
              .filter(Objects::nonNull)
              .anyMatch(amount -> new BigDecimal(amount).scale() > amountUnit.decimals());
      if (tooFine) {
        faults.add(Violation.at(place, "amounts must be exact to the fen"));
      }
      if (!seen.add(line.source())) {
        faults.add(Violation.at(place + "/source", "must stand in one line only"));
      }
    }
    return faults;
  }

  static FormBody of(WrittenForm form) {
    return new FormBody(
        form.projectCode(),
        form.projectName(),
        form.supervisingDepartment(),
        form.implementingUnit(),
        form.amountUnit(),
        form.funds().stream().map(FundLineForm::of).toList(),
        form.expectedGoal(),
        form.actualOutcome(),
        form.rows().stream().map(IndicatorRowForm::of).toList(),
        form.total());
  }

  WrittenForm toForm() {
    return new WrittenForm(
        projectCode,
        projectName,
        supervisingDepartment,
        implementingUnit,
        amountUnit,
        funds.stream().map(FundLineForm::toLine).toList(),
        expectedGoal,
        actualOutcome,
        rows.stream().map(IndicatorRowForm::toRow).toList(),
        total);
  }
}
