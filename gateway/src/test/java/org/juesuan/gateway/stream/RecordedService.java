package org.juesuan.gateway.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.juesuan.gateway.upstream.DistrictSystem;
import org.juesuan.platform.web.scope.DepartmentScope;

/**
 * Stands in for a service: it numbers changes, answers its pull feed in the scope of the asker's
 * token, and publishes to its topic only what it is told to, as often and in what order it is told.
 */
public final class RecordedService implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();

  private final Feed feed;
  private final DistrictSystem system;
  private final KafkaProducer<byte[], byte[]> producer;
  private final List<Change> changes = new ArrayList<>();

  /** A committed change; as JSON the CloudEvent that the feed answers. */
  record Change(long number, String department, ObjectNode event) {

    String json() {
      return event.toString();
    }
  }

  RecordedService(Feed feed, String bootstrapServers) {
    this.feed = feed;
    this.system = DistrictSystem.start();
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 0),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    system.behave(this::answer);
  }

  String url() {
    return system.url();
  }

  /** Refuses connections until {@link #comeBack}. */
  void goAway() {
    system.shut();
  }

  void comeBack() {
    system.open();
  }

  /** Commits a change: it is in the feed, not on the topic. */
  synchronized Change record(String department, String kind, String text) {
    Change change = change(changes.size() + 1L, department, kind, text);
    changes.add(change);
    return change;
  }

  /** Commits a change and publishes it. */
  Change publish(String department, String kind, String text) {
    Change change = record(department, kind, text);
    publish(change);
    return change;
  }

  /** Publishes changes in this order, and waits for the broker. */
  void publish(Change... published) {
    List<Future<?>> acknowledged = new ArrayList<>();
    for (Change change : published) {
      acknowledged.add(producer.send(recordOf(change)));
    }
    acknowledged.forEach(RecordedService::await);
  }

  /** Publishes a change whose payload was broken on the way. */
  void publishBroken(Change change, String payload) {
    ProducerRecord<byte[], byte[]> whole = recordOf(change);
    await(
        producer.send(
            new ProducerRecord<>(
                whole.topic(), null, whole.key(), bytes(payload), whole.headers())));
  }

  /** Publishes bytes that were never an event. */
  void publishRubbish(String payload) {
    await(producer.send(new ProducerRecord<>(feed.topic(), null, bytes(payload))));
  }

  /** A change that this service never committed. */
  Change forged(long number, String department) {
    return change(number, department, "fact", "forged");
  }

  synchronized long highest() {
    return changes.size();
  }

  @Override
  public void close() {
    producer.close();
    system.close();
  }

  ProducerRecord<byte[], byte[]> recordOf(Change change) {
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(
            feed.topic(), bytes(change.department()), bytes(change.event().get("data").toString()));
    record.headers().add("content-type", bytes("application/json"));
    change
        .event()
        .properties()
        .forEach(
            attribute -> {
              if (!List.of("data", "datacontenttype", "partitionkey")
                  .contains(attribute.getKey())) {
                record
                    .headers()
                    .add("ce_" + attribute.getKey(), bytes(attribute.getValue().asText()));
              }
            });
    return record;
  }

  private Change change(long number, String department, String kind, String text) {
    ObjectNode event = JSON.createObjectNode();
    event.put("specversion", "1.0");
    event.put("id", UUID.randomUUID().toString());
    event.put("source", "/juesuan/" + feed.service());
    event.put("type", "org.juesuan." + feed.service() + "." + kind + ".v1");
    event.put("subject", department);
    event.put("time", "2020-03-02T08:15:30.123456Z");
    event.put("actor", "finance-office");
    event.put("fiscalyear", 2020);
    event.put("sequence", number);
    event.put("feedseq", number);
    event.put("partitionkey", department);
    event.put("datacontenttype", "application/json");
    event.putObject("data").put("department", department).put("text", text);
    return new Change(number, department, event);
  }

  private void answer(HttpServerRequest request) {
    DepartmentScope scope = scopeOf(request.getHeader("Authorization"));
    long after = Long.parseLong(request.getParam("after"));
    int limit = Integer.parseInt(request.getParam("limit"));
    request
        .response()
        .putHeader("Content-Type", "application/json")
        .end(page(after, limit, scope).toString());
  }

  private synchronized ObjectNode page(long after, int limit, DepartmentScope scope) {
    ObjectNode page = JSON.createObjectNode();
    ArrayNode events = page.putArray("events");
    page.put("position", changes.size());
    for (Change change : changes) {
      if (change.number() > after && scope.covers(change.department()) && events.size() < limit) {
        events.add(change.event());
        if (events.size() == limit) {
          page.put("position", change.number());
        }
      }
    }
    return page;
  }

  private static DepartmentScope scopeOf(String authorization) {
    try {
      String claims = authorization.split("\\.", -1)[1];
      List<String> codes = new ArrayList<>();
      for (JsonNode code :
          JSON.readTree(Base64.getUrlDecoder().decode(claims)).at("/departments")) {
        codes.add(code.asText());
      }
      return new DepartmentScope(codes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void await(Future<?> acknowledgement) {
    try {
      acknowledgement.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
