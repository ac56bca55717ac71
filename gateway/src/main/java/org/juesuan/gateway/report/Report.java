package org.juesuan.gateway.report;

import java.util.List;

/**
 * The annual report of one department (部门决算): everything a page or an answer shows of it.
 *
 * @param department the code of the department
 * @param title the printed title; it ends in （草案） until the final account is approved
 * @param sources the services it was asked of
 * @param figures every number in it
 */
public record Report(
    String department,
    int fiscalYear,
    String title,
    List<Source> sources,
    Figures figures,
    List<Part> parts) {

  public Report {
    sources = List.copyOf(sources);
    parts = List.copyOf(parts);
  }

  /** Whether every section stands; a partial report can never be published (INV-11). */
  public boolean complete() {
    return parts.stream().allMatch(Part::complete);
  }
}
