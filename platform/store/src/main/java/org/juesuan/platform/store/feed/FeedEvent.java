package org.juesuan.platform.store.feed;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.juesuan.platform.store.event.EventStream;

/**
 * An event of the feed; as JSON it is the CloudEvents 1.0 structured form and nothing around it.
 *
 * @param feedSeq number in the feed of the service
 * @param stream the stream it belongs to
 * @param cloudEvent the structured form, with {@code data}
 */
public record FeedEvent(long feedSeq, EventStream stream, @JsonValue ObjectNode cloudEvent) {}
