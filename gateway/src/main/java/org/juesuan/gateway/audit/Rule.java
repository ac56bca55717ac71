package org.juesuan.gateway.audit;

/**
 * A rule as the documentation and every finding cite it.
 *
 * @param id stable, such as {@code A03}; several formulas may share one
 * @param severity the weight of breaking it, where nothing explains the difference
 * @param sentence what must hold, in Chinese
 * @param source the decree, form or identity it comes from
 */
public record Rule(String id, Severity severity, String sentence, String source) {}
