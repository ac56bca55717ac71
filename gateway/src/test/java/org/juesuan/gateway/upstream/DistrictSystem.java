package org.juesuan.gateway.upstream;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP server on a loopback port. It answers as told, and keeps every request that reached it.
 */
public final class DistrictSystem implements AutoCloseable {

  /** How it answers one request. */
  @FunctionalInterface
  public interface Behaviour extends Handler<HttpServerRequest> {}

  /**
   * A request as it arrived.
   *
   * @param bodyBytes how long its body was
   * @param body its body, unless it was longer than a megabyte
   */
  public record Received(
      String method, String uri, MultiMap headers, long bodyBytes, String body) {}

  private static final int KEPT_BYTES = 1 << 20;

  private static final Behaviour NOTHING_THERE =
      request -> request.response().setStatusCode(404).end();

  private final Vertx vertx = Vertx.vertx();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final AtomicLong bytes = new AtomicLong();
  private volatile Behaviour behaviour = NOTHING_THERE;
  private volatile boolean impatient;
  private @Nullable HttpServer server;
  private int port;

  /** Starts on any free port. */
  public static DistrictSystem start() {
    DistrictSystem system = new DistrictSystem();
    system.open();
    return system;
  }

  /** Where it is. */
  public String url() {
    return "http://127.0.0.1:" + port;
  }

  /** Answers so from now on, and forgets what was received. */
  public void behave(Behaviour next) {
    behaviour = next;
    impatient = false;
    received.clear();
    bytes.set(0);
  }

  /** Answers so from now on as soon as the head of a request is there, whatever of it follows. */
  public void behaveImpatiently(Behaviour next) {
    behave(next);
    impatient = true;
  }

  /** Answers every request with a JSON document. */
  public void answer(int status, String contentType, String body) {
    behave(
        request ->
            request
                .response()
                .setStatusCode(status)
                .putHeader("Content-Type", contentType)
                .end(body));
  }

  /** What arrived since the behaviour was set, in order. */
  public List<Received> received() {
    return new ArrayList<>(received);
  }

  /** How many bytes of bodies arrived. */
  public long bytesReceived() {
    return bytes.get();
  }

  /** Stops listening, so that connecting is refused; {@link #open} takes the same port again. */
  public void shut() {
    HttpServer running = server;
    if (running != null) {
      await(running.close().toCompletionStage().toCompletableFuture());
      server = null;
    }
  }

  /** Listens, on the port it had before if it had one. */
  public void open() {
    if (server != null) {
      return;
    }
    HttpServer opened =
        await(
            vertx
                .createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(port))
                .requestHandler(this::receive)
                .listen()
                .toCompletionStage()
                .toCompletableFuture());
    server = opened;
    port = opened.actualPort();
  }

  @Override
  public void close() {
    await(vertx.close().toCompletionStage().toCompletableFuture());
  }

  private void receive(HttpServerRequest request) {
    MultiMap headers = MultiMap.caseInsensitiveMultiMap().addAll(request.headers());
    Behaviour now = behaviour;
    if (impatient) {
      received.add(new Received(request.method().name(), request.uri(), headers, 0, ""));
      now.handle(request);
      return;
    }
    long[] length = {0};
    Buffer body = Buffer.buffer();
    request.handler(
        chunk -> {
          if (body.length() + chunk.length() <= KEPT_BYTES) {
            body.appendBuffer(chunk);
          }
          length[0] += chunk.length();
          bytes.addAndGet(chunk.length());
        });
    request.endHandler(
        end -> {
          received.add(
              new Received(
                  request.method().name(),
                  request.uri(),
                  headers,
                  length[0],
                  length[0] == body.length() ? body.toString() : ""));
          now.handle(request);
        });
  }

  private static <T> T await(CompletableFuture<T> future) {
    return future.orTimeout(20, TimeUnit.SECONDS).join();
  }
}
