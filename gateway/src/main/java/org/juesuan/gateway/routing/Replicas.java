package org.juesuan.gateway.routing;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * The addresses of one service, taken in turn. One that refused a connection, or is about to end,
 * is asked after the others for a short while. Whoever asks goes on to the next address only where
 * {@link #nothingSent nothing was sent}: a request that was sent is never sent again (source:
 * design, HTTP).
 */
public final class Replicas {

  private static final long REFUSED_NANOS = Duration.ofSeconds(2).toNanos();

  /** Longer than a process goes on serving after it was asked to stop. */
  private static final long LEAVING_NANOS = Duration.ofSeconds(15).toNanos();

  private final List<URI> addresses;
  private final LongSupplier nanoTime;
  private final AtomicInteger turn = new AtomicInteger();
  private final Map<URI, Long> passedOverUntil = new ConcurrentHashMap<>();

  /**
   * @param addresses at least one
   * @param nanoTime the time, as {@link System#nanoTime} has it
   */
  Replicas(List<URI> addresses, LongSupplier nanoTime) {
    if (addresses.isEmpty()) {
      throw new IllegalArgumentException("a service that is installed has an address");
    }
    this.addresses = List.copyOf(addresses);
    this.nanoTime = nanoTime;
  }

  /** The addresses of a service; empty if it is not installed. */
  public static Optional<Replicas> of(ServiceAddresses.Service service) {
    return service.url().map(addresses -> new Replicas(addresses, System::nanoTime));
  }

  /** Every address once, in the order in which the next request tries them. */
  List<URI> inTurn() {
    int first = Math.floorMod(turn.getAndIncrement(), addresses.size());
    List<URI> order = new ArrayList<>(addresses.size());
    List<URI> last = new ArrayList<>();
    for (int step = 0; step < addresses.size(); step++) {
      URI address = addresses.get((first + step) % addresses.size());
      (isPassedOver(address) ? last : order).add(address);
    }
    order.addAll(last);
    return order;
  }

  /** Notes that an address did not take the connection. */
  void refused(URI address) {
    passedOverUntil.put(address, nanoTime.getAsLong() + REFUSED_NANOS);
  }

  /** Notes that an address answers, but is about to end. */
  void leaving(URI address) {
    passedOverUntil.put(address, nanoTime.getAsLong() + LEAVING_NANOS);
  }

  /** Whether a failure shows that no connection was made, and so nothing was sent. */
  public static boolean nothingSent(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException
          || cause instanceof NoRouteToHostException
          || cause instanceof UnknownHostException) {
        return true;
      }
    }
    return false;
  }

  private boolean isPassedOver(URI address) {
    Long until = passedOverUntil.get(address);
    return until != null && nanoTime.getAsLong() - until < 0;
  }

  List<URI> addresses() {
    return addresses;
  }
}
