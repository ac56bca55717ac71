package org.juesuan.gateway.audit.api;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.audit.document.Kind;

/** An amount and what is said of it. */
@Schema(
    name = "PublishedAmount",
    description =
        "An amount as published, and what the document says of it. Each member is optional; one"
            + " that the document does not print is left out.")
record ComparedBody(
    @Schema(nullable = true, description = "The amount.", examples = "5021.81")
        @Stated(Kind.WAN_YUAN)
        @Nullable String amount,
    @Schema(
            nullable = true,
            description = "What it is compared with: 上年数 of a total, 年初预算数 of an item.",
            examples = "4696.39")
        @Stated(Kind.WAN_YUAN)
        @Nullable String base,
    @Schema(nullable = true, description = "增减额, as a rule without sign.", examples = "325.42")
        @Stated(Kind.WAN_YUAN)
        @Nullable String difference,
    @Schema(
            nullable = true,
            description = "The word before the difference, as printed: 增加, 减少, 持平, ….",
            examples = "增加")
        @Size(max = PublishedReportBody.SHORT)
        @Nullable String direction,
    @Schema(nullable = true, description = "增减幅度, in per cent.", examples = "6.93")
        @Stated(Kind.PERCENT)
        @Nullable String percent,
    @Schema(
            nullable = true,
            description = "占比, in per cent of the whole the section is about.",
            examples = "87.78")
        @Stated(Kind.PERCENT)
        @Nullable String share,
    @Schema(nullable = true, description = "主要原因, as printed.", examples = "人员经费收支有所增加。")
        @Size(max = PublishedReportBody.LONG)
        @Nullable String reason) {}
