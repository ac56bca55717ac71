package org.juesuan.budget.classification;

/**
 * One thing that is wrong with a file.
 *
 * @param row number of the row as a spreadsheet shows it; the header is row 1
 * @param column title of the column, or its number where it has no title of ours
 * @param reason what is required
 */
public record RowFault(int row, String column, String reason) {}
