package org.juesuan.evaluation.scoring;

/** The ways in which published scores come about. */
public enum KnownRule {
  /** The rule of the template, two decimals, half up. */
  TEMPLATE,
  /** A band of the qualitative rule. */
  QUALITATIVE_BAND,
  /** The variant of the reverse rule that divides target by actual. */
  REVERSE_RATIO,
  /** The variant of the reverse rule that subtracts the relative excess. */
  REVERSE_LINEAR,
  /** The template's rule, rounded to one decimal. */
  ONE_DECIMAL,
  /** The template's rule, rounded to a whole number. */
  WHOLE_NUMBER,
  /** The template's rule, further decimals cut off. */
  CUT_OFF,
  /** Nothing unless the target was reached. */
  ALL_OR_NOTHING
}
