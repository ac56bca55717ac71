package org.juesuan.evaluation.template;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A form of self-evaluation. It may hold faults until {@link TemplateFaults} has found none.
 *
 * @param key which form, year and version
 * @param region administrative code of six digits; 100000 is the whole country
 * @param title the printed title
 * @param hasReasonColumn whether the form has a column 偏差原因分析及改进措施
 * @param hasGoals whether the form has the block 年度总体目标
 * @param funds the fund block
 * @param branches indicators of the first level, in printed order
 * @param minimums least weights of branches together
 * @param scoring rules of scoring
 * @param grades bands, the best first
 * @param thresholds from where on a reviewer asks
 */
public record FormTemplate(
    TemplateKey key,
    String region,
    String title,
    boolean hasReasonColumn,
    boolean hasGoals,
    FundBlock funds,
    List<IndicatorNode> branches,
    List<BranchMinimum> minimums,
    ScoringRules scoring,
    List<GradeBand> grades,
    ReviewThresholds thresholds) {

  /** Keeps copies of its own. */
  public FormTemplate {
    branches = List.copyOf(branches);
    minimums = List.copyOf(minimums);
    grades = List.copyOf(grades);
  }

  /** The first-level indicator of that name. */
  public Optional<IndicatorNode> branch(String name) {
    return branches.stream().filter(branch -> branch.isNamed(name)).findFirst();
  }

  /** The first-level indicators below which a second-level indicator of that name stands. */
  public List<IndicatorNode> branchesWith(String secondLevel) {
    return branches.stream()
        .filter(branch -> branch.children().stream().anyMatch(node -> node.isNamed(secondLevel)))
        .toList();
  }

  /** The grade of a total: the best whose band it reaches. */
  public GradeBand grade(BigDecimal total) {
    return grades.stream()
        .filter(band -> total.compareTo(band.from()) >= 0)
        .max(Comparator.comparing(GradeBand::from))
        .orElseThrow(() -> new IllegalArgumentException("no grade for " + total));
  }
}
