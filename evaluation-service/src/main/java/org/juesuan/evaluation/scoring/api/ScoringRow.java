package org.juesuan.evaluation.scoring.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.Points;
import org.juesuan.evaluation.scoring.Row;
import org.juesuan.evaluation.value.ActualValue;
import org.juesuan.evaluation.value.Attainment;
import org.juesuan.evaluation.value.TargetValue;

/** A row to be scored. */
@Schema(description = "A row to be scored, its values as people write them.")
public record ScoringRow(
    @Schema(description = "Level it stands below; plays no part.", examples = "产出指标")
        @Size(max = 60)
        @Nullable String level,
    @Schema(description = "三级指标; plays no part.", examples = "邮寄信件") @Size(max = 500)
        @Nullable String indicator,
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
                "What an official says of a qualitative indicator: ACHIEVED 达成, PARTLY 部分达成,"
                    + " MISSED 未达成; null where nobody did.",
            examples = "ACHIEVED")
        @Nullable Attainment attainment,
    @Schema(description = "得分 as published, to be checked; null where none was.", examples = "1.69")
        @Pattern(regexp = Points.SCORE, message = Points.SCORE_REQUIREMENT)
        @Nullable String publishedScore) {

  Row toRow() {
    return new Row(
        TargetValue.of(target), ActualValue.of(actual), new BigDecimal(weight), attainment);
  }
}
