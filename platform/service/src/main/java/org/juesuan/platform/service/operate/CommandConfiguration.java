package org.juesuan.platform.service.operate;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * What a command changes in the configuration of its service, above every other source: it listens
 * nowhere, relays and consumes nothing, migrates nothing, and leaves the standard output to what
 * the command says.
 */
public final class CommandConfiguration implements ConfigSource {

  /** The system property that {@link ServiceMain} sets before anything reads the configuration. */
  static final String SWITCH = "juesuan.command";

  private static final int ABOVE_ALL = 1_000;

  private static final Map<String, String> SETTINGS =
      Map.of(
          "quarkus.http.host-enabled", "false",
          "quarkus.management.host-enabled", "false",
          "juesuan.events.relay-enabled", "false",
          "juesuan.consumer.enabled", "false",
          "quarkus.shutdown.delay", "0S",
          "quarkus.flyway.migrate-at-start", "false",
          "quarkus.banner.enabled", "false",
          "quarkus.log.console.stderr", "true",
          "quarkus.log.level", "WARN",
          // It warns of a metric that is registered twice where nothing listens.
          "quarkus.log.category.\"io.micrometer\".level", "ERROR");

  private final Map<String, String> settings = Boolean.getBoolean(SWITCH) ? SETTINGS : Map.of();

  @Override
  public int getOrdinal() {
    return ABOVE_ALL;
  }

  @Override
  public String getName() {
    return "operator's command";
  }

  @Override
  public Set<String> getPropertyNames() {
    return settings.keySet();
  }

  @Override
  public @Nullable String getValue(String name) {
    return settings.get(name);
  }
}
