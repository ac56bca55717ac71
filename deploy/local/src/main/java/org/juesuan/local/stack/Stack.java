package org.juesuan.local.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.juesuan.platform.embedded.EmbeddedPostgresql;
import org.juesuan.platform.embedded.KafkaBroker;
import org.juesuan.platform.embedded.LocalIdentity;
import org.juesuan.platform.embedded.StartFailure;

/**
 * The whole system on one machine: PostgreSQL, Kafka and the services, each a process that outlives
 * this one. What already runs is left alone; what a failed start has begun is stopped again.
 */
public final class Stack {
  private static final int DEFAULT_PORT = 8080;

  private final DataDirectory data;
  private final Console console;
  private final PostgresqlComponent postgresql;
  private final KafkaComponent kafka;
  private final Owners owners;
  private final ServiceProcess gateway;

  /** What this command started, the latest first. Guarded by this. */
  private final Deque<Component> startedHere = new ArrayDeque<>();

  /** Set when this command itself stops everything, so that the watch need not report it. */
  private volatile boolean stopping;

  /** Nothing may be started any more. Guarded by this. */
  private boolean abandoned;

  public Stack(DataDirectory data, Path projectRoot, Console console) {
    this.data = data;
    this.console = console;
    this.postgresql = new PostgresqlComponent(data);
    this.kafka = new KafkaComponent(data);
    this.owners = new Owners(data, projectRoot);
    this.gateway = new ServiceProcess(ServiceDefinition.gateway(), 1, data, projectRoot);
  }

  /**
   * What a stack is to be.
   *
   * @param fresh stop everything and wipe the data first
   * @param port of the gateway; empty for the one it had or the default
   * @param replicas processes of each service that owns data; empty for as many as it had
   */
  public record Wish(boolean fresh, OptionalInt port, OptionalInt replicas) {}

  /**
   * Starts what is missing, stops replicas that are too many, and waits until everything is ready.
   *
   * @param furtherSteps the console is to expect, behind those of the stack
   * @return the gateway's port
   * @throws StartFailure in one sentence; call {@link #abandon()} then
   */
  public int up(Wish wish, int furtherSteps) {
    return StackLock.holding(data, console, () -> start(wish, furtherSteps));
  }

  /**
   * The port of the gateway, which runs.
   *
   * @throws StartFailure if it does not
   */
  public int gatewayPort() {
    if (!gateway.isRunning()) {
      throw new StartFailure("The gateway does not run; start the stack with deploy/local/up.");
    }
    return gateway.port();
  }

  /**
   * Gives a command to a service, in a process of its own beside it; what it says goes to the
   * standard streams.
   *
   * @param service its name or key
   * @return its exit code
   * @throws StartFailure if there is no such service, or it was never started here
   */
  public int operate(String service, List<String> command) {
    ServiceProcess operated =
        owners.wanted().stream()
            .filter(
                owner -> owner.name().equals(service) || owner.definition().key().equals(service))
            .findFirst()
            .orElseThrow(() -> new StartFailure("There is no service " + service + "."));
    String reader = StackTokens.operator(data);
    return operated.operate(
        command, Map.of("JUESUAN_FEEDS_URL", gateway.url(), "JUESUAN_FEEDS_LOCAL_TOKEN", reader));
  }

  /** Stops everything of this data directory, in reverse order. */
  public void down() {
    stopping = true;
    if (!StackLock.holding(data, console, this::stopAll)) {
      console.line("Nothing was running in " + data.root() + ".");
    }
  }

  /** Stops what this command started; what ran before stays. Starts nothing any more. */
  public synchronized void abandon() {
    abandoned = true;
    while (!startedHere.isEmpty()) {
      startedHere.pop().stop();
    }
  }

  /** Returns when nothing of the stack runs any more; says what ends before. */
  public void watch() {
    List<Component> alive = new ArrayList<>(components());
    while (!alive.isEmpty() && !stopping) {
      for (Component component : List.copyOf(alive)) {
        if (!component.isRunning() && !stopping) {
          alive.remove(component);
          console.line(component.name() + " has ended; deploy/local/up starts it again.");
        }
      }
      pause();
    }
  }

  private int start(Wish wish, int furtherSteps) {
    if (wish.fresh()) {
      stopAll();
      data.wipe();
    }
    data.requireSpace();
    chooseGatewayPort(wish.port());
    owners.choose(wish.replicas());
    console.expect(components().size() + furtherSteps);
    EmbeddedPostgresql database = startPostgresql();
    KafkaBroker broker = startKafka();
    startServices(database, broker);
    owners.surplus().forEach(this::stop);
    return gateway.port();
  }

