package org.juesuan.budget.finalaccount;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The values of the rules an account of a year follows; they are data, by fiscal year.
 *
 * @param explanationPercent a figure that changed by as much or more asks for a reason, in per cent
 * @param publicationDays calendar days from the approval to the last day of publication (预算法第十四条)
 * @param rollsToWorkingDay whether a deadline on a weekend moves to the Monday after it; public
 *     holidays are not known here
 */
public record FinalAccountRule(
    BigDecimal explanationPercent, int publicationDays, boolean rollsToWorkingDay) {

  /** The last day on which an account approved on that day is published in time. */
  public LocalDate publishBy(LocalDate approvedOn) {
    LocalDate day = approvedOn.plusDays(publicationDays);
    while (rollsToWorkingDay && isWeekend(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
