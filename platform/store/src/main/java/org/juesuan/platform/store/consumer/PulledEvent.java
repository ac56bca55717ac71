package org.juesuan.platform.store.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/**
 * An event of a pull feed, in the structured form of CloudEvents. It becomes the record it is on
 * the topic, so that both ways are read by the same code.
 */
record PulledEvent(JsonNode cloudEvent) {
  /** Members of the structured form that are no headers on the topic. */
  private static final Set<String> ELSEWHERE = Set.of("data", "datacontenttype", "partitionkey");

  ConsumerRecord<byte[], byte[]> record() {
    Headers headers = new RecordHeaders();
    for (Map.Entry<String, JsonNode> member : cloudEvent.properties()) {
      if (!ELSEWHERE.contains(member.getKey())) {
        headers.add("ce_" + member.getKey(), member.getValue().asText().getBytes(UTF_8));
      }
    }
    return new ConsumerRecord<>(
        cloudEvent.path("source").asText(),
        0,
        Math.max(0, cloudEvent.path("feedseq").asLong()),
        ConsumerRecord.NO_TIMESTAMP,
        TimestampType.NO_TIMESTAMP_TYPE,
        ConsumerRecord.NULL_SIZE,
        ConsumerRecord.NULL_SIZE,
        cloudEvent.path("partitionkey").asText().getBytes(UTF_8),
        cloudEvent.path("data").toString().getBytes(UTF_8),
        headers,
        Optional.empty());
  }
}
