package org.juesuan.evaluation.template;

import java.util.Set;

/**
 * A line of the fund block.
 *
 * @param source which money it shows
 * @param label the printed label
 * @param masked the cells that hold "—" and never a number
 */
public record FundLineTemplate(FundSource source, String label, Set<FundColumn> masked) {

  /** Keeps a copy of its own. */
  public FundLineTemplate {
    masked = Set.copyOf(masked);
  }
}
