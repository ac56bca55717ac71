package org.juesuan.local.stack;

import java.nio.file.Path;
import java.util.List;

/**
 * A service of the stack, as data.
 *
 * @param name its module, also the name of its log
 * @param key {@code budget} in {@code /api/v1/budget}, {@code juesuan_budget}, {@code
 *     juesuan.budget.v1}
 * @param ownsData with a database and an event topic; the gateway has neither
 */
public record ServiceDefinition(String name, String key, boolean ownsData) {
  /** All services in the order they are started: the gateway last, as it asks the others. */
  public static final List<ServiceDefinition> ALL = List.of(owner("budget"), gateway());

  static ServiceDefinition owner(String key) {
    return new ServiceDefinition(key + "-service", key, true);
  }

  static ServiceDefinition gateway() {
    return new ServiceDefinition("gateway", "gateway", false);
  }

  /** The runnable jar that the build leaves. */
  public Path jar(Path projectRoot) {
    return projectRoot.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
  }

  public String topic() {
    return "juesuan." + key + ".v1";
  }
}
