package org.juesuan.evaluation.value;

/** Why a text was not understood. */
public enum Misreading {
  EMPTY("nothing is written"),
  TOO_LONG("the text is longer than a value can be"),
  TOO_MANY_DIGITS("the number has more digits than any value has"),
  NO_NUMBER("there are signs but no number and no words"),
  NUMBER_FORM("the number is not written as numbers are, such as 1.2.3"),
  SEPARATORS("the separators of thousands do not stand before every third digit"),
  CONTRADICTION("two comparisons contradict each other"),
  REVERSED_RANGE("the range ends before it begins"),
  SEVERAL_VALUES("there is more than one value"),
  FRACTION_OR_DATE("this may be a fraction or a date"),
  ZERO_IN_RATIO("a ratio has no zero in it"),
  UNKNOWN_UNIT("the unit is not known"),
  DIFFERENT_UNITS("the two ends of the range have different units"),
  NO_SUCH_DAY("there is no such day in the calendar"),
  UNCLEAR_MONTH("it is not clear whether that month itself counts");

  private final String sentence;

  Misreading(String sentence) {
    this.sentence = sentence;
  }

  /** The reason as a sentence without its full stop. */
  public String sentence() {
    return sentence;
  }
}
