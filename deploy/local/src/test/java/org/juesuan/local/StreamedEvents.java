package org.juesuan.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Events as the gateway's stream tells them to a reader. */
final class StreamedEvents {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private StreamedEvents() {}

  /** The first events behind a position, so many of them, as soon as they are there. */
  static List<JsonNode> read(int port, String token, String after, int number)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + "/api/v1/events?after=" + after))
            .version(HttpClient.Version.HTTP_1_1)
            .timeout(LIMIT)
            .header("Authorization", "Bearer " + token)
            .build();
    HttpResponse<InputStream> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = answer.body()) {
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(
            answer.statusCode() + " " + new String(body.readAllBytes(), StandardCharsets.UTF_8));
      }
      return CompletableFuture.supplyAsync(() -> events(body, number))
          .orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS)
          .join();
    }
  }

  private static List<JsonNode> events(InputStream body, int number) {
    List<JsonNode> events = new ArrayList<>();
    try {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
      while (events.size() < number) {
        String line = lines.readLine();
        if (line == null) {
          throw new IllegalStateException("the stream ended after " + events.size() + " events");
        }
        if (line.startsWith("data: {\"specversion\"")) {
          events.add(ScriptedStack.json(line.substring(6)));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return events;
  }
}
