package org.juesuan.gateway.audit.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.audit.document.Kind;

/** A form of self-evaluation. */
@Schema(name = "PublishedEvaluation", description = "A form of self-evaluation (项目支出绩效自评表).")
record EvaluationBody(
    @Schema(nullable = true, description = "项目名称.", examples = "社保运行保障经费")
        @Size(max = PublishedReportBody.SHORT)
        @Nullable String project,
    @Schema(nullable = true, description = "The block 项目资金.") @Valid @Nullable Funds funds,
    @Schema(nullable = true, description = "The rows of the indicators, in printed order.")
        @Size(max = 200)
        @Nullable List<@NotNull @Valid Indicator> indicators,
    @Schema(nullable = true, description = "分值 of the whole.", examples = "100")
        @Stated(Kind.POINTS)
        @Nullable String weight,
    @Schema(nullable = true, description = "总分.", examples = "97.54") @Stated(Kind.POINTS)
        @Nullable String score) {

  /** The block of funds. */
  @Schema(name = "PublishedEvaluationFunds", description = "The block 项目资金, line by line.")
  record Funds(
      @Schema(nullable = true, description = "年度资金总额.") @Valid @Nullable FundLine total,
      @Schema(nullable = true, description = "其中：当年财政拨款.") @Valid @Nullable FundLine currentYear,
      @Schema(nullable = true, description = "上年结转资金.") @Valid @Nullable FundLine carriedOver,
      @Schema(nullable = true, description = "其他资金.") @Valid @Nullable FundLine other) {}

  /** A line of it. */
  @Schema(name = "PublishedFundLine", description = "A line of the block 项目资金.")
  record FundLine(
      @Schema(nullable = true, description = "年初预算数.", examples = "159.32") @Stated(Kind.WAN_YUAN)
          @Nullable String initialBudget,
      @Schema(nullable = true, description = "全年预算数.", examples = "89.10") @Stated(Kind.WAN_YUAN)
          @Nullable String annualBudget,
      @Schema(nullable = true, description = "全年执行数.", examples = "89.10") @Stated(Kind.WAN_YUAN)
          @Nullable String executed,
      @Schema(nullable = true, description = "分值.", examples = "10") @Stated(Kind.POINTS)
          @Nullable String weight,
      @Schema(nullable = true, description = "执行率, in per cent.", examples = "100%")
          @Stated(Kind.PERCENT)
          @Nullable String rate,
      @Schema(nullable = true, description = "得分.", examples = "10") @Stated(Kind.POINTS)
          @Nullable String score) {}

  /** A row of the indicators. */
  @Schema(name = "PublishedIndicator", description = "A row of the indicators (绩效指标).")
  record Indicator(
      @Schema(nullable = true, description = "一级指标.", examples = "产出指标")
          @Size(max = PublishedReportBody.SHORT)
          @Nullable String firstLevel,
      @Schema(nullable = true, description = "二级指标.", examples = "数量指标")
          @Size(max = PublishedReportBody.SHORT)
          @Nullable String secondLevel,
      @Schema(nullable = true, description = "三级指标.", examples = "投递社保卡单位数")
          @Size(max = PublishedReportBody.LONG)
          @Nullable String thirdLevel,
      @Schema(nullable = true, description = "年度指标值.", examples = "22611")
          @Size(max = PublishedReportBody.LONG)
          @Nullable String target,
      @Schema(nullable = true, description = "实际完成值.", examples = "19156")
          @Size(max = PublishedReportBody.LONG)
          @Nullable String actual,
      @Schema(nullable = true, description = "分值.", examples = "2") @Stated(Kind.POINTS)
          @Nullable String weight,
      @Schema(nullable = true, description = "得分.", examples = "1.69") @Stated(Kind.POINTS)
          @Nullable String score,
      @Schema(
              nullable = true,
              description = "偏差原因分析及改进措施.",
              examples = "单位未及时更改投递地址。改进措施：及时联系单位改正信息。")
          @Size(max = PublishedReportBody.LONG)
          @Nullable String reason) {}
}
