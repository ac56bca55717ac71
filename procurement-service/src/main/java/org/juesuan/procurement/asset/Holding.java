package org.juesuan.procurement.asset;

import java.util.UUID;

/**
 * What was held of one card at a date.
 *
 * @param card id of the card
 * @param cardNumber 卡片编号
 * @param content what the card said then
 */
public record Holding(UUID card, String cardNumber, CardContent content) {}
