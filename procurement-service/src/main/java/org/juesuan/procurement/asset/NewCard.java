package org.juesuan.procurement.asset;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A card that is about to be recorded.
 *
 * @param cardNumber 卡片编号, which no other card of the department has
 * @param heldFrom 入账日期: from which day on the department holds it
 * @param content what it says from then on
 * @param documentNumber 文号, where it came by a document
 */
public record NewCard(
    String cardNumber, LocalDate heldFrom, CardContent content, @Nullable String documentNumber) {}
