package org.juesuan.evaluation.template;

import java.math.BigDecimal;
import java.util.List;

/**
 * A least weight that branches have together: 产出 and 效益 not below 60 in the framework of
 * 财预〔2020〕10号.
 *
 * @param branches names of first-level indicators
 * @param atLeast points they have together at least
 */
public record BranchMinimum(List<String> branches, BigDecimal atLeast) {

  /** Keeps a copy of its own. */
  public BranchMinimum {
    branches = List.copyOf(branches);
  }
}
