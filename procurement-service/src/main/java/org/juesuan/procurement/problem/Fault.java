package org.juesuan.procurement.problem;

/**
 * Something in a request that cannot become a record.
 *
 * @param pointer JSON pointer to the place in the body
 * @param message what is required; never the value that was sent
 */
public record Fault(String pointer, String message) {}
