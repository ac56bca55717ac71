package org.juesuan.gateway.form;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a region prescribes for the report of a year (部门决算公开格式). A form holds until the region has a
 * newer one.
 *
 * @param id stable name, such as {@code beijing-district-2020}
 * @param title what it is, in Chinese
 * @param region the first digits of the codes of its departments ({@code 11} 北京); empty where it is
 *     everybody's
 * @param level whose departments it is for; null where it is both levels'
 * @param firstYear the first fiscal year it is used for
 * @param narrative the folder of its sentences below {@code /narrative/}; forms may share one
 * @param reasonFromPercent from which growth or decline on, in per cent, a reason is expected
 * @param tables the tables of part one in their order
 */
public record ReportForm(
    String id,
    String title,
    String region,
    @Nullable GovernmentLevel level,
    int firstYear,
    String narrative,
    BigDecimal reasonFromPercent,
    List<TableForm> tables) {

  /** Keeps a list of its own. */
  public ReportForm {
    tables = List.copyOf(tables);
  }

  /** Whether it is meant for a department, in whatever year. */
  boolean isFor(String department) {
    return department.startsWith(region)
        && (level == null || level == GovernmentLevel.of(department));
  }
}
