package org.juesuan.gateway.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.identity.GatewayCredential;
import org.juesuan.gateway.routing.ServiceAddresses;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;

/**
 * The one stream of this gateway: one consumer of the topics, one log per service, and any number
 * of readers that are told what the logs hold.
 */
@ApplicationScoped
public class EventStream implements TopicReader.Listener {

  private static final Logger LOG = Logger.getLogger(EventStream.class);
  private static final long LOOK_MILLIS = 200;

  /** Readers that ask for what they missed never keep the gateway itself from asking. */
  private static final int QUESTIONS_OF_READERS = 16;

  private final StreamSettings settings;
  private final PullFeeds feeds;
  private final GatewayCredential credential;
  private final Vertx vertx;
  private final MeterRegistry meters;
  private final Reader.Shared shared;
  private final Readers readers;
  private final Map<Feed, FeedLog> logs = new EnumMap<>(Feed.class);
  private final Map<Feed, FeedKeeper> keepers = new EnumMap<>(Feed.class);
  private final AtomicReference<Set<Feed>> stale = new AtomicReference<>(Set.of());
  private @Nullable TopicReader topics;
  private boolean topicsWereThere;
  private boolean news;

  EventStream(
      StreamSettings settings,
      ServiceAddresses addresses,
      GatewayCredential credential,
      Vertx vertx,
      MeterRegistry meters,
      Clock clock) {
    this.settings = settings;
    this.feeds = new PullFeeds(addresses, 1);
    this.credential = credential;
    this.vertx = vertx;
    this.meters = meters;
    this.readers = new Readers(settings.readers());
    this.shared =
        new Reader.Shared(
            new PullFeeds(addresses, QUESTIONS_OF_READERS),
            stale::get,
            readers::closing,
            meters.counter("juesuan.stream.dropped")::increment,
            clock,
            settings.heartbeat(),
            settings.stallLimit());
  }

  void start(@Observes StartupEvent started) {
    if (settings.bootstrapServers().isEmpty() || feeds.installed().isEmpty()) {
      return;
    }
    feeds.installed().forEach(this::keep);
    stale.set(Set.copyOf(keepers.keySet()));
    Gauge.builder("juesuan.stream.readers", readers, Readers::count).register(meters);
    vertx.setPeriodic(LOOK_MILLIS, tick -> look());
    topics =
        new TopicReader(
            settings.bootstrapServers().get(), settings.kafka(), feeds.installed(), this, meters);
    Thread thread = new Thread(topics, "event-stream");
    thread.setDaemon(true);
    thread.start();
  }

  /** The gateway goes on serving for a while, but no stream may keep it from ending. */
  void close(@Observes ShutdownDelayInitiatedEvent stopping) {
    readers.close();
  }

  void stop(@Observes ShutdownEvent stopping) {
    if (topics != null) {
      topics.stop();
    }
  }

  /**
   * Begins to tell a reader; the answer is written to the response as it comes.
   *
   * @return completes when the response is to be ended
   * @throws ProblemException 503 {@code unavailable} where there is no stream, or no room
   */
  public Uni<Void> tell(RoutingContext request, Visit visit) {
    if (topics == null) {
      throw unavailable("This gateway has no event stream.");
    }
    if (!readers.admit()) {
      throw unavailable("This gateway has as many readers of the event stream as it takes.");
    }
    Context context = Objects.requireNonNull(Vertx.currentContext());
    Course course = new Course(logs, visit.interest(), visit.from());
    return Uni.createFrom()
        .emitter(
            emitter -> {
              AtomicReference<Reader> self = new AtomicReference<>();
              Reader reader =
                  new Reader(
                      course,
                      visit,
                      shared,
                      request.request(),
                      context,
                      () -> {
                        readers.remove(Objects.requireNonNull(self.get()));
                        emitter.complete(null);
                      });
              self.set(reader);
              readers.add(reader);
              request.addEndHandler(end -> reader.gone());
              reader.begin();
            });
  }

  @Override
  public void came(StreamEvent event) {
    Objects.requireNonNull(logs.get(event.feed())).offer(event, System.nanoTime());
    news = true;
  }

  @Override
  public void roundEnded(boolean topicsAreThere) {
    long now = System.nanoTime();
    if (topicsAreThere != topicsWereThere) {
      topicsWereThere = topicsAreThere;
      LOG.info(topicsAreThere ? "The topics are read" : "Kafka is away; the pull feeds stand in");
    }
    keepers.values().forEach(keeper -> keeper.topicIsThere(topicsAreThere, now));
    if (news) {
      news = false;
      readers.wake();
    }
  }

  private void keep(Feed feed) {
    FeedLog log = new FeedLog(settings.kept(), settings.keptBytes().asLongValue());
    logs.put(feed, log);
    FeedKeeper keeper =
        new FeedKeeper(
            feed, log, feeds, credential::authorization, readers::wake, settings, meters);
    keepers.put(feed, keeper);
    Gauge.builder("juesuan.stream.stale", keeper, one -> one.isStale(System.nanoTime()) ? 1 : 0)
        .tag("service", feed.service())
        .register(meters);
  }

  private void look() {
    long now = System.nanoTime();
    Set<Feed> late = EnumSet.noneOf(Feed.class);
    keepers.forEach(
        (feed, keeper) -> {
          keeper.look(now);
          if (keeper.isStale(now)) {
            late.add(feed);
          }
        });
    if (!stale.getAndSet(Set.copyOf(late)).equals(late)) {
      readers.wake();
    }
  }

  private static ProblemException unavailable(String detail) {
    return new ProblemException(PlatformError.UNAVAILABLE, detail);
  }
}
