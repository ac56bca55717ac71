package org.juesuan.evaluation.selfevaluation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.Points;
import org.juesuan.evaluation.form.WrittenRow;
import org.juesuan.evaluation.value.Attainment;

/** A row of the indicator table as written. */
@Schema(name = "IndicatorRow", description = "A row of the indicator table (绩效指标) as written.")
public record IndicatorRowForm(
    @Schema(description = "一级指标; empty where the form leaves it out.", examples = "产出指标")
        @NotNull
        @Size(max = 60)
        String firstLevel,
    @Schema(description = "二级指标; empty where the form leaves it out.", examples = "数量指标")
        @NotNull
        @Size(max = 60)
        String secondLevel,
    @Schema(description = "三级指标.", examples = "邮寄信件") @NotBlank @Size(max = 500) String thirdLevel,
    @Schema(description = "年度指标值 as written.", examples = "22611") @NotNull @Size(max = 2000)
        String target,
    @Schema(description = "实际完成值 as written; empty while unknown.", examples = "19156")
        @NotNull
        @Size(max = 2000)
        String actual,
    @Schema(description = "分值, more than zero.", examples = "2")
        @NotNull
        @Pattern(regexp = Points.WEIGHT, message = Points.WEIGHT_REQUIREMENT)
        String weight,
    @Schema(
            description =
                "得分 as published or set by an official; null where the computed score counts.",
            examples = "1.69")
        @Pattern(regexp = Points.SCORE, message = Points.SCORE_REQUIREMENT)
        @Nullable String score,
    @Schema(
            description = "Why the score is not the computed one; needed where it differs.",
            examples = "评审意见认定部分达成")
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Size(max = 2000)
        @Nullable String scoreReason,
    @Schema(
            description =
                "What an official says of a qualitative indicator: ACHIEVED 达成, PARTLY 部分达成,"
                    + " MISSED 未达成; null where nobody did.",
            examples = "ACHIEVED")
        @Nullable Attainment attainment,
    @Schema(description = "偏差原因分析及改进措施; empty where there is none.", examples = "业务量减少；下年按实际调整指标值")
        @NotNull
        @Size(max = 4000)
        String reason) {

  static IndicatorRowForm of(WrittenRow row) {
    return new IndicatorRowForm(
        row.firstLevel(),
        row.secondLevel(),
        row.thirdLevel(),
        row.target(),
        row.actual(),
        row.weight(),
        row.score(),
        row.scoreReason(),
        row.attainment(),
        row.reason());
  }

  WrittenRow toRow() {
    return new WrittenRow(
        firstLevel,
        secondLevel,
        thirdLevel,
        target,
        actual,
        weight,
        score,
        scoreReason,
        attainment,
        reason);
  }
}
