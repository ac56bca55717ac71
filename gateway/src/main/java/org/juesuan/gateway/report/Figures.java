package org.juesuan.gateway.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Every number of one report by its id (INV-10): sentences, pages and checks take a figure from
 * here and from nowhere else.
 *
 * @param byId the figures in the order in which the report prints them
 */
public record Figures(Map<String, Figure> byId) {

  /** Keeps an unmodifiable copy in the given order. */
  public Figures {
    byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
  }

  /** Of a report whose numbers nobody could tell. */
  public static Figures none() {
    return new Figures(Map.of());
  }

  /** The figure, if the report has it: a growth, for example, exists only where a base does. */
  public Optional<Figure> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public boolean has(String id) {
    return byId.containsKey(id);
  }

  /**
   * The figure of an id that must be there.
   *
   * @throws IllegalArgumentException if the report has no such figure
   */
  public Figure get(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no figure " + id));
  }
}
