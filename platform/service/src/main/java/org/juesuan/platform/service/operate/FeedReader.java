package org.juesuan.platform.service.operate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the pull feeds of other services, page by page, through the gateway. */
@Singleton
final class FeedReader {
  /** The longest page a feed gives. */
  static final int PAGE = 200;

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int OK = 200;

  private final Provider<Optional<URI>> gateway;
  private final Provider<Optional<String>> localToken;
  private final boolean localKey;
  private final OidcClient client;
  private final ObjectMapper mapper;
  private final TokensHelper tokens = new TokensHelper();
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  /**
   * @param gateway under whose address the feeds of all services stand
   * @param localToken of a local start, in which no identity provider answers; otherwise {@code
   *     quarkus.oidc-client} names a client that reads (role auditor) the whole district
   */
  FeedReader(
      @ConfigProperty(name = "juesuan.feeds.url") Provider<Optional<URI>> gateway,
      @ConfigProperty(name = "juesuan.feeds.local-token") Provider<Optional<String>> localToken,
      @ConfigProperty(name = "quarkus.oidc.public-key") Optional<String> localKey,
      OidcClient client,
      ObjectMapper mapper) {
    this.gateway = gateway;
    this.localToken = localToken;
    this.localKey = localKey.isPresent();
    this.client = client;
    this.mapper = mapper;
  }

  /**
   * A part of a feed.
   *
   * @param events in the structured form of CloudEvents, in the order of {@code feedseq}
   * @param position up to which it answers everything
   */
  record Page(List<JsonNode> events, long position) {}

  /**
   * Reads one page.
   *
   * @param service whose feed, such as {@code budget}
   * @param after the last number that is known
   * @param limit the most events, 200 at most
   * @throws OperatorException when there is no answer, or a refusal
   */
  Page after(String service, long after, int limit) {
    URI feed = base().resolve("/api/v1/" + service + "/events?after=" + after + "&limit=" + limit);
    try {
      HttpResponse<byte[]> answer =
          http.send(
              HttpRequest.newBuilder(feed)
                  .header("Authorization", "Bearer " + token())
                  .timeout(PATIENCE)
                  .build(),
              HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != OK) {
        throw new OperatorException(
            "The feed of " + service + " answers " + answer.statusCode() + ": " + feed);
      }
      JsonNode page = mapper.readTree(answer.body());
      List<JsonNode> events = new ArrayList<>();
      page.path("events").forEach(events::add);
      return new Page(events, page.path("position").asLong());
    } catch (IOException failure) {
      throw new OperatorException(
          "The feed of " + service + " cannot be read: " + feed + ": " + failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new OperatorException("Interrupted.");
    }
  }

  private URI base() {
    return gateway
        .get()
        .orElseThrow(
            () ->
                new OperatorException(
                    "juesuan.feeds.url is missing: the address of the gateway, where the feeds of"
                        + " other services are read."));
  }

  /** The token itself is never part of a message. */
  private String token() {
    Optional<String> local = localToken.get();
    if (local.isEmpty()) {
      return tokens.getTokens(client).await().atMost(PATIENCE).getAccessToken();
    }
    if (!localKey) {
      throw new OperatorException(
          "juesuan.feeds.local-token belongs to a local key; name a client by quarkus.oidc-client"
              + " instead.");
    }
    return local.get();
  }
}
