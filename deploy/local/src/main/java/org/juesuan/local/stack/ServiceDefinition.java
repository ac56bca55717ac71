package org.juesuan.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A service of the stack, as data.
 *
 * @param name its module, also the name of its log
 * @param key {@code budget} in {@code /api/v1/budget}, {@code juesuan_budget}, {@code
 *     juesuan.budget.v1}
 * @param ownsData with a database and an event topic; the gateway has neither
 * @param consumes keys of the services whose events it takes in; they need not stand here yet
 */
public record ServiceDefinition(String name, String key, boolean ownsData, List<String> consumes) {
  /** All services in the order they are started: the gateway last, as it asks the others. */
  public static final List<ServiceDefinition> ALL =
      List.of(
          owner("budget", "evaluation", "procurement"),
          owner("evaluation", "budget"),
          owner("procurement", "budget"),
          gateway());

  static ServiceDefinition owner(String key, String... consumes) {
    return new ServiceDefinition(key + "-service", key, true, List.of(consumes));
  }

  static ServiceDefinition gateway() {
    return new ServiceDefinition("gateway", "gateway", false, List.of());
  }

  /** The name of one of its processes, and of the log and the directory of that: 1 is the first. */
  public String name(int replica) {
    return replica == 1 ? name : name + "-" + replica;
  }

  /** The runnable jar that the build leaves. */
  public Path jar(Path projectRoot) {
    return projectRoot.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
  }

  /** Its own topic, those it reads, and for each of these the one of its dead letters. */
  public List<String> topics() {
    List<String> topics = new ArrayList<>(List.of(topic(key)));
    for (String other : consumes) {
      topics.add(topic(other));
      topics.add(topic(other) + "." + name + ".dead");
    }
    return topics;
  }

  private static String topic(String key) {
    return "juesuan." + key + ".v1";
  }
}
