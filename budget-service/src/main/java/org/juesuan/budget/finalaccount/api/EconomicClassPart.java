package org.juesuan.budget.finalaccount.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.platform.money.Money;

/** One economic class of basic expenditure. */
@Schema(description = "One economic class (部门预算支出经济分类 类), yuan.")
public record EconomicClassPart(
    @Schema(description = "Three digits.", examples = "302") String code,
    @Schema(description = "Official name in the year's list.", examples = "商品和服务支出") String name,
    @Schema(description = "决算数.", examples = "1978700.00") Money expenditureYuan,
    @Schema(
            description = "False where some of it is known by its class only, not by item (款).",
            examples = "false")
        boolean brokenDown) {}
