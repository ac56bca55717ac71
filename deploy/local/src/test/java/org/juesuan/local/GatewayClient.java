package org.juesuan.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;

/** Asks a gateway over HTTP, as any client would. */
final class GatewayClient {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final URI url;

  GatewayClient(URI url) {
    this.url = url;
  }

  JsonNode get(String path, String token) throws IOException, InterruptedException {
    HttpResponse<String> response = request(path, token);
    if (response.statusCode() != 200) {
      throw new IllegalStateException(response.statusCode() + " " + response.body());
    }
    return json(response.body());
  }

  static JsonNode json(String text) throws JsonProcessingException {
    return JSON.readTree(text);
  }

  HttpResponse<String> request(String path, String token) throws IOException, InterruptedException {
    return send("GET", path, token, "");
  }

  /**
   * Sends a request as any client would.
   *
   * @param headers names and values, one after the other
   */
  HttpResponse<String> send(
      String method, String path, String token, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        asking(path)
            .header("Authorization", "Bearer " + token)
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Asks without a token, as anybody may. */
  HttpResponse<String> open(String path) throws IOException, InterruptedException {
    return client.send(asking(path).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder asking(String path) {
    return HttpRequest.newBuilder(url.resolve(path))
        .timeout(Duration.ofSeconds(30))
        .header("Accept", "application/json");
  }

  /** Sends what creates something, once. */
  HttpResponse<String> post(String path, String token, String body)
      throws IOException, InterruptedException {
    return send("POST", path, token, body, "Idempotency-Key", UUID.randomUUID().toString());
  }

  /**
   * A report once every service has answered in time: on a busy machine the first answer of a
   * service that has just started may take longer than the report waits.
   */
  HttpResponse<String> report(String path, String token) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    HttpResponse<String> response = request(path, token);
    while (response.body().contains("\"reason\":\"timeout\"") && System.nanoTime() < deadline) {
      response = request(path, token);
    }
    return response;
  }

  /** A page as a browser asks for it, with a cookie where there is one. */
  HttpResponse<String> page(String path, String cookie) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(url.resolve(path))
            .header("Accept", "text/html")
            .header("Cookie", cookie)
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** The sign-in form, sent from its own page. */
  HttpResponse<String> signIn(String token) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(url.resolve("/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString("page=%2F&token=" + token))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
