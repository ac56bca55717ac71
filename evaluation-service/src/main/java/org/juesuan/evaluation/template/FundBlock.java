package org.juesuan.evaluation.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The fund block (项目资金) of a form.
 *
 * @param executionWeight points for the execution rate (预算执行率), 10 in the common form; zero where
 *     the form scores it elsewhere or not at all
 * @param lines the printed lines, the total first
 */
public record FundBlock(BigDecimal executionWeight, List<FundLineTemplate> lines) {

  /** Keeps a copy of its own. */
  public FundBlock {
    lines = List.copyOf(lines);
  }

  /** The line of that money, if the form has one. */
  public Optional<FundLineTemplate> line(FundSource source) {
    return lines.stream().filter(line -> line.source() == source).findFirst();
  }
}
