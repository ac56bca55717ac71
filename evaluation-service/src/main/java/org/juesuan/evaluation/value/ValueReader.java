package org.juesuan.evaluation.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one written value, target or actual. Every text gets an answer in time linear in its
 * length: a number, a range, a ratio, a deadline, words, or the reason why it is not understood.
 */
final class ValueReader {

  private static final int LONGEST = 1000;
  private static final int LONGEST_UNIT = 4;
  private static final int LONGEST_SUBJECT = 40;
  private static final List<String> RANGE_SIGNS = List.of("-", "~", "至", "到");
  private static final List<String> PERCENT_WORDS = List.of("百分之", "千分之");

  /** 95%以上（含95%）: law counts the number in anyway. */
  private static final Pattern COUNTED_IN = Pattern.compile("\\(含[^()]{0,12}\\)");

  /** 每季度1次 is 1次/季度. */
  private static final Pattern RATE =
      Pattern.compile("每(?<per>天|日|周|月|季度|年|人|班|户|次)(?<value>.+)", Pattern.DOTALL);

  /** 未达到95% is not 95%. */
  private static final List<String> NEGATIONS = List.of("未", "未能", "没", "没有", "不", "不能", "无法", "非");

  /** Behind a single Chinese numeral these make idioms and ranks: 一起, 三级. */
  private static final Set<String> IDIOMATIC =
      Set.of("级", "类", "面", "起", "度", "路", "门", "首", "对", "点", "步", "环", "分", "单");

  private final String text;
  private final Cursor cursor;

  private ValueReader(String text) {
    this.text = text;
    this.cursor = new Cursor(text);
  }

  /** What the text was understood as. */
  static Reading read(String written) {
    if (written.length() > LONGEST) {
      return new Reading.NotUnderstood(Misreading.TOO_LONG);
    }
    String text = COUNTED_IN.matcher(WrittenText.normalised(written)).replaceAll("");
    if (text.isEmpty()) {
      return new Reading.NotUnderstood(Misreading.EMPTY);
    }
    Reading deadline = DeadlineReader.read(text);
    if (deadline != null) {
      return deadline;
    }
    Matcher rate = RATE.matcher(text);
    return rate.matches()
        ? QuantityOf.rate(ofText(rate.group("value")), rate.group("per"))
        : ofText(text);
  }

  private static Reading ofText(String text) {
    int digit = firstDigit(text);
    return digit < 0
        ? new ValueReader(text.replace("百分百", "百分之一百").replace("分之百", "分之一百")).inCharacters()
        : new ValueReader(text).inDigits(digit);
  }

  private Reading inDigits(int firstDigit) {
    if (firstDigit == 1 && cursor.take('[')) {
      return interval();
    }
    boolean point = firstDigit > 0 && text.charAt(firstDigit - 1) == '.';
    int start = point ? firstDigit - 1 : firstDigit;
    Lead lead = Lead.of(text.substring(0, start));
    if (!lead.subject().isEmpty() && !mayStandBefore(lead)) {
      return hasLetter(lead.subject())
          ? new Reading.Words(AttainmentWords.of(text), true)
          : new Reading.NotUnderstood(Misreading.NUMBER_FORM);
    }
    cursor.skip(start);
    NumberReader.Result number = NumberReader.read(cursor);
    if (number.fault() != null) {
      return new Reading.NotUnderstood(number.fault());
    }
    Amount amount = Amount.behind(number.number(), lead.unit(), cursor);
    return behindFirst(lead, lead.negative() ? amount.negated() : amount);
  }

