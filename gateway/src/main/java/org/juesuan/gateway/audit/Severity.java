package org.juesuan.gateway.audit;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
  /** A contradiction that no rounding explains: the document cannot stand so. */
  ERROR,
  /** Against the form, or a contradiction that a fact outside the document may explain. */
  WARNING,
  /** A question the department should be able to answer. */
  QUERY,
  /** A difference that rounding explains; nothing is to be done. */
  INFO
}
