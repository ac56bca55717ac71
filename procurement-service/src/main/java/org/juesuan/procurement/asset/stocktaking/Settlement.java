package org.juesuan.procurement.asset.stocktaking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.NewCard;

/**
 * How the register follows a difference.
 *
 * @param number of the difference
 * @param effective from which day on
 * @param reason what is known about it
 * @param card the card that a surplus is recorded on; null of every other kind
 */
public record Settlement(int number, LocalDate effective, String reason, @Nullable NewCard card) {}
