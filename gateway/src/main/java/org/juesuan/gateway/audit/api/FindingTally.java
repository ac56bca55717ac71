package org.juesuan.gateway.audit.api;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Severity;

/**
 * Counts what audits find, {@code juesuan.audit.findings} by weight: anew each time a document is
 * audited. Every weight is there from the start, so that the first error already is a change.
 */
public final class FindingTally {

  private final Map<Severity, Counter> counters = new EnumMap<>(Severity.class);

  /**
   * A tally of one kind of audit.
   *
   * @param audited what is audited: {@code own} for our reports, {@code sent} for those sent in
   */
  public FindingTally(MeterRegistry meters, String audited) {
    for (Severity severity : Severity.values()) {
      String weight = severity.name().toLowerCase(Locale.ROOT);
      counters.put(
          severity,
          meters.counter("juesuan.audit.findings", "audited", audited, "severity", weight));
    }
  }

  /** Counts the findings of one audit, and gives them back. */
  public List<Finding> counted(List<Finding> findings) {
    for (Finding finding : findings) {
      Counter counter = counters.get(finding.severity());
      if (counter != null) {
        counter.increment();
      }
    }
    return findings;
  }
}
