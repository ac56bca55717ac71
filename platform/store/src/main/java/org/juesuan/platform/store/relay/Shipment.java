package org.juesuan.platform.store.relay;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch handed to the producer. Its answers come on the producer's thread and are read by the
 * relay's; it is settled when every event is acknowledged or the first one has failed.
 */
final class Shipment {
  private final int size;
  private final Runnable onSettled;
  private final List<Long> acknowledged;
  private @Nullable Exception failure;

  Shipment(int size, Runnable onSettled) {
    this.size = size;
    this.onSettled = onSettled;
    this.acknowledged = new ArrayList<>(size);
  }

  /** The broker has the event. */
  void acknowledge(long id) {
    synchronized (this) {
      acknowledged.add(id);
    }
    announceIfSettled();
  }

  /** The producer gave an event up; the first reason is kept. */
  void fail(Exception reason) {
    synchronized (this) {
      if (failure == null) {
        failure = reason;
      }
    }
    announceIfSettled();
  }

  synchronized boolean settled() {
    return failure != null || acknowledged.size() == size;
  }

  /** The ids acknowledged so far. */
  synchronized List<Long> acknowledged() {
    return List.copyOf(acknowledged);
  }

  synchronized @Nullable Exception failure() {
    return failure;
  }

  private void announceIfSettled() {
    if (settled()) {
      onSettled.run();
    }
  }
}
