package org.juesuan.budget.table;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables whose content follows from the ledger (dossier, section 1.2: T1 to T10, and the later
 * layout of T9).
 */
public enum TableName {
  /** T1 收入支出决算总表. */
  REVENUE_AND_EXPENDITURE,
  /** T2 收入决算表. */
  REVENUE,
  /** T3 支出决算表. */
  EXPENDITURE,
  /** T4 财政拨款收入支出决算总表. */
  FISCAL_REVENUE_AND_EXPENDITURE,
  /** T5 一般公共预算财政拨款支出决算表. */
  GENERAL_PUBLIC_BUDGET_EXPENDITURE,
  /** T6 一般公共预算财政拨款基本支出决算表. */
  GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE,
  /** T7 一般公共预算财政拨款“三公”经费支出决算表. */
  THREE_PUBLIC_EXPENSES,
  /** T8 政府性基金预算财政拨款收入支出决算表. */
  GOVERNMENT_FUND,
  /** T9 国有资本经营预算财政拨款支出决算表. */
  STATE_CAPITAL_EXPENDITURE,
  /** T10 政府性基金预算财政拨款基本支出决算表. */
  GOVERNMENT_FUND_BASIC_EXPENDITURE,
  /** T9 as later forms have it, in the layout of T8: 国有资本经营预算财政拨款收入支出决算表. */
  STATE_CAPITAL;

  /** The name in addresses and answers, for example {@code revenue-and-expenditure}. */
  public String inAddress() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The table of this name; empty if there is none. */
  public static Optional<TableName> ofAddress(String name) {
    return Stream.of(values()).filter(table -> table.inAddress().equals(name)).findFirst();
  }
}
