package org.juesuan.procurement.policy;

import java.math.BigDecimal;

/**
 * From where on purchases just under a limit are looked at together.
 *
 * @param nearPercent share of a limit, in percent, from which an amount lies just under it
 * @param source who says so; the law names no such share
 */
public record SplittingWatch(BigDecimal nearPercent, Source source) {}
