package org.juesuan.gateway.stream;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.parsetools.RecordParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A reader over a connection of its own, who keeps what it was told. */
final class ConnectedReader implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClientRequest request;
  private final List<Message> messages = new ArrayList<>();
  private final AtomicInteger events = new AtomicInteger();
  private volatile boolean ended;

  /** What stands between two empty lines. */
  record Message(String event, String id, String data) {

    static Message of(String text) {
      String event = "message";
      String id = "";
      String data = "";
      for (String line : text.split("\n", -1)) {
        if (line.startsWith("event: ")) {
          event = line.substring(7);
        } else if (line.startsWith("id: ")) {
          id = line.substring(4);
        } else if (line.startsWith("data: ")) {
          data = line.substring(6);
        } else if (line.startsWith(":")) {
          event = "comment";
        } else if (line.startsWith("retry: ")) {
          event = "retry";
        }
      }
      return new Message(event, id, data);
    }
  }

  private ConnectedReader(HttpClientRequest request) {
    this.request = request;
  }

  /** Connects, and returns when the first words have come. */
  static ConnectedReader connect(HttpClient client, String token, String query) {
    return connect(client, token, query, null);
  }

  /** Connects again behind the last id it had. */
  static ConnectedReader connect(
      HttpClient client, String token, String query, @Nullable String lastEventId) {
    ConnectedReader reader =
        begin(client, token, query, lastEventId).orTimeout(20, TimeUnit.SECONDS).join();
    reader.awaitMessage(message -> message.event().equals("position"));
    return reader;
  }

  /** Begins to connect; complete once the answer's head is there. */
  static CompletableFuture<ConnectedReader> begin(
      HttpClient client, String token, String query, @Nullable String lastEventId) {
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.GET)
            .setHost("localhost")
            .setPort(RestAssured.port)
            .setURI("/api/v1/events" + query)
            .putHeader("Authorization", "Bearer " + token);
    if (lastEventId != null) {
      options.putHeader("Last-Event-ID", lastEventId);
    }
    return client
        .request(options)
        .compose(
            request -> {
              ConnectedReader reader = new ConnectedReader(request);
              return request
                  .send()
                  .map(
                      answer -> {
                        reader.read(answer);
                        return reader;
                      });
            })
        .toCompletionStage()
        .toCompletableFuture();
  }

  /** How many events it was told so far. */
  int count() {
    return events.get();
  }

  /** The data of the events told so far. */
  List<String> events() {
    return all().stream()
        .filter(message -> message.event().equals("message"))
        .map(Message::data)
        .toList();
  }

  /** The last id it was told. */
  String lastId() {
    return all().stream()
        .map(Message::id)
        .filter(id -> !id.isEmpty())
        .reduce("", (earlier, later) -> later);
  }

  /** Waits until it was told so many events. */
  void awaitEvents(int number) {
    await().atMost(PATIENCE).until(() -> count() >= number);
  }

  /** Waits until it was told something of this kind. */
  void awaitMessage(Predicate<Message> wanted) {
    await().atMost(PATIENCE).until(() -> all().stream().anyMatch(wanted));
  }

  /** Waits until the gateway has ended the stream. */
  void awaitEnd() {
    await().atMost(PATIENCE).until(() -> ended);
  }

  List<Message> all() {
    synchronized (messages) {
      return List.copyOf(messages);
    }
  }

  /** Breaks the connection. */
  @Override
  public void close() {
    request.reset();
  }

  private void read(HttpClientResponse answer) {
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("answered " + answer.statusCode());
    }
    answer.handler(RecordParser.newDelimited("\n\n", this::keep));
    answer.endHandler(end -> ended = true);
    answer.exceptionHandler(failure -> ended = true);
  }

  private void keep(Buffer text) {
    Message message = Message.of(text.toString());
    synchronized (messages) {
      messages.add(message);
    }
    if (message.event().equals("message")) {
      events.incrementAndGet();
    }
  }
}
