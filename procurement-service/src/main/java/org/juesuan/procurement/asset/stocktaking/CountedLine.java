package org.juesuan.procurement.asset.stocktaking;

import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.UseState;

/**
 * What was found of one card, or on no card.
 *
 * @param cardNumber 卡片编号; null of what bears none
 * @param name what it is, where no card says so
 * @param quantity pieces that were found
 * @param location where; null if nobody looked
 * @param useState how it is used; null if nobody looked
 */
public record CountedLine(
    @Nullable String cardNumber,
    @Nullable String name,
    int quantity,
    @Nullable String location,
    @Nullable UseState useState) {}
