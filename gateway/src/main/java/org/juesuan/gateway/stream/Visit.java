package org.juesuan.gateway.stream;

import java.time.Instant;

/**
 * What a reader came with.
 *
 * @param from where it stopped the last time
 * @param authorization the header in whose name the pull feeds are asked for what it missed
 * @param until when its token expires, and with it the stream
 */
public record Visit(Interest interest, Position from, String authorization, Instant until) {}
