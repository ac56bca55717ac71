package org.juesuan.evaluation.selfevaluation;

/**
 * Something in a form that cannot stay as it is.
 *
 * @param pointer JSON pointer into the form
 * @param message what is required
 */
public record FormFault(String pointer, String message) {}
