package org.juesuan.budget.table;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * One row of a table.
 *
 * @param row what the row says: {@code total}, {@code revenue.otherRevenue}, {@code functional.208}
 * @param code the functional or economic code it is of; null of every other row
 * @param brokenDown whether the rows one level below add up to this one; false where a coarse
 *     record stops here
 * @param amounts yuan by column; a column that is not there is not held, which is not zero (INV-11)
 */
public record TableRow(
    String row, @Nullable String code, boolean brokenDown, Map<Column, Money> amounts) {

  /** Keeps a map of its own. */
  public TableRow {
    amounts = Map.copyOf(amounts);
  }

  /** What stands in a column; empty where it is not held. */
  public Optional<Money> amount(Column column) {
    return Optional.ofNullable(amounts.get(column));
  }
}
