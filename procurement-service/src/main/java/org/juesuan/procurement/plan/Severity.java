package org.juesuan.procurement.plan;

/** How grave a finding is. */
public enum Severity {
  /** A rule that binds the department is not kept. */
  ERROR,
  /** A rule that binds the department may not be kept. */
  WARNING,
  /** Somebody should look at it; the rule is an indication for this department. */
  QUERY
}
