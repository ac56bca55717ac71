package org.juesuan.budget.classification;

import java.util.List;

/**
 * What loading a list did.
 *
 * @param kind which list
 * @param fiscalYear of which year
 * @param version of the list after it; the same as before where nothing changed
 * @param codes how many codes the list has
 * @param changes what was added, changed and removed
 * @param withoutSuccessor codes of the year before that neither go on in this list nor name a
 *     successor in it: money on them cannot be carried into this year
 */
public record CodeListReport(
    CodeListKind kind,
    int fiscalYear,
    long version,
    int codes,
    CodeListChanges changes,
    List<CodeEntry> withoutSuccessor) {

  /** Keeps a copy of its own. */
  public CodeListReport {
    withoutSuccessor = List.copyOf(withoutSuccessor);
  }

  /** Whether this is the first list of the year. */
  public boolean isFirst() {
    return version == 1 && !changes.isEmpty();
  }
}
