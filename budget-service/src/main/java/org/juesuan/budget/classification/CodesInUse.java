package org.juesuan.budget.classification;

import java.util.SortedSet;

/** Tells which codes of a year stand on money. The ledger knows; the lists only ask. */
public interface CodesInUse {

  /**
   * Those of the codes that an appropriation or a payment of the year is coded with. Until the
   * transaction ends no book of the year is written, so that the answer stays true.
   */
  SortedSet<String> among(CodeListKind kind, int fiscalYear, SortedSet<String> codes);
}
