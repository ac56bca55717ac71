package org.juesuan.budget.finalaccount;

import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * Figures of the year before, taken over from that year's published account because the ledger does
 * not hold it (INV-9); in yuan.
 *
 * @param fiscalYear the year the figures belong to
 * @param source where they were taken from
 * @param total 收入支出总计
 * @param revenue 本年收入
 * @param expenditure 本年支出
 * @param fiscalTotal 财政拨款收入支出总计
 * @param operatingExpenses 机关运行经费; null where that account publishes none
 */
public record Comparatives(
    int fiscalYear,
    String source,
    Money total,
    Money revenue,
    Money expenditure,
    Money fiscalTotal,
    @Nullable Money operatingExpenses) {}
