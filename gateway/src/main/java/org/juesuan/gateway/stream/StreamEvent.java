package org.juesuan.gateway.stream;

import io.vertx.core.buffer.Buffer;

/**
 * One event as every reader is told it. It is written once and never changed.
 *
 * @param number its number in the feed
 * @param department whose it is: a department, or a district for facts of no department
 * @param type the CloudEvents type
 * @param lines the lines of server-sent events with the event's JSON, without the id behind them
 */
record StreamEvent(Feed feed, long number, String department, String type, Buffer lines) {}
