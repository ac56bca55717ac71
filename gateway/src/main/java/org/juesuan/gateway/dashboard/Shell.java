package org.juesuan.gateway.dashboard;

/**
 * What every page at a desk has around it.
 *
 * @param page the address of the page itself, to return to
 * @param signedIn whether the reader can sign out
 */
public record Shell(Language language, String page, boolean signedIn) {}
