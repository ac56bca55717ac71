package org.juesuan.procurement.year;

/**
 * What one department procured and held in one fiscal year, as its final account discloses it.
 *
 * @param department its code
 * @param fiscalYear 年度
 */
public record ProcurementYear(String department, int fiscalYear) {}
