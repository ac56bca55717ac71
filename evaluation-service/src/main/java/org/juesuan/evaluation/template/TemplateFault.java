package org.juesuan.evaluation.template;

/**
 * Something in a template that no form can have.
 *
 * @param pointer JSON pointer to the place in the template
 * @param message what is wrong
 */
public record TemplateFault(String pointer, String message) {}