  private void chooseGatewayPort(OptionalInt requested) {
    int had = gateway.port();
    if (gateway.isRunning()) {
      if (requested.isPresent() && requested.getAsInt() != had) {
        throw new StartFailure(
            "The gateway already runs on port %d; stop it first with deploy/local/down."
                .formatted(had));
      }
      return;
    }
    gateway.choosePorts(requested.orElse(had == 0 ? DEFAULT_PORT : had));
  }

  private EmbeddedPostgresql startPostgresql() {
    console.begin(postgresql.name());
    long begin = System.nanoTime();
    boolean ran = postgresql.isRunning();
    EmbeddedPostgresql server;
    synchronized (this) {
      requireNotAbandoned();
      server = postgresql.start();
      remember(postgresql, ran);
    }
    report(ran, "127.0.0.1:" + server.port(), begin);
    return server;
  }

  private KafkaBroker startKafka() {
    console.begin(kafka.name());
    long begin = System.nanoTime();
    boolean ran = kafka.isRunning();
    KafkaBroker broker;
    synchronized (this) {
      requireNotAbandoned();
      broker = kafka.start();
      remember(kafka, ran);
    }
    broker.createTopics(
        ServiceDefinition.ALL.stream()
            .filter(ServiceDefinition::ownsData)
            .flatMap(owner -> owner.topics().stream())
            .distinct()
            .toArray(String[]::new));
    report(ran, broker.bootstrapServers(), begin);
    return broker;
  }

  /** Launches all of them first and then waits for each, as most of the time is their own. */
  private void startServices(EmbeddedPostgresql database, KafkaBroker broker) {
    LocalIdentity identity = LocalIdentity.in(data.identity());
    long begin = System.nanoTime();
    List<ServiceProcess> launched = new ArrayList<>();
    for (ServiceProcess owner : owners.wanted()) {
      if (!owner.isRunning()) {
        owner.choosePorts(0);
      }
      launch(
          owner,
          owner
              .configuration(identity)
              .withDatabase(database.createServiceDatabase(owner.definition().key()))
              .withKafka(broker.bootstrapServers()),
          launched);
    }
    launch(
        gateway,
        gateway
            .configuration(identity)
            .withServices(owners.wanted())
            .withCredential(StackTokens.gateway(data))
            .withKafka(broker.bootstrapServers()),
        launched);
    for (ServiceProcess service : services()) {
      console.begin(service.name());
      service.awaitReady();
      report(!launched.contains(service), service.url(), begin);
    }
  }

  private synchronized void launch(
      ServiceProcess service, ServiceConfiguration configuration, List<ServiceProcess> launched) {
    requireNotAbandoned();
    if (service.launch(configuration)) {
      launched.add(service);
      startedHere.push(service);
    }
  }

  private void remember(Component component, boolean ranBefore) {
    if (!ranBefore) {
      startedHere.push(component);
    }
  }

  private void requireNotAbandoned() {
    if (abandoned) {
      throw new StartFailure("Interrupted.");
    }
  }

  private void report(boolean ranBefore, String where, long begin) {
    if (ranBefore) {
      console.end("already running on " + where);
    } else {
      console.end("ready on " + where, Duration.ofNanos(System.nanoTime() - begin));
    }
  }

  /** The door first, and last what the services stand on; who depends on nobody's end, at once. */
  private boolean stopAll() {
    boolean any = false;
    for (List<? extends Component> together :
        List.of(List.of(gateway), owners.all(), List.of(kafka, postgresql))) {
      List<? extends Component> running = together.stream().filter(Component::isRunning).toList();
      running.parallelStream().forEach(Component::stop);
      running.forEach(component -> console.line(component.name() + " stopped"));
      any |= !running.isEmpty();
    }
    return any;
  }

  private void stop(Component component) {
    if (component.isRunning()) {
      component.stop();
      console.line(component.name() + " stopped");
    }
  }

  private List<Component> components() {
    List<Component> all = new ArrayList<>(List.of(postgresql, kafka));
    all.addAll(services());
    return all;
  }

  private List<ServiceProcess> services() {
    List<ServiceProcess> all = new ArrayList<>(owners.wanted());
    all.add(gateway);
    return all;
  }

  private static void pause() {
    try {
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure("Interrupted.", e);
    }
  }
}
