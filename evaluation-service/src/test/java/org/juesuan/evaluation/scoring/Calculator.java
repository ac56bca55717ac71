package org.juesuan.evaluation.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A pocket calculator with thirty digits: evaluates the text of an explanation and knows nothing of
 * the code that wrote it.
 */
final class Calculator {

  private static final MathContext DIGITS = new MathContext(30, RoundingMode.DOWN);

  private final String text;
  private int position;

  private Calculator(String text) {
    this.text = text.replace(" ", "");
  }

  /** The value of a sum of products and quotients, rounded to two decimals. */
  static BigDecimal evaluate(String text) {
    Calculator calculator = new Calculator(text);
    BigDecimal value = calculator.sum();
    if (calculator.position != calculator.text.length()) {
      throw new IllegalArgumentException(text);
    }
    return value.setScale(2, RoundingMode.HALF_UP);
  }

  private BigDecimal sum() {
    BigDecimal value = product();
    while (here() == '+' || here() == '-') {
      boolean plus = text.charAt(position++) == '+';
      BigDecimal next = product();
      value = plus ? value.add(next) : value.subtract(next);
    }
    return value;
  }

  private BigDecimal product() {
    BigDecimal value = operand();
    while (here() == '×' || here() == '÷') {
      boolean times = text.charAt(position++) == '×';
      BigDecimal next = operand();
      value = times ? value.multiply(next) : value.divide(next, DIGITS);
    }
    return value;
  }

  private BigDecimal operand() {
    if (here() == '(') {
      position++;
      BigDecimal value = sum();
      position++;
      return value;
    }
    int start = position;
    while (Character.isDigit(here()) || here() == '.') {
      position++;
    }
    return new BigDecimal(text.substring(start, position));
  }

  private char here() {
    return position < text.length() ? text.charAt(position) : '\0';
  }
}
