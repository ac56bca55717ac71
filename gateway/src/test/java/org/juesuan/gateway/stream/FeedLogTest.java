package org.juesuan.gateway.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FeedLogTest {

  private static final long SECOND = 1_000_000_000L;

  private final FeedLog log = new FeedLog(100, 1 << 20);

  @Test
  @DisplayName(
      "events are told in the order of their numbers, each once, whatever order they came in")
  void putsInOrder() {
    log.announce(0, 0, 0);
    Random random = new Random(20201231);
    List<Long> arrivals = new ArrayList<>(LongStream.rangeClosed(1, 60).boxed().toList());
    arrivals.addAll(LongStream.rangeClosed(20, 40).boxed().toList());
    Collections.shuffle(arrivals, random);

    arrivals.forEach(number -> log.offer(event(number), 0));

    assertEquals(LongStream.rangeClosed(1, 60).boxed().toList(), numbersAfter(0));
    assertEquals(0, log.lag());
  }

  @Test
  @DisplayName("an event waits for its predecessor, and is overdue a while after the last progress")
  void holdsBack() {
    log.announce(0, 0, 0);
    log.offer(event(2), 5 * SECOND);
    log.offer(event(4), 6 * SECOND);
    assertEquals(List.of(), numbersAfter(0));
    assertEquals(4, log.lag());
    assertTrue(log.isOverdue(6 * SECOND, SECOND));

    log.offer(event(1), 7 * SECOND);
    assertEquals(List.of(1L, 2L), numbersAfter(0));
    assertFalse(log.isOverdue(7 * SECOND + SECOND / 2, SECOND), "it has just moved on");
    assertTrue(log.isOverdue(8 * SECOND, SECOND));

    log.offer(event(3), 8 * SECOND);
    assertEquals(List.of(1L, 2L, 3L, 4L), numbersAfter(0));
    assertFalse(log.isOverdue(20 * SECOND, SECOND));
  }

  @Test
  @DisplayName("the pull feed fills what is missing; a number it passes over belongs to nobody")
  void isFilled() {
    log.announce(0, 0, 0);
    log.offer(event(3), 0);
    log.offer(event(6), 0);

    int missing =
        log.fill(new FeedPage(List.of(event(1), event(3)), 4, false), Set.of(3L, 6L), SECOND);

    assertEquals(1, missing);
    assertEquals(List.of(1L, 3L), numbersAfter(0));
    assertEquals(4, log.position());
    log.fill(new FeedPage(List.of(event(5), event(6)), 6, true), Set.of(6L), SECOND);
    assertEquals(List.of(1L, 3L, 5L, 6L), numbersAfter(0));
    assertEquals(0, log.lag());
  }

  @Test
  @DisplayName(
      "a number that the feed does not know when asked about it is no event of the service")
  void dropsForgedNumbers() {
    log.announce(10, 10, 0);
    log.fill(new FeedPage(List.of(), 10, true), Set.of(), 0);
    log.offer(event(999_999_999), 0);
    Set<Long> suspects = log.heldBack();
    log.offer(event(12), 0);

    log.fill(new FeedPage(List.of(), 10, true), suspects, 0);
    assertEquals(Set.of(12L), log.heldBack());

    log.offer(event(11), 0);
    assertEquals(List.of(11L, 12L), numbersAfter(10));
    assertEquals(0, log.lag());
  }

  @Test
  @DisplayName("before the feed has said where it begins nothing is told, and nothing is lost")
  void waitsForItsBeginning() {
    log.offer(event(201), 0);
    assertEquals(Optional.empty(), log.after(200, 10));
    assertEquals(OptionalLong.empty(), log.present());

    log.announce(200, 0, 0);

    assertEquals(OptionalLong.of(200), log.present());
    assertEquals(List.of(), numbersAfter(200), "the hundred before the present come first");
    log.fill(new FeedPage(events(101, 200), 200, true), Set.of(), 0);
    assertEquals(List.of(201L), numbersAfter(200));
    assertEquals(100, numbersAfter(101).size());
    assertEquals(Optional.empty(), log.after(100, 10), "of 101 events the oldest is forgotten");
  }

  @Test
  @DisplayName("the latest events are kept, by number and by size; beyond them the log says so")
  void keepsTheLatest() {
    log.announce(0, 0, 0);
    events(1, 250).forEach(event -> log.offer(event, 0));
    assertEquals(Optional.empty(), log.after(149, 10));
    assertEquals(100, numbersAfter(150).size());

    FeedLog small = new FeedLog(100, 300);
    small.announce(0, 0, 0);
    events(1, 5).forEach(event -> small.offer(event, 0));
    assertEquals(Optional.empty(), small.after(1, 10));
    assertEquals(2, small.after(3, 10).orElseThrow().events().size());
  }

  @Test
  @DisplayName("a part of the log is cut at an event and says how far it goes")
  void answersSlices() {
    log.announce(0, 0, 0);
    events(1, 10).forEach(event -> log.offer(event, 0));
    FeedLog.Slice slice = log.after(2, 3).orElseThrow();
    assertEquals(List.of(3L, 4L, 5L), slice.events().stream().map(StreamEvent::number).toList());
    assertEquals(5, slice.position());
    assertEquals(10, log.after(8, 64).orElseThrow().position());
    assertEquals(12, log.after(12, 64).orElseThrow().position(), "a reader may be ahead of us");
  }

  @Test
  @DisplayName("a restored database numbers anew: the log begins again where the feed is")
  void beginsAnew() {
    log.announce(0, 0, 0);
    events(1, 50).forEach(event -> log.offer(event, 0));

    log.announce(30, 50, SECOND);

    assertEquals(OptionalLong.of(30), log.present());
    log.fill(new FeedPage(events(1, 30), 30, true), Set.of(), SECOND);
    log.offer(event(31), SECOND);
    assertEquals(List.of(31L), numbersAfter(30));
    assertEquals(2, log.checks());
  }

  private List<Long> numbersAfter(long number) {
    return log.after(number, 1000).orElseThrow().events().stream()
        .map(StreamEvent::number)
        .toList();
  }

  private static List<StreamEvent> events(long from, long to) {
    return LongStream.rangeClosed(from, to).mapToObj(FeedLogTest::event).toList();
  }

  private static StreamEvent event(long number) {
    Buffer lines = Buffer.buffer("data: " + "x".repeat(113) + "\n");
    return new StreamEvent(Feed.BUDGET, number, "110106-301", "type", lines);
  }
}
