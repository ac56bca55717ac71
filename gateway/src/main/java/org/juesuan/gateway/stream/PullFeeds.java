package org.juesuan.gateway.stream;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.unchecked.Unchecked;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;
import org.juesuan.gateway.routing.ReplicaClients;
import org.juesuan.gateway.routing.Replicas;
import org.juesuan.gateway.routing.ServiceAddresses;

/** The pull feeds of the services that are installed. */
final class PullFeeds {

  /** The greatest page a feed answers. */
  static final int PAGE = 200;

  /** Behind every number a feed will ever have: the answer is the feed's position alone. */
  private static final long BEHIND_EVERYTHING = 999_999_999_999_999_999L;

  private static final int CONNECT_MILLIS = 500;
  private static final int ANSWER_MILLIS = 5_000;

  private final Map<Feed, ReplicaClients<FeedClient>> clients = new EnumMap<>(Feed.class);

  /**
   * @param connections how many questions each address is asked at a time; others wait
   */
  PullFeeds(ServiceAddresses addresses, int connections) {
    for (Feed feed : Feed.values()) {
      Replicas.of(serviceOf(feed, addresses))
          .ifPresent(
              replicas ->
                  clients.put(
                      feed,
                      new ReplicaClients<>(replicas, address -> client(address, connections))));
    }
  }

  /** A feed refused whoever asked. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(int status) {
      super("the feed answered " + status);
    }
  }

  Set<Feed> installed() {
    return Set.copyOf(clients.keySet());
  }

  /**
   * The events behind a number.
   *
   * @param authorization in whose name: the page holds what that caller may see
   * @return fails with {@link Refused} where the token is not good enough, and with any other
   *     exception where the feed has no usable answer now
   */
  Uni<FeedPage> after(Feed feed, long number, String authorization) {
    return ask(feed, number, PAGE, authorization);
  }

  /** The feed's highest number. */
  Uni<Long> highest(Feed feed, String authorization) {
    return ask(feed, BEHIND_EVERYTHING, 1, authorization).map(FeedPage::position);
  }

  private Uni<FeedPage> ask(Feed feed, long number, int limit, String authorization) {
    return Optional.ofNullable(clients.get(feed))
        .orElseThrow(() -> new IllegalStateException(feed + " is not installed"))
        .ask(client -> client.events(authorization, feed.service(), number, limit))
        .map(Unchecked.function(answer -> page(feed, answer, limit)));
  }

  private static FeedPage page(Feed feed, Response answer, int limit)
      throws UnreadableEventException {
    int status = answer.getStatus();
    if (status == 401 || status == 403) {
      throw new Refused(status);
    }
    if (status != 200) {
      throw new IllegalStateException("the feed answered " + status);
    }
    return CloudEvents.ofPage(feed, answer.readEntity(String.class), limit);
  }

  private static ServiceAddresses.Service serviceOf(Feed feed, ServiceAddresses addresses) {
    return switch (feed) {
      case BUDGET -> addresses.budget();
      case EVALUATION -> addresses.evaluation();
      case PROCUREMENT -> addresses.procurement();
    };
  }

  private static FeedClient client(URI address, int connections) {
    return QuarkusRestClientBuilder.newBuilder()
        .property(QuarkusRestClientProperties.CONNECTION_TTL, ReplicaClients.KEEP_ALIVE_SECONDS)
        .baseUri(address)
        .connectTimeout(CONNECT_MILLIS, TimeUnit.MILLISECONDS)
        .readTimeout(ANSWER_MILLIS, TimeUnit.MILLISECONDS)
        .property("io.quarkus.rest.client.connection-pool-size", connections)
        .followRedirects(false)
        .disableDefaultMapper(true)
        .build(FeedClient.class);
  }
}
