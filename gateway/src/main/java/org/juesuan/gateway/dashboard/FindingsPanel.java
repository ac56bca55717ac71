package org.juesuan.gateway.dashboard;

import java.util.List;
import java.util.stream.Stream;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Severity;

/**
 * What the audit found in the report as it is now.
 *
 * @param counts how many findings there are of each severity, the gravest first
 * @param gravest the first of them
 */
public record FindingsPanel(List<Count> counts, List<Finding> gravest) {

  private static final int SHOWN = 5;

  /** Keeps lists of its own. */
  public FindingsPanel {
    counts = List.copyOf(counts);
    gravest = List.copyOf(gravest);
  }

  /** How many findings are of a severity. */
  public record Count(Severity severity, long number) {}

  static FindingsPanel of(List<Finding> findings) {
    return new FindingsPanel(
        Stream.of(Severity.values())
            .map(
                severity ->
                    new Count(
                        severity,
                        findings.stream().filter(each -> each.severity() == severity).count()))
            .toList(),
        Stream.of(Severity.values())
            .filter(severity -> severity != Severity.INFO)
            .flatMap(severity -> findings.stream().filter(each -> each.severity() == severity))
            .limit(SHOWN)
            .toList());
  }
}
