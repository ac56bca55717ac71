package org.juesuan.evaluation.scoring;

import org.jspecify.annotations.Nullable;

/** What the rules make of one row: a score, or the need of a person's judgement. */
public sealed interface Assessment {

  /**
   * A rule gives the score.
   *
   * @param explanation how
   * @param assumed whether a qualitative indicator was taken as reached although nothing says so
   */
  record Computed(Explanation explanation, boolean assumed) implements Assessment {}

  /**
   * No rule gives the score; an official sets it with a reason.
   *
   * @param reason why
   * @param band the scores that are permitted; null where the whole weight is open
   */
  record JudgementNeeded(JudgementReason reason, @Nullable ScoreBand band) implements Assessment {}
}
