package org.juesuan.evaluation.year;

/**
 * The evaluations of one department in one fiscal year.
 *
 * @param department its code
 * @param fiscalYear 年度
 */
public record EvaluationYear(String department, int fiscalYear) {}