  private Reading behindFirst(Lead lead, Amount first) {
    if (cursor.atEnd()) {
      return QuantityOf.leadAndAmount(lead, first);
    }
    int end = cursor.position();
    if (cursor.takeFirst(RANGE_SIGNS) != null) {
      boolean negative = cursor.take('-');
      if (cursor.isDigitHere()) {
        NumberReader.Result number = NumberReader.read(cursor);
        if (number.fault() != null) {
          return new Reading.NotUnderstood(number.fault());
        }
        Amount second = Amount.behind(number.number(), lead.unit(), cursor);
        return cursor.atEnd()
            ? QuantityOf.range(lead, first, negative ? second.negated() : second)
            : unexplainedRest(lead, second);
      }
      cursor.returnTo(end);
    }
    if ((cursor.take(':') || cursor.take('比')) && cursor.isDigitHere()) {
      NumberReader.Result right = NumberReader.read(cursor);
      if (right.fault() == null && cursor.atEnd()) {
        return QuantityOf.ratio(lead, first, right.number());
      }
    }
    return unexplainedRest(lead, first);
  }

  private Reading unexplainedRest(Lead lead, Amount amount) {
    String rest = cursor.rest();
    boolean startsWithDigit = !rest.isEmpty() && WrittenText.isDigit(rest.charAt(0));
    if (hasLetter(rest)) {
      boolean looksLikeUnit =
          !amount.unit().isWritten()
              && lead.subject().isEmpty()
              && rest.length() <= LONGEST_UNIT
              && rest.chars().allMatch(Character::isLetterOrDigit);
      return looksLikeUnit
          ? new Reading.NotUnderstood(Misreading.UNKNOWN_UNIT)
          : new Reading.Words(AttainmentWords.of(text), true);
    }
    if (rest.startsWith("/")) {
      return new Reading.NotUnderstood(Misreading.FRACTION_OR_DATE);
    }
    boolean several = startsWithDigit || firstDigit(rest) >= 0;
    return new Reading.NotUnderstood(several ? Misreading.SEVERAL_VALUES : Misreading.NUMBER_FORM);
  }

  /** {@code [65,200]}: here the comma separates the ends. */
  private Reading interval() {
    String inside = text.endsWith("]") ? text.substring(1, text.length() - 1) : "";
    String[] ends = inside.split(",", -1);
    if (ends.length != 2) {
      return new Reading.NotUnderstood(Misreading.NUMBER_FORM);
    }
    return read(ends[0] + "~" + ends[1]);
  }

  private Reading inCharacters() {
    int start = firstNumeral();
    if (start >= 0) {
      Lead lead = Lead.of(text.substring(0, start));
      cursor.skip(start);
      BigDecimal number = lead.subject().isEmpty() ? ChineseNumeral.take(cursor) : null;
      if (number != null) {
        boolean single = cursor.position() == start + 1;
        Amount amount = Amount.behind(number, lead.unit(), cursor);
        boolean idiom = single && IDIOMATIC.contains(amount.unit().symbol());
        if (cursor.atEnd() && !idiom) {
          return QuantityOf.leadAndAmount(lead, amount);
        }
      }
    }
    return hasLetter(text)
        ? new Reading.Words(AttainmentWords.of(text), false)
        : new Reading.NotUnderstood(Misreading.NO_NUMBER);
  }

  private int firstNumeral() {
    for (String percent : PERCENT_WORDS) {
      int at = text.indexOf(percent);
      if (at >= 0) {
        return at + percent.length();
      }
    }
    for (int index = 0; index < text.length(); index++) {
      if (ChineseNumeral.isNumeral(text.charAt(index))) {
        return index;
      }
    }
    return -1;
  }

  private static boolean mayStandBefore(Lead lead) {
    String subject = lead.subject();
    return lead.anchored()
        && subject.length() <= LONGEST_SUBJECT
        && subject.chars().allMatch(character -> Character.isLetter(character) || character == '、')
        && NEGATIONS.stream().noneMatch(subject::endsWith);
  }

  private static boolean hasLetter(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }

  private static int firstDigit(String text) {
    for (int index = 0; index < text.length(); index++) {
      if (WrittenText.isDigit(text.charAt(index))) {
        return index;
      }
    }
    return -1;
  }
}
