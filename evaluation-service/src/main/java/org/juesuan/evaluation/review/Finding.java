package org.juesuan.evaluation.review;

/**
 * Something a reviewer would ask about.
 *
 * @param rule the rule that found it
 * @param severity how grave it is
 * @param place JSON pointer into the form, such as {@code /rows/3/actual}
 * @param sentence what is wrong, with the values in question
 */
public record Finding(ReviewRule rule, Severity severity, String place, String sentence) {}
