package org.juesuan.gateway.stream;

import io.vertx.core.buffer.Buffer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A reader's way through the logs: its place in each feed, and the words in which it is told what
 * lies behind that place. Used by one thread.
 */
final class Course {

  /** So much is told at once at most, an event more or less. */
  private static final int CHUNK = 32 << 10;

  private static final int EVENTS_AT_ONCE = 64;

  /** A check that begins after the reader came has ended when two more are over. */
  private static final int CHECKS = 2;

  private final Map<Feed, FeedLog> logs;
  private final Interest interest;
  private final Map<Feed, Long> places = new EnumMap<>(Feed.class);
  private final Map<Feed, Integer> checksBefore = new EnumMap<>(Feed.class);
  private boolean moved = true;

  /**
   * @param from where the reader stopped; a feed it does not name begins at the present
   */
  Course(Map<Feed, FeedLog> logs, Interest interest, Position from) {
    this.logs = logs;
    this.interest = interest;
    logs.forEach((feed, log) -> checksBefore.put(feed, log.checks()));
    places.putAll(from.numbers());
    places.keySet().retainAll(logs.keySet());
    logs.forEach(this::begin);
  }

  /** Up to where the reader knows the feeds. */
  Position position() {
    return new Position(places);
  }

  /** The place in one feed. */
  long place(Feed feed) {
    return places.getOrDefault(feed, 0L);
  }

  /**
   * Tells what comes next, as much as goes at once.
   *
   * @param except feeds that are not told from their logs now
   * @return the feeds whose logs do not reach back to the reader's place
   */
  Set<Feed> tellNext(Set<Feed> except, Buffer out) {
    Set<Feed> beyond = EnumSet.noneOf(Feed.class);
    logs.forEach(
        (feed, log) -> {
          begin(feed, log);
          if (!except.contains(feed) && log.isKnown() && !tell(feed, log, out)) {
            beyond.add(feed);
          }
        });
    return beyond;
  }

  /** Whether as much was told as goes at once, so that there may be more. */
  static boolean isFull(Buffer out) {
    return out.length() >= CHUNK;
  }

  /** Tells a page of the feed, asked for in the reader's name behind its place. */
  void tellPage(Feed feed, FeedPage page, Buffer out) {
    page.events().forEach(event -> tell(event, out));
    moveTo(feed, Math.max(place(feed), page.position()));
  }

  /** Tells the place, if it has moved over what the reader is not told. */
  void tellPlace(Buffer out) {
    if (moved) {
      out.appendString("event: position\n");
      endWithPlace(out.appendString("data:\n"));
    }
  }

  /**
   * Tells that a place lies ahead of all the service has ever numbered, and goes back to the
   * present there. Another gateway may be a moment ahead of this one, so the feed itself must have
   * said so.
   */
  void tellResets(Buffer out) {
    Set<Feed> ahead = EnumSet.noneOf(Feed.class);
    logs.forEach(
        (feed, log) -> {
          OptionalLong present = log.present();
          if (present.isPresent()
              && place(feed) > present.getAsLong()
              && log.checks() - checksBefore.getOrDefault(feed, 0) >= CHECKS) {
            moveTo(feed, present.getAsLong());
            ahead.add(feed);
          }
        });
    if (!ahead.isEmpty()) {
      out.appendString("event: reset\ndata: {\"services\":" + names(ahead) + "}\n");
      endWithPlace(out);
    }
  }

  /** The services as a JSON array. */
  static String names(Set<Feed> feeds) {
    return feeds.stream()
        .sorted()
        .map(feed -> '"' + feed.service() + '"')
        .collect(Collectors.joining(",", "[", "]"));
  }

  private void begin(Feed feed, FeedLog log) {
    if (!places.containsKey(feed)) {
      log.present().ifPresent(present -> moveTo(feed, present));
    }
  }

  private boolean tell(Feed feed, FeedLog log, Buffer out) {
    while (!isFull(out)) {
      Optional<FeedLog.Slice> slice = log.after(place(feed), EVENTS_AT_ONCE);
      if (slice.isEmpty()) {
        return false;
      }
      slice.get().events().forEach(event -> tell(event, out));
      moveTo(feed, slice.get().position());
      if (slice.get().events().isEmpty()) {
        return true;
      }
    }
    return true;
  }

  private void tell(StreamEvent event, Buffer out) {
    moveTo(event.feed(), event.number());
    if (interest.covers(event)) {
      endWithPlace(out.appendBuffer(event.lines()));
    }
  }

  private void moveTo(Feed feed, long number) {
    Long before = places.put(feed, number);
    moved |= before == null || before != number;
  }

  private void endWithPlace(Buffer out) {
    out.appendString("id: " + position() + "\n\n");
    moved = false;
  }
}
