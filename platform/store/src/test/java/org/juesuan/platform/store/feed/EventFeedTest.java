package org.juesuan.platform.store.feed;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.juesuan.platform.store.Database;
import org.juesuan.platform.store.StoreTest;
import org.juesuan.platform.store.event.EventDraft;
import org.juesuan.platform.store.event.EventLog;
import org.juesuan.platform.store.event.EventStream;
import org.juesuan.platform.store.event.EventStreams;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@StoreTest
class EventFeedTest {
  private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  private final Database database = Database.ofStoreTests();
  @Inject EventFeed feed;
  @Inject EventLog log;
  @Inject EventStreams streams;
  @Inject ObjectMapper mapper;

  @Test
  @DisplayName("INV-6 pages of the feed hold every event of the scope once, in order, and end")
  void pages() {
    List<UUID> expected = new ArrayList<>();
    long before = feed.position();
    for (int i = 0; i < 25; i++) {
      expected.add(append(EventStream.of("110106-401", 2020)));
      append(EventStream.of("110106-4010", 2020));
      expected.add(append(EventStream.withoutYear("110106-401-002")));
    }
    awaitNumbered();
    List<UUID> seen = new ArrayList<>();
    long position = before;
    FeedPage page;
    do {
      page = feed.after(position, 7, List.of("110106-401", "110106-999"));
      assertTrue(page.events().size() <= 7);
      for (FeedEvent event : page.events()) {
        assertTrue(event.feedSeq() > position);
        position = event.feedSeq();
        seen.add(UUID.fromString(event.cloudEvent().get("id").textValue()));
      }
      position = page.position();
    } while (!page.events().isEmpty());
    assertEquals(expected, seen);
    assertEquals(feed.position(), position);
  }

  @Test
  @DisplayName("INV-12 a reader without scope sees nothing, and the position still advances")
  void outsideScope() {
    append(EventStream.of("110106-402", 2020));
    awaitNumbered();
    assertEquals(new FeedPage(List.of(), feed.position()), feed.after(0, 10, List.of()));
    assertEquals(List.of(), feed.after(0, 10, List.of("110106-402-001", "11010")).events());
    assertEquals(1, feed.after(0, 10, List.of("110106-402")).events().size());
  }

  @Test
  @DisplayName("an event of the feed is a CloudEvent, with its numbers as numbers")
  void cloudEvent() throws Exception {
    EventStream stream = EventStream.of("110106-403", 2020);
    UUID id = append(stream);
    append(EventStream.withoutYear("110106-403"));
    awaitNumbered();
    List<FeedEvent> events = feed.after(0, 10, List.of("110106-403")).events();
    JsonNode json = mapper.readTree(mapper.writeValueAsString(events.get(0)));
    assertEquals(
        mapper.readTree(
            """
            {"specversion": "1.0", "id": "%s", "source": "/juesuan/store",
             "type": "org.juesuan.store.tested.v1", "subject": "subject", "actor": "tester",
             "businessdate": "2020-03-01", "fiscalyear": 2020, "sequence": 1, "feedseq": %d,
             "traceparent": "%s", "partitionkey": "110106-403",
             "datacontenttype": "application/json", "time": %s,
             "data": {"amountYuan": "67500.00", "ratio": 1.10}}
            """
                .formatted(id, events.get(0).feedSeq(), TRACE, json.get("time"))),
        json);
    assertTrue(mapper.writeValueAsString(events.get(0)).contains("\"ratio\":1.10"));
    assertFalse(events.get(1).cloudEvent().has("fiscalyear"));
    assertEquals(stream, events.get(0).stream());
  }

  @Test
  @DisplayName("a page out of range is refused")
  void outOfRange() {
    assertThrows(IllegalArgumentException.class, () -> feed.after(-1, 1, List.of()));
    assertThrows(IllegalArgumentException.class, () -> feed.after(0, 0, List.of()));
    assertThrows(
        IllegalArgumentException.class, () -> feed.after(0, EventFeed.LARGEST_PAGE + 1, List.of()));
  }

  private UUID append(EventStream stream) {
    JsonNode data =
        mapper
            .createObjectNode()
            .put("amountYuan", "67500.00")
            .put("ratio", new BigDecimal("1.10"));
    EventDraft draft =
        new EventDraft(
            "org.juesuan.store.tested.v1",
            "subject",
            LocalDate.of(2020, 3, 1),
            "tester",
            TRACE,
            data);
    return QuarkusTransaction.requiringNew().call(() -> log.append(streams.lock(stream), draft));
  }

  private void awaitNumbered() {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> database.number("SELECT count(*) FROM event_log WHERE feed_seq IS NULL") == 0);
  }
}
