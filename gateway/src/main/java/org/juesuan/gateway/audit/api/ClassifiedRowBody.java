package org.juesuan.gateway.audit.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.audit.document.Kind;

/** A row of a classification in the text. */
@Schema(
    name = "PublishedClassifiedRow",
    description =
        "An item of a classification (支出功能分类 or 支出经济分类) with what the text says of it. Rows stand in"
            + " the order of the document; all rows of a level that it prints are given.")
record ClassifiedRowBody(
    @Schema(
            nullable = true,
            description = "The code, where it is printed: 3, 5 or 7 digits.",
            examples = "20801")
        @Pattern(regexp = "^\\d{3}(\\d{2}){0,2}$", message = "must be a code of 3, 5 or 7 digits")
        @Nullable String code,
    @Schema(
            nullable = true,
            description = "The level it is printed as; required where there is no code.",
            examples = "款")
        @Pattern(regexp = "^[类款项]$", message = "must be 类, 款 or 项")
        @Nullable String level,
    @Schema(nullable = true, description = "The name, as printed.", examples = "人力资源和社会保障管理事务")
        @Size(max = PublishedReportBody.SHORT)
        @Nullable String name,
    @Schema(nullable = true, description = "决算数.", examples = "3931.42") @Stated(Kind.WAN_YUAN)
        @Nullable String amount,
    @Schema(nullable = true, description = "基本支出 among it.", examples = "3317.55")
        @Stated(Kind.WAN_YUAN)
        @Nullable String basic,
    @Schema(nullable = true, description = "项目支出 among it.", examples = "613.87")
        @Stated(Kind.WAN_YUAN)
        @Nullable String project,
    @Schema(nullable = true, description = "年初预算数.", examples = "3950.05") @Stated(Kind.WAN_YUAN)
        @Nullable String base,
    @Schema(
            nullable = true,
            description = "决算 less 年初预算, as a rule without sign.",
            examples = "18.63")
        @Stated(Kind.WAN_YUAN)
        @Nullable String difference,
    @Schema(nullable = true, description = "The word before the difference.", examples = "减少")
        @Size(max = PublishedReportBody.SHORT)
        @Nullable String direction,
    @Schema(nullable = true, description = "增减幅度, in per cent.", examples = "0.47")
        @Stated(Kind.PERCENT)
        @Nullable String percent,
    @Schema(
            nullable = true,
            description = "占比, in per cent of the expenditure.",
            examples = "78.29")
        @Stated(Kind.PERCENT)
        @Nullable String share,
    @Schema(nullable = true, description = "主要原因, as printed.", examples = "部分项目经费支出结余。")
        @Size(max = PublishedReportBody.LONG)
        @Nullable String reason) {}
