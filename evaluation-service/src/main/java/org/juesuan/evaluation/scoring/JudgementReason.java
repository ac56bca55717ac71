package org.juesuan.evaluation.scoring;

/** Why a row cannot be scored by a rule alone. */
public enum JudgementReason {
  TARGET_NOT_UNDERSTOOD("the target is not understood"),
  ACTUAL_NOT_UNDERSTOOD("the actual value is not understood"),
  ACTUAL_MISSING("there is no actual value"),
  WORDS_FOR_A_NUMBER(
      "the target is a number, the actual value is words that do not say whether it was reached"),
  DIFFERENT_UNITS("target and actual value are in different units"),
  DIFFERENT_KINDS("target and actual value are of different kinds"),
  BOUND_FROM_THE_OTHER_SIDE(
      "the actual value is a bound that leaves open whether the target was reached"),
  NO_DIRECTION("the target does not say whether more or less is better"),
  NO_PROPORTION("there is no proportion to a target that is not above zero"),
  LATE("the work was done after its day, and no rule says what that costs"),
  PARTLY_ACHIEVED("the indicator was reached in part: the score lies within a band"),
  MISSED("the indicator was missed: the score lies within a band");

  private final String sentence;

  JudgementReason(String sentence) {
    this.sentence = sentence;
  }

  /** The reason as a sentence without its full stop. */
  public String sentence() {
    return sentence;
  }
}
