package org.juesuan.evaluation.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The column 偏差原因分析及改进措施: it has to say why, and what will be done about it.
 *
 * @param cause whether it says why
 * @param measure whether it says what will be done
 */
record DeviationText(boolean cause, boolean measure) {

  private static final Pattern MEASURE =
      Pattern.compile("(?:改进|整改|完善|纠正|应对)?措施|改进|整改|下一步|今后|下年|次年|明年|将进一步|将加强|拟");

  static DeviationText of(String text) {
    Matcher measure = MEASURE.matcher(text);
    boolean found = measure.find();
    String before = found ? text.substring(0, measure.start()) : text;
    boolean cause = before.chars().anyMatch(Character::isLetter);
    return new DeviationText(cause, found);
  }

  boolean isComplete() {
    return cause && measure;
  }
}
