package org.juesuan.evaluation.selfevaluation;

/**
 * What a reviewer says of one row.
 *
 * @param row its place in the form, from 0
 * @param text the comment
 */
public record RowComment(int row, String text) {}
