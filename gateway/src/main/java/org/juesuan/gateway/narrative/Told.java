package org.juesuan.gateway.narrative;

import java.util.Map;
import org.juesuan.gateway.report.Figures;
import org.juesuan.gateway.report.Section;

/**
 * What one owner has to say in the report.
 *
 * @param sections its sections, each in its place; what stands here belongs to the owner alone
 * @param figures every number in them
 */
record Told(Map<Outline, Section> sections, Figures figures) {

  Told {
    sections = Map.copyOf(sections);
  }

  /** Of an owner that is silent, or whose sections cannot be written yet. */
  static Told nothing() {
    return new Told(Map.of(), Figures.none());
  }
}
