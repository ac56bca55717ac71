package org.juesuan.platform.store.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.juesuan.platform.store.Concurrently;
import org.juesuan.platform.store.Database;
import org.juesuan.platform.store.RolledBack;
import org.juesuan.platform.store.StoreException;
import org.juesuan.platform.store.StoreTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@StoreTest
class EventLogTest {
  private static final int WRITERS = 16;
  private static final int EACH = 25;
  private static final String SEQUENCES =
      "SELECT sequence FROM event_log WHERE stream_key = ? ORDER BY id";

  private final Database database = Database.ofStoreTests();
  @Inject EventLog log;
  @Inject EventStreams streams;

  @Test
  @DisplayName("INV-6 16 concurrent writers: no gap, no double, ids rise with the sequence")
  void sequenceHasNoGaps() throws Exception {
    List<EventStream> both =
        List.of(EventStream.of("110106-301", 2020), EventStream.withoutYear("110106-302"));
    Concurrently.call(
        WRITERS,
        writer ->
            () -> {
              for (int i = 0; i < EACH; i++) {
                appendToAll(i % 2 == 0 ? both : List.of(both.get(1), both.get(0)));
              }
              return writer;
            });
    for (EventStream stream : both) {
      List<Long> expected = LongStream.rangeClosed(1, WRITERS * EACH).boxed().toList();
      assertEquals(expected, database.values(Long.class, SEQUENCES, stream.key()));
    }
  }

  private void appendToAll(List<EventStream> wanted) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              SortedMap<EventStream, Sequenced> locked = streams.lockAll(wanted);
              locked.values().forEach(sequenced -> log.append(sequenced, draft("{}")));
            });
  }

  @Test
  @DisplayName("INV-6 a transaction that is rolled back leaves no event and no gap")
  void rollbackLeavesNothing() {
    EventStream stream = EventStream.of("110106-303", 2020);
    append(stream);
    RolledBack.call(() -> log.append(streams.lock(stream), draft("{}")));
    append(stream);
    assertEquals(List.of(1L, 2L), database.values(Long.class, SEQUENCES, stream.key()));
  }

  @Test
  @DisplayName("INV-6 several events of one transaction have consecutive numbers")
  void severalInOneTransaction() {
    EventStream stream = EventStream.of("110106-304", 2020);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Sequenced sequenced = streams.lock(stream);
              log.append(sequenced, draft("{}"));
              log.append(sequenced, draft("{}"));
            });
    assertEquals(List.of(1L, 2L), database.values(Long.class, SEQUENCES, stream.key()));
  }

  @Test
  @DisplayName("INV-6 an append outside a transaction is refused")
  void appendNeedsTransaction() {
    EventStream stream = EventStream.of("110106-305", 2020);
    assertThrows(IllegalStateException.class, () -> streams.lock(stream));
    List<Sequenced> kept = new ArrayList<>();
    QuarkusTransaction.requiringNew().run(() -> kept.add(streams.lock(stream)));
    assertThrows(IllegalStateException.class, () -> log.append(kept.get(0), draft("{}")));
    assertEquals(List.of(), database.values(Long.class, SEQUENCES, stream.key()));
  }

  @Test
  @DisplayName("a stream with and without a year are two streams, and each is one row")
  void yearAndNoYear() {
    String key = "110106-306";
    append(EventStream.of(key, 2020));
    append(EventStream.withoutYear(key));
    append(EventStream.withoutYear(key));
    assertEquals(
        List.of(2L, 1L),
        database.values(
            Long.class,
            "SELECT sequence FROM event_stream WHERE stream_key = ? ORDER BY fiscal_year NULLS FIRST",
            key));
  }

  @Test
  @DisplayName("the payload is kept byte for byte as it was serialised at the append")
  void payloadIsKept() {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put("z", "部门").put("a", "67500.00").put("nul", "\u0000").putArray("list").add(1.10);
    UUID id =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    log.append(
                        streams.lock(EventStream.of("110106-307", 2020)),
                        new EventDraft("t.v1", "s", LocalDate.of(2020, 3, 1), "a", null, data)));
    assertEquals(
        List.of(data.toString()),
        database.values(String.class, "SELECT data FROM event_log WHERE event_id = ?", id));
  }

  @Test
  @DisplayName("a payload that Kafka would refuse is refused at the append, and rolls back")
  void oversizedPayload() {
    EventStream stream = EventStream.of("110106-308", 2020);
    String tooLong = "x".repeat(900_000);
    EventDraft draft =
        new EventDraft(
            "t.v1", "s", null, "a", null, JsonNodeFactory.instance.objectNode().put("x", tooLong));
    assertThrows(
        StoreException.class,
        () -> QuarkusTransaction.requiringNew().run(() -> log.append(streams.lock(stream), draft)));
    assertEquals(List.of(), database.values(Long.class, SEQUENCES, stream.key()));
  }

  @Test
  @DisplayName("a draft without type, subject, actor or object is refused")
  void invalidDrafts() {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    assertThrows(
        IllegalArgumentException.class, () -> new EventDraft(" ", "s", null, "a", null, data));
    assertThrows(
        IllegalArgumentException.class, () -> new EventDraft("t", "", null, "a", null, data));
    assertThrows(
        IllegalArgumentException.class, () -> new EventDraft("t", "s", null, "", null, data));
    assertThrows(
        IllegalArgumentException.class,
        () -> new EventDraft("t", "s", null, "a", null, JsonNodeFactory.instance.arrayNode()));
    assertThrows(IllegalArgumentException.class, () -> new EventStream(" ", null));
    assertTrue(
        EventStream.withoutYear("110106").compareTo(EventStream.of("110106", 2019)) < 0,
        "streams without a year are locked first");
  }

  private void append(EventStream stream) {
    QuarkusTransaction.requiringNew().run(() -> log.append(streams.lock(stream), draft("{}")));
  }

  private static EventDraft draft(String text) {
    ObjectNode data = JsonNodeFactory.instance.objectNode().put("text", text);
    return new EventDraft(
        "org.juesuan.store.tested.v1", "subject", LocalDate.of(2020, 3, 1), "tester", null, data);
  }
}
