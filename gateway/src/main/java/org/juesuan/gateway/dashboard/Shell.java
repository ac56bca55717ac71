package org.juesuan.gateway.dashboard;

/**
 * What every page at a desk has around it.
 *
 * @param page the address of the page itself, to return to
 */
public record Shell(Language language, String page) {}
