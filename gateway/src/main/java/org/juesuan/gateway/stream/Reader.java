package org.juesuan.gateway.stream;

import io.netty.channel.ChannelFuture;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One connected reader. It keeps no events of its own: what its connection does not take stays in
 * the logs, so a slow reader costs no more than a quick one, and one that takes nothing at all is
 * dropped. Runs on the event loop of its connection; only {@link #wake} may be called by others.
 */
final class Reader {

  private static final long TICK_MILLIS = 1_000;

  private final Course course;
  private final Visit visit;
  private final Shared shared;
  private final HttpServerRequest request;
  private final HttpServerResponse response;
  private final Context context;
  private final Runnable ended;
  private final Set<Feed> asking = EnumSet.noneOf(Feed.class);
  private final AtomicBoolean woken = new AtomicBoolean();
  private @Nullable Set<Feed> toldStale;
  private boolean over;
  private long timer;
  private long lastWrite;
  private long lastTaken;

  /**
   * What all readers have in common.
   *
   * @param stale the feeds whose events may come late at the moment
   * @param closing whether the gateway is about to end
   * @param dropped called for a reader that took nothing any more
   */
  record Shared(
      PullFeeds feeds,
      Supplier<Set<Feed>> stale,
      BooleanSupplier closing,
      Runnable dropped,
      Clock clock,
      Duration heartbeat,
      Duration stallLimit) {}

  /**
   * @param context the event loop of its connection
   * @param ended called when nothing more will be written; the response is still to be ended
   */
  Reader(
      Course course,
      Visit visit,
      Shared shared,
      HttpServerRequest request,
      Context context,
      Runnable ended) {
    this.course = course;
    this.visit = visit;
    this.shared = shared;
    this.request = request;
    this.response = request.response();
    this.context = context;
    this.ended = ended;
  }

  /** Sends the head and begins. */
  void begin() {
    response
        .putHeader("Content-Type", "text/event-stream")
        .putHeader("Cache-Control", "no-store, no-transform")
        .putHeader("X-Accel-Buffering", "no")
        .setChunked(true);
    response.drainHandler(drained -> pump());
    lastTaken = System.nanoTime();
    timer = context.owner().setPeriodic(TICK_MILLIS, tick -> tick());
    Buffer out = Buffer.buffer("retry: 3000\n\n");
    course.tellPlace(out);
    goOn(out);
  }

  /** There may be something new; any thread may say so. */
  void wake() {
    if (woken.compareAndSet(false, true)) {
      context.runOnContext(
          now -> {
            woken.set(false);
            pump();
          });
    }
  }

  /** The connection is gone. */
  void gone() {
    if (!over) {
      over = true;
      context.owner().cancelTimer(timer);
      ended.run();
    }
  }

  private void pump() {
    if (over || response.writeQueueFull()) {
      return;
    }
    lastTaken = System.nanoTime();
    goOn(Buffer.buffer());
  }

  /** Adds what comes next, and takes another turn where there is more than goes at once. */
  private void goOn(Buffer out) {
    tellStale(out);
    Set<Feed> beyond = course.tellNext(asking, out);
    write(out);
    beyond.forEach(this::ask);
    if (Course.isFull(out) && !response.writeQueueFull()) {
      wake();
    }
  }

  private void tick() {
    if (over) {
      return;
    }
    if (response.closed()) {
      gone();
    } else if (!shared.clock().instant().isBefore(visit.until())) {
      end("token-expired");
    } else if (shared.closing().getAsBoolean()) {
      end("closing");
    } else if (response.writeQueueFull()) {
      if (System.nanoTime() - lastTaken > shared.stallLimit().toNanos()) {
        shared.dropped().run();
        hangUp();
        gone();
      }
    } else {
      Buffer out = Buffer.buffer();
      course.tellResets(out);
      course.tellPlace(out);
      if (out.length() == 0 && System.nanoTime() - lastWrite > shared.heartbeat().toNanos()) {
        out.appendString(":\n\n");
      }
      write(out);
      pump();
    }
  }

  /** What the logs no longer hold is read from the service, in the reader's own name. */
  private void ask(Feed feed) {
    asking.add(feed);
    shared
        .feeds()
        .after(feed, course.place(feed), visit.authorization())
        .subscribe()
        .with(
            page -> context.runOnContext(now -> answered(feed, page)),
            failure -> context.runOnContext(now -> unanswered(feed, failure)));
  }

  private void answered(Feed feed, FeedPage page) {
    if (over) {
      return;
    }
    Buffer out = Buffer.buffer();
    course.tellPage(feed, page, out);
    asking.remove(feed);
    write(out);
    pump();
  }

  private void unanswered(Feed feed, Throwable failure) {
    if (over) {
      return;
    }
    if (failure instanceof PullFeeds.Refused) {
      end("refused");
      return;
    }
    context
        .owner()
        .setTimer(
            TICK_MILLIS,
            later -> {
              asking.remove(feed);
              pump();
            });
  }

  private void tellStale(Buffer out) {
    Set<Feed> stale = shared.stale().get();
    if (!stale.equals(toldStale)) {
      toldStale = stale;
      out.appendString(stale.isEmpty() ? "event: live\n" : "event: stale\n")
          .appendString("data: {\"stale\":" + Course.names(stale) + "}\n\n");
    }
  }

  private void end(String reason) {
    if (!over) {
      write(Buffer.buffer("event: end\ndata: {\"reason\":\"" + reason + "\"}\n\n"));
      gone();
    }
  }

  /** Closing in order would first wait for the reader to take what is written. */
  private void hangUp() {
    if (request.version() != HttpVersion.HTTP_2
        && request.connection() instanceof ConnectionBase connection) {
      ChannelFuture unused = connection.channelHandlerContext().close();
    } else {
      response.reset();
    }
  }

  private void write(Buffer out) {
    if (out.length() > 0) {
      lastWrite = System.nanoTime();
      response.write(out);
    }
  }
}
