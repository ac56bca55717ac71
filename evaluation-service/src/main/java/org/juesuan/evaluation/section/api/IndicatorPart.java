package org.juesuan.evaluation.section.api;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.IndicatorRow;
import org.juesuan.evaluation.scoring.AwardedScore;

/** A row of the indicator table as it is to be printed. */
@Schema(description = "A row of the indicator table as it is to be printed.")
public record IndicatorPart(
    @Schema(description = "一级指标, as the template demands it.", examples = "产出指标") String firstLevel,
    @Schema(description = "二级指标, as the template demands it.", examples = "数量指标")
        String secondLevel,
    @Schema(description = "三级指标.", examples = "邮寄信件") String thirdLevel,
    @Schema(description = "年度指标值.", examples = "22611") String target,
    @Schema(description = "实际完成值.", examples = "19156") String actual,
    @Schema(description = "分值.", examples = "2") String weight,
    @Schema(description = "得分 that counts; null while a judgement is awaited.", examples = "1.69")
        @Nullable String score,
    @Schema(description = "偏差原因分析及改进措施.", examples = "业务量减少；下年按实际调整指标值") String reason) {

  static IndicatorPart of(IndicatorRow row, AwardedScore awarded) {
    return new IndicatorPart(
        row.firstLevel(),
        row.secondLevel(),
        row.thirdLevel(),
        row.target(),
        row.actual(),
        row.weight().toPlainString(),
        awarded.score().map(BigDecimal::toPlainString).orElse(null),
        row.reason());
  }
}
