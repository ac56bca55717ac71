package org.juesuan.evaluation.value;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days until which something is to be done: 2020年12月底前, 6月30日前, 年底前, 第三季度末, 2020-12-31. A
 * month without 底 before which something is due (12月前) is unclear and said to be.
 */
final class DeadlineReader {

  private static final String DONE =
      "(?:全部|按时|按期|全面)?(?:完成|完工|验收|支付|购买|购置|到位|开展|结束|支出|拨付|上线|交付|交货|竣工)?";
  private static final String BY = "(?<by>之前|以前|前|内|止|之内|以内)?";
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:于|在|截至|截止)?(?:(?<year>\\d{4})年)?(?<month>\\d{1,2}|[一二三四五六七八九]|十[一二]?)月份?"
              + "(?:(?<day>\\d{1,2})[日号]|(?<part>底|末|上旬|中旬|下旬))?"
              + BY
              + DONE);
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:于|在|截至|截止)?(?:(?<year>\\d{4})年度?|当年|本年度?|全年|年)(?:底|末|内|以内|之内)" + BY + DONE);
  private static final Pattern BARE_YEAR = Pattern.compile("(?<year>(?:19|20)\\d{2})年度?");
  private static final Pattern QUARTER =
      Pattern.compile("(?:(?<year>\\d{4})年)?第?(?<quarter>[一二三四1-4])季度(?:底|末)" + BY + DONE);
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<year>(?:19|20)\\d{2})[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})日?" + BY + DONE);
  private static final String NUMERALS = "一二三四五六七八九";
  private static final List<String> TENS = List.of("十", "十一", "十二");
  private static final int DECEMBER = 12;

  private DeadlineReader() {}

  /** What a normalised text says of a day; null where it is no deadline at all. */
  static @Nullable Reading read(String text) {
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      return ofMonth(month);
    }
    Matcher numeric = NUMERIC.matcher(text);
    if (numeric.matches()) {
      return day(year(numeric), number(numeric.group("month")), number(numeric.group("day")));
    }
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      return monthEnd(year(quarter), number(quarter.group("quarter")) * 3);
    }
    for (Pattern pattern : List.of(YEAR, BARE_YEAR)) {
      Matcher year = pattern.matcher(text);
      if (year.matches()) {
        return monthEnd(year(year), DECEMBER);
      }
    }
    return null;
  }

  private static Reading ofMonth(Matcher written) {
    Integer year = year(written);
    int month = number(written.group("month"));
    String day = written.group("day");
    if (day != null) {
      return day(year, month, number(day));
    }
    String part = written.group("part");
    if (part == null) {
      String by = written.group("by");
      boolean unclear = by != null && by.endsWith("前");
      return unclear ? new Reading.NotUnderstood(Misreading.UNCLEAR_MONTH) : monthEnd(year, month);
    }
    return switch (part) {
      case "上旬" -> day(year, month, 10);
      case "中旬" -> day(year, month, 20);
      default -> monthEnd(year, month);
    };
  }

  private static Reading monthEnd(@Nullable Integer year, int month) {
    if (month < 1 || month > DECEMBER) {
      return new Reading.NotUnderstood(Misreading.NO_SUCH_DAY);
    }
    int leapYear = 2020;
    return day(year, month, YearMonth.of(year == null ? leapYear : year, month).lengthOfMonth());
  }

  private static Reading day(@Nullable Integer year, int month, int day) {
    try {
      MonthDay latest = MonthDay.of(month, day);
      boolean exists = year == null || latest.isValidYear(year);
      return exists
          ? new Reading.Deadline(year, latest)
          : new Reading.NotUnderstood(Misreading.NO_SUCH_DAY);
    } catch (DateTimeException noSuchDay) {
      return new Reading.NotUnderstood(Misreading.NO_SUCH_DAY);
    }
  }

  private static @Nullable Integer year(Matcher written) {
    String year = written.group("year");
    return year == null ? null : Integer.valueOf(year);
  }

  private static int number(String written) {
    int ten = TENS.indexOf(written);
    if (ten >= 0) {
      return ten + 10;
    }
    int numeral = NUMERALS.indexOf(written);
    return numeral >= 0 ? numeral + 1 : Integer.parseInt(written);
  }
}
