package org.juesuan.procurement.asset;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is put right of a card.
 *
 * @param effective from which day on it is right; null: from the first day on
 * @param change what is right; null in it where nothing was wrong
 * @param heldFrom the right first day; null if it was right
 * @param reason why
 */
public record Correction(
    @Nullable LocalDate effective,
    CardChange change,
    @Nullable LocalDate heldFrom,
    String reason) {}
