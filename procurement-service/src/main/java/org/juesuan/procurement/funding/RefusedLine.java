package org.juesuan.procurement.funding;

/**
 * What the ledger found wrong with a request.
 *
 * @param pointer JSON pointer into the request as it was told
 * @param code a code of the ledger's table of errors
 * @param message one sentence
 */
public record RefusedLine(String pointer, String code, String message) {}
