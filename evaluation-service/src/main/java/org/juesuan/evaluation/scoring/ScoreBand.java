package org.juesuan.evaluation.scoring;

import java.math.BigDecimal;
import org.juesuan.evaluation.template.ScoringRules;
import org.juesuan.evaluation.value.Attainment;

/**
 * The scores an attainment permits: 达成 100–80 % of the weight with both ends, 部分达成 80–60 %, 未达成
 * 60–0 %, each without its upper end.
 *
 * @param attainment the band
 * @param from the least score
 * @param upTo the greatest score of ACHIEVED; for the others the score they stay below
 */
public record ScoreBand(Attainment attainment, BigDecimal from, BigDecimal upTo) {

  /** The band of an attainment for an indicator of that weight. */
  public static ScoreBand of(Attainment attainment, BigDecimal weight, ScoringRules rules) {
    BigDecimal achieved = weight.multiply(rules.achievedFrom());
    BigDecimal partly = weight.multiply(rules.partlyFrom());
    return switch (attainment) {
      case ACHIEVED -> new ScoreBand(attainment, achieved, weight);
      case PARTLY -> new ScoreBand(attainment, partly, achieved);
      case MISSED -> new ScoreBand(attainment, BigDecimal.ZERO, partly);
    };
  }

  /** Whether the band permits this score. */
  public boolean permits(BigDecimal score) {
    int fromTop = score.compareTo(upTo);
    boolean below = attainment == Attainment.ACHIEVED ? fromTop <= 0 : fromTop < 0;
    return below && score.compareTo(from) >= 0;
  }
}
