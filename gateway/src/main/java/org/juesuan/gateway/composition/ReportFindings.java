package org.juesuan.gateway.composition;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.Reason;

/**
 * What is found in the report of a department and year.
 *
 * @param findings the heaviest first
 * @param notExamined the owners who told nothing to examine, or not all, and why (INV-11)
 */
public record ReportFindings(List<Finding> findings, SortedMap<Owner, Reason> notExamined) {

  /** Keeps collections of its own. */
  public ReportFindings {
    findings = List.copyOf(findings);
    notExamined = Collections.unmodifiableSortedMap(new TreeMap<>(notExamined));
  }
}
