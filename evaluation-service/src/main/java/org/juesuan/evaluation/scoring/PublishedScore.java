package org.juesuan.evaluation.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.juesuan.evaluation.scoring.Assessment.Computed;
import org.juesuan.evaluation.scoring.Assessment.JudgementNeeded;
import org.juesuan.evaluation.template.ReverseRule;
import org.juesuan.evaluation.template.ScoringRules;
import org.juesuan.evaluation.value.Attainment;

/**
 * Whether a published score follows a known rule.
 *
 * @param verdict the answer
 * @param rules the rules that give exactly this score, the template's first
 */
public record PublishedScore(Verdict verdict, List<KnownRule> rules) {

  /** The answers. */
  public enum Verdict {
    /** The template's rule gives it. */
    FOLLOWS_TEMPLATE,
    /** A known rule gives it, though not the template's. */
    FOLLOWS_OTHER_RULE,
    /** No known rule gives it. */
    FOLLOWS_NO_RULE,
    /** The row cannot be scored by a rule, so nothing can be said. */
    CANNOT_TELL
  }

  /** Keeps a copy of its own. */
  public PublishedScore {
    rules = List.copyOf(rules);
  }

  /** Compares a published score with every known rule. */
  public static PublishedScore check(Row row, ScoringRules template, BigDecimal published) {
    boolean possible = published.signum() >= 0 && published.compareTo(row.weight()) <= 0;
    if (!possible) {
      return new PublishedScore(Verdict.FOLLOWS_NO_RULE, List.of());
    }
    Assessment assessment = RowScoring.assess(row, template);
    if (assessment instanceof JudgementNeeded needed) {
      return judged(needed, row, template, published);
    }
    Explanation explanation = ((Computed) assessment).explanation();
    if (explanation.score().compareTo(published) == 0) {
      return new PublishedScore(Verdict.FOLLOWS_TEMPLATE, List.of(KnownRule.TEMPLATE));
    }
    if (explanation.rule() == ScoringRule.QUALITATIVE) {
      return qualitative((Computed) assessment, row, template, published);
    }
    List<KnownRule> others = others(row, template, explanation, published);
    return new PublishedScore(
        others.isEmpty() ? Verdict.FOLLOWS_NO_RULE : Verdict.FOLLOWS_OTHER_RULE, others);
  }

  private static PublishedScore judged(
      JudgementNeeded needed, Row row, ScoringRules template, BigDecimal published) {
    if (needed.band() == null) {
      return new PublishedScore(Verdict.CANNOT_TELL, List.of());
    }
    return needed.band().permits(published)
        ? new PublishedScore(Verdict.FOLLOWS_TEMPLATE, List.of(KnownRule.QUALITATIVE_BAND))
        : otherBand(row, template, published);
  }

  /** Where nothing states the attainment, any band may have been the official's judgement. */
  private static PublishedScore qualitative(
      Computed computed, Row row, ScoringRules template, BigDecimal published) {
    boolean permitted =
        computed.assumed()
            || ScoreBand.of(Attainment.ACHIEVED, row.weight(), template).permits(published);
    return permitted
        ? new PublishedScore(Verdict.FOLLOWS_TEMPLATE, List.of(KnownRule.QUALITATIVE_BAND))
        : otherBand(row, template, published);
  }

  private static PublishedScore otherBand(Row row, ScoringRules template, BigDecimal published) {
    boolean known =
        Stream.of(Attainment.values())
            .anyMatch(band -> ScoreBand.of(band, row.weight(), template).permits(published));
    return known
        ? new PublishedScore(Verdict.FOLLOWS_OTHER_RULE, List.of(KnownRule.QUALITATIVE_BAND))
        : new PublishedScore(Verdict.FOLLOWS_NO_RULE, List.of());
  }

  private static List<KnownRule> others(
      Row row, ScoringRules template, Explanation explanation, BigDecimal published) {
    List<KnownRule> found = new ArrayList<>();
    Fraction exact = explanation.unrounded();
    boolean reverse =
        explanation.rule() == ScoringRule.REVERSE_RATIO
            || explanation.rule() == ScoringRule.REVERSE_LINEAR;
    if (reverse && gives(row, otherReverse(template), published)) {
      found.add(
          template.reverse() == ReverseRule.RATIO
              ? KnownRule.REVERSE_LINEAR
              : KnownRule.REVERSE_RATIO);
    }
    if (exact.rounded(1, RoundingMode.HALF_UP).compareTo(published) == 0) {
      found.add(KnownRule.ONE_DECIMAL);
    }
    if (exact.rounded(0, RoundingMode.HALF_UP).compareTo(published) == 0) {
      found.add(KnownRule.WHOLE_NUMBER);
    }
    if (exact.rounded(2, RoundingMode.DOWN).compareTo(published) == 0) {
      found.add(KnownRule.CUT_OFF);
    }
    if (published.signum() == 0 && exact.compareWith(row.weight()) < 0) {
      found.add(KnownRule.ALL_OR_NOTHING);
    }
    return found;
  }

  private static boolean gives(Row row, ScoringRules rules, BigDecimal published) {
    return RowScoring.assess(row, rules) instanceof Computed computed
        && computed.explanation().score().compareTo(published) == 0;
  }

  private static ScoringRules otherReverse(ScoringRules rules) {
    return new ScoringRules(
        rules.reverse() == ReverseRule.RATIO ? ReverseRule.LINEAR : ReverseRule.RATIO,
        rules.achievedFrom(),
        rules.partlyFrom(),
        rules.overfulfilmentThreshold(),
        rules.overfulfilment());
  }
}
