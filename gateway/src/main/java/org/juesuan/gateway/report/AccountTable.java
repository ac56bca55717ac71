package org.juesuan.gateway.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * The content of one table of the account, by what its rows and columns mean; what it looks like in
 * print is a form's. Amounts are exact yuan.
 *
 * @param name which table, such as {@code expenditure}
 * @param rows in the order of the codes
 */
public record AccountTable(String name, List<Row> rows) {

  public AccountTable {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param row what it says: {@code total}, {@code functional.208}, {@code economic.30101}
   * @param code the code it is of; null of every other row
   * @param name official name of the code
   * @param level 1 类, 2 款, 3 项; 0 without a code
   * @param brokenDown whether the rows one level below add up to it
   * @param amounts by column; a column that is not there is not held, which is not zero
   */
  public record Row(
      String row,
      @Nullable String code,
      @Nullable String name,
      int level,
      boolean brokenDown,
      Map<String, Money> amounts) {

    public Row {
      amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
    }

    /** Whether it holds any money. */
    public boolean hasMoney() {
      return amounts.values().stream().anyMatch(amount -> !amount.isZero());
    }
  }

  /** A row by what it says. */
  public Optional<Row> row(String row) {
    return rows.stream().filter(candidate -> candidate.row().equals(row)).findFirst();
  }

  /** The rows of codes, in their order. */
  public List<Row> coded() {
    return rows.stream().filter(row -> row.code() != null).toList();
  }

  /**
   * What stands in a cell; empty where it is not held. A code without a row had nothing, unless a
   * record above it stops there: then nobody knows.
   */
  public Optional<Money> amount(String row, String column) {
    Optional<Row> found = row(row);
    if (found.isPresent()) {
      return Optional.ofNullable(found.get().amounts().get(column));
    }
    return rows.stream().anyMatch(above -> !above.brokenDown() && row.startsWith(above.row()))
        ? Optional.empty()
        : Optional.of(Money.ZERO);
  }

  /** Whether there is no money in it. */
  public boolean isEmpty() {
    return rows.stream().noneMatch(Row::hasMoney);
  }
}
