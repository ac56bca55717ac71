package org.juesuan.gateway.audit.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The names of rows and cells of the published tables (公开01表 and on), whatever a region prints them
 * as. A row of a classification is named by its code, an entry of a list by its number.
 */
public enum StandardTables {
  /** 收入支出决算总表. */
  T1(
      "amount",
      "generalBudget governmentFund stateCapital superior institutional business subordinate other"
          + " revenue surplusUsed opening incomeTotal expenditure distribution closing"
          + " expenditureTotal"),
  /** 收入决算表. */
  T2("total fiscal superior institutional business subordinate other", "total"),
  /** 支出决算表. */
  T3("total basic project upward business subsidy", "total"),
  /** 财政拨款收入支出决算总表. */
  T4(
      "total generalBudget governmentFund stateCapital",
      "revenue opening incomeTotal expenditure closing expenditureTotal"),
  /** 一般公共预算财政拨款支出决算表. */
  T5("total basic project", "total"),
  /** 一般公共预算财政拨款基本支出决算表. */
  T6("amount", "total personnel operating"),
  /** “三公”经费支出决算表. */
  T7("total overseas vehicles vehiclePurchase vehicleOperation reception", "budget actual"),
  /** 政府性基金预算财政拨款收入支出决算表. */
  T8("opening revenue expenditure basic project closing", "total"),
  /** 国有资本经营预算财政拨款（收入）支出决算表. */
  T9("opening revenue expenditure basic project closing", "total"),
  /** 政府性基金预算财政拨款基本支出决算表. */
  T10("amount", "total personnel operating"),
  /** 政府采购情况表. */
  T11(
      "total fiscal generalBudget governmentFund otherFiscal nonFiscal",
      "total goods works services"),
  /** 政府购买服务支出情况表. */
  T12("amount", "total");

  private static final Map<String, StandardTables> BY_ID =
      Arrays.stream(values()).collect(Collectors.toMap(StandardTables::id, Function.identity()));

  private final String cells;
  private final String rows;

  StandardTables(String cells, String rows) {
    this.cells = cells;
    this.rows = rows;
  }

  /** The table of a name such as {@code t3}. */
  public static Optional<StandardTables> of(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** Its name in the names of figures. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names of its cells. */
  public List<String> cells() {
    return List.of(cells.split(" "));
  }

  /** The names of the rows that have no code. */
  public List<String> rows() {
    return List.of(rows.split(" "));
  }

  /** Whether it has such a row. */
  public boolean hasRow(String row) {
    boolean byCode = !Set.of(T7, T11, T12).contains(this) && Codes.isCode(row);
    return rows().contains(row) || byCode || (this == T12 && row.matches("\\d{1,2}"));
  }
}
