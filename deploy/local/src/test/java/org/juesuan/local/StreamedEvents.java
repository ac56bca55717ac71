package org.juesuan.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Events as the gateway's stream tells them to a reader. */
final class StreamedEvents {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private StreamedEvents() {}

  /** The first events behind a position, so many of them, as soon as they are there. */
  static List<JsonNode> read(Installation installation, String after, int number)
      throws IOException, InterruptedException {
    try (InputStream body = open(installation, after)) {
      return CompletableFuture.supplyAsync(() -> events(body, number))
          .orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS)
          .join();
    }
  }

  /** Reads on from a position until it is closed. */
  static Follower follow(Installation installation, String after)
      throws IOException, InterruptedException {
    InputStream body = open(installation, after);
    Follower follower = new Follower(body, new ConcurrentLinkedQueue<>(), new CountDownLatch(1));
    Thread reader = new Thread(follower::read, "follower");
    reader.setDaemon(true);
    reader.start();
    return follower;
  }

  /**
   * A reader of the stream that stays.
   *
   * @param events what it was told so far
   * @param end nothing more is told
   */
  record Follower(InputStream body, ConcurrentLinkedQueue<JsonNode> events, CountDownLatch end)
      implements AutoCloseable {

    /** Ids told so far of one service, in the order in which they were told. */
    List<String> told(String service) {
      return events.stream()
          .filter(event -> event.path("source").asText().equals("/juesuan/" + service))
          .map(event -> event.path("id").asText())
          .toList();
    }

    private void read() {
      try {
        StreamedEvents.readInto(body, events, Integer.MAX_VALUE);
      } catch (IOException closed) {
        // That is its end, or the test finds that something is missing.
      } finally {
        end.countDown();
      }
    }

    @Override
    public void close() throws IOException {
      body.close();
    }
  }

  private static InputStream open(Installation installation, String after)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(installation.url().resolve("/api/v1/events?after=" + after))
            .version(HttpClient.Version.HTTP_1_1)
            .timeout(LIMIT)
            .header("Authorization", "Bearer " + installation.token("viewer"))
            .build();
    HttpResponse<InputStream> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
    if (answer.statusCode() != 200) {
      try (InputStream body = answer.body()) {
        throw new IllegalStateException(
            answer.statusCode() + " " + new String(body.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return answer.body();
  }

  private static List<JsonNode> events(InputStream body, int number) {
    List<JsonNode> events = new ArrayList<>();
    try {
      readInto(body, events, number);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return events;
  }

  private static void readInto(InputStream body, Collection<JsonNode> events, int number)
      throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    for (int read = 0; read < number; ) {
      String line = lines.readLine();
      if (line == null) {
        throw new EOFException("the stream ended after " + read + " events");
      }
      if (line.startsWith("data: {\"specversion\"")) {
        events.add(GatewayClient.json(line.substring(6)));
        read++;
      }
    }
  }
}
