package org.juesuan.budget.classification;

import java.util.SortedSet;

/**
 * Tells which codes of a year money stands on. Whoever keeps coded money knows; the lists ask each.
 */
public interface CodesInUse {

  /** Those of the codes that money of the year is coded with. */
  SortedSet<String> among(CodeListKind kind, int fiscalYear, SortedSet<String> codes);

  /**
   * Keeps what is coded from being written until the transaction ends, so that the answers stay
   * true. Called once, before anybody is asked.
   */
  default void hold(int fiscalYear) {}
}
