package org.juesuan.budget.publication;

import java.util.Map;
import java.util.Objects;

/**
 * A report as the gateway posts it.
 *
 * @param sections digest of the content of each section in it, computed from that content
 * @param document the whole report in canonical form (RFC 8785)
 * @param digest SHA-256 of the document
 */
public record PostedReport(Map<ReportSection, String> sections, String document, String digest) {

  /**
   * Keeps a map of its own.
   *
   * @throws IllegalArgumentException if a section is missing
   */
  public PostedReport {
    sections = Map.copyOf(sections);
    if (sections.size() != ReportSection.values().length) {
      throw new IllegalArgumentException("a report has every section");
    }
  }

  /** Digest of the content of a section. */
  String digestOf(ReportSection section) {
    return Objects.requireNonNull(sections.get(section));
  }
}
