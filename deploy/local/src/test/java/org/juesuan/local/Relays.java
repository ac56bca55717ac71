package org.juesuan.local;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.juesuan.local.stack.ServiceDefinition;
import org.juesuan.platform.embedded.BackgroundProcess;
import org.juesuan.platform.embedded.LoopbackPort;

/** The relays of a stack with replicas: which process leads, and what can happen to it. */
record Relays(ScriptedStack stack, List<ServiceDefinition> owners, int replicas) {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final String LEADS = "juesuan_events_leader 1.0";
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

  /**
   * Kills the relay of one service, and until that answers again stops those of the others, each
   * time until they are replaced.
   *
   * @return how many were killed or stopped
   */
  int disturb(ServiceDefinition doomed, Runnable startAgain)
      throws IOException, InterruptedException {
    String killed = leader(doomed, List.of());
    kill(killed);
    CompletableFuture<Void> restart = CompletableFuture.runAsync(startAgain);
    leader(doomed, List.of(killed));
    int disturbances = 1;
    while (!restart.isDone() && metrics(killed).isEmpty()) {
      disturbances += standStill(owners.stream().filter(owner -> !owner.equals(doomed)).toList());
    }
    restart.join();
    return disturbances;
  }

  private int standStill(List<ServiceDefinition> services)
      throws IOException, InterruptedException {
    Map<ServiceDefinition, String> stopped = new LinkedHashMap<>();
    try {
      for (ServiceDefinition service : services) {
        String leader = leader(service, List.of());
        signal(leader, "STOP");
        stopped.put(service, leader);
      }
      for (Map.Entry<ServiceDefinition, String> one : stopped.entrySet()) {
        leader(one.getKey(), List.of(one.getValue()));
      }
    } finally {
      for (String process : stopped.values()) {
        signal(process, "CONT");
      }
    }
    return stopped.size();
  }

  /** The process of the service that leads, as soon as one besides these does. */
  private String leader(ServiceDefinition service, List<String> besides) {
    return await("a process of " + service.name() + " leads")
        .atMost(LIMIT)
        .until(() -> leading(service, besides), Optional::isPresent)
        .orElseThrow();
  }

  private Optional<String> leading(ServiceDefinition service, List<String> besides)
      throws InterruptedException {
    for (String process : processes(service)) {
      if (!besides.contains(process) && leads(process)) {
        return Optional.of(process);
      }
    }
    return Optional.empty();
  }

  void signal(String process, String signal) throws IOException, InterruptedException {
    long id = recorded(process).pid();
    int ended = new ProcessBuilder("kill", "-" + signal, Long.toString(id)).start().waitFor();
    if (ended != 0) {
      throw new IllegalStateException("kill -" + signal + " of " + process + " failed");
    }
  }

  void kill(String process) {
    recorded(process).kill();
  }

  private List<String> processes(ServiceDefinition service) {
    return IntStream.rangeClosed(1, replicas).mapToObj(service::name).toList();
  }

  private BackgroundProcess recorded(String process) {
    return BackgroundProcess.recorded(stack.data().service(process).resolve("process"))
        .orElseThrow(() -> new IllegalStateException(process + " does not run"));
  }

  private boolean leads(String process) throws InterruptedException {
    return metrics(process).contains(LEADS);
  }

  /** What the process measures, line by line; nothing while it does not answer. */
  private List<String> metrics(String process) throws InterruptedException {
    int port = LoopbackPort.remembered(stack.data().service(process).resolve("management-port"));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/metrics"))
            .timeout(Duration.ofSeconds(2))
            .build();
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofLines()).body().toList();
    } catch (IOException away) {
      return List.of();
    }
  }
}
