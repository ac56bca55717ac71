package org.juesuan.gateway.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * The events of one service in the order of their numbers, whatever order they came in. What came
 * before is dropped, what comes too early is held back until its predecessors are there, and the
 * latest are kept for readers that come back. Any thread may use it; times are {@link
 * System#nanoTime}.
 */
final class FeedLog {

  /** What is held back beyond it is left to the pull feed. */
  private static final int MOST_HELD = 10_000;

  private final int mostKept;
  private final long mostBytes;
  private final NavigableMap<Long, StreamEvent> kept = new TreeMap<>();
  private final NavigableMap<Long, StreamEvent> held = new TreeMap<>();
  private boolean known;
  private long beginning;
  private long position;
  private long announced;
  private long waitingSince;
  private long keptBytes;
  private long heldBytes;
  private int checks;

  /**
   * @param mostKept how many told events are kept
   * @param mostBytes how many bytes they may have together; as many may be held back
   */
  FeedLog(int mostKept, long mostBytes) {
    this.mostKept = mostKept;
    this.mostBytes = mostBytes;
  }

  /**
   * A part of the log.
   *
   * @param position everything up to here is in it or before it
   */
  record Slice(List<StreamEvent> events, long position) {}

  /** Takes an event that the topic brought. */
  synchronized void offer(StreamEvent event, long now) {
    if (known && event.number() <= position) {
      return;
    }
    if (held.size() >= MOST_HELD || heldBytes >= mostBytes) {
      return;
    }
    boolean waited = isBehind();
    hold(event);
    advance(now, waited);
  }

  /**
   * Takes what the feed said its highest number is.
   *
   * @param asked this log's {@link #position()} when the question was sent
   */
  synchronized void announce(long highest, long asked, long now) {
    checks++;
    if (!known || highest < asked) {
      beginAt(highest, now);
      return;
    }
    boolean waited = isBehind();
    announced = Math.max(announced, highest);
    advance(now, waited);
  }

  /**
   * Takes a page of the pull feed. A number it passes over and nobody brought belongs to nobody.
   *
   * @param suspects what {@link #heldBack()} said when the page was asked for: of these, none can
   *     be genuine that lies beyond the feed's own position
   * @return how many of its events the topic had not brought
   */
  synchronized int fill(FeedPage page, Set<Long> suspects, long now) {
    int missing = 0;
    for (StreamEvent event : page.events()) {
      if (event.number() > position && hold(event)) {
        missing++;
      }
    }
    while (!held.isEmpty() && held.firstKey() <= page.position()) {
      tell(release());
    }
    position = Math.max(position, page.position());
    if (page.last()) {
      announced = position;
      suspects.stream().filter(number -> number > page.position()).forEach(this::discard);
    }
    advance(now, false);
    return missing;
  }

  /** The numbers that wait for their predecessors. */
  synchronized Set<Long> heldBack() {
    return Set.copyOf(held.keySet());
  }

  /** Whether the feed has said yet where the log begins. */
  synchronized boolean isKnown() {
    return known;
  }

  /** Everything up to here was told; 0 before the beginning is known. */
  synchronized long position() {
    return position;
  }

  /** How many numbers are known of that were not told. */
  synchronized long lag() {
    return known ? Math.max(0, highest() - position) : 0;
  }

  /** Whether the next event has been missing for so long. */
  synchronized boolean isOverdue(long now, long nanos) {
    return isBehind() && now - waitingSince >= nanos;
  }

  /** Where a reader begins that has no position: at the present. Empty until that is known. */
  synchronized OptionalLong present() {
    return known ? OptionalLong.of(Math.max(position, announced)) : OptionalLong.empty();
  }

  /** How often the feed has said its highest number. */
  synchronized int checks() {
    return checks;
  }

  /** The events behind a number; empty when the log does not reach back so far. */
  synchronized Optional<Slice> after(long number, int atMost) {
    if (!known || number < beginning) {
      return Optional.empty();
    }
    List<StreamEvent> events = new ArrayList<>();
    for (StreamEvent event : kept.tailMap(number, false).values()) {
      if (events.size() == atMost) {
        return Optional.of(new Slice(events, events.get(atMost - 1).number()));
      }
      events.add(event);
    }
    return Optional.of(new Slice(events, Math.max(number, position)));
  }

  /** Begins a little before the present, so that a reader who comes back finds what it missed. */
  private void beginAt(long highest, long now) {
    known = true;
    beginning = Math.max(0, highest - mostKept);
    position = beginning;
    announced = highest;
    kept.clear();
    keptBytes = 0;
    while (!held.isEmpty() && held.firstKey() <= position) {
      release();
    }
    advance(now, false);
  }

  private void advance(long now, boolean waited) {
    boolean moved = false;
    while (known && !held.isEmpty() && held.firstKey() == position + 1) {
      tell(release());
      moved = true;
    }
    if (moved || !waited) {
      waitingSince = now;
    }
  }

  private boolean isBehind() {
    return known && highest() > position;
  }

  private long highest() {
    return held.isEmpty() ? announced : Math.max(announced, held.lastKey());
  }

  private boolean hold(StreamEvent event) {
    boolean taken = held.putIfAbsent(event.number(), event) == null;
    if (taken) {
      heldBytes += event.lines().length();
    }
    return taken;
  }

  private StreamEvent release() {
    Map.Entry<Long, StreamEvent> first = held.firstEntry();
    discard(first.getKey());
    return first.getValue();
  }

  private void discard(long number) {
    StreamEvent gone = held.remove(number);
    if (gone != null) {
      heldBytes -= gone.lines().length();
    }
  }

  private void tell(StreamEvent event) {
    position = event.number();
    kept.put(event.number(), event);
    keptBytes += event.lines().length();
    while (kept.size() > mostKept || (keptBytes > mostBytes && kept.size() > 1)) {
      StreamEvent oldest = kept.pollFirstEntry().getValue();
      keptBytes -= oldest.lines().length();
      beginning = oldest.number();
    }
  }
}
