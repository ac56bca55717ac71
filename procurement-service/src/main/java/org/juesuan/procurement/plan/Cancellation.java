package org.juesuan.procurement.plan;

import java.time.LocalDate;

/**
 * Why a plan item led to nothing.
 *
 * @param kind whether the procedure failed or the purchase was given up
 * @param on the day of the notice
 * @param reason in words
 */
public record Cancellation(CancellationKind kind, LocalDate on, String reason) {}
