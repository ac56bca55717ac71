package org.juesuan.platform.web.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts how many requests, and how many sections of a report, were answered within each of a few
 * times, among them those that are promised (source: deploy/observability/slo.md): what a share of
 * requests waits at most can be computed of all replicas together, and a mean hides it.
 */
@ApplicationScoped
public class LatencyBuckets implements MeterFilter {
  private static final Set<String> TIMERS =
      Set.of("http.server.requests", "juesuan.report.section");

  /** Every one is a series for each address, method and status. */
  private static final List<Duration> BUCKETS =
      Stream.of(25, 50, 100, 250, 500, 1_000, 2_500, 5_000).map(Duration::ofMillis).toList();

  @Override
  public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
    if (!TIMERS.contains(id.getName())) {
      return config;
    }
    return DistributionStatisticConfig.builder()
        .serviceLevelObjectives(BUCKETS.stream().mapToDouble(Duration::toNanos).toArray())
        .build()
        .merge(config);
  }
}
