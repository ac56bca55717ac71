package org.juesuan.gateway.stream;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The readers of this gateway, no more than it is meant to have. */
final class Readers {

  private final int most;
  private final AtomicInteger places = new AtomicInteger();
  private final Set<Reader> present = ConcurrentHashMap.newKeySet();
  private volatile boolean closing;

  Readers(int most) {
    this.most = most;
  }

  /** Takes a place for one more reader, if there is one. */
  boolean admit() {
    if (places.incrementAndGet() > most) {
      places.decrementAndGet();
      return false;
    }
    return true;
  }

  /** A reader that was admitted begins. */
  void add(Reader reader) {
    present.add(reader);
  }

  /** A reader that was admitted is gone. */
  void remove(Reader reader) {
    present.remove(reader);
    places.decrementAndGet();
  }

  int count() {
    return places.get();
  }

  /** There may be something new for them. */
  void wake() {
    present.forEach(Reader::wake);
  }

  /** Has them leave, and whoever comes from now on, each with its next tick. */
  void close() {
    closing = true;
  }

  boolean closing() {
    return closing;
  }
}
