package org.juesuan.budget.table;

import java.util.List;
import org.juesuan.platform.money.Money;

/**
 * Tables of one department's year or of all departments below it, as they stood at one moment.
 *
 * @param department the department asked for
 * @param fiscalYear the year
 * @param consolidated whether all below it are added
 * @param units the departments that are added up, each with its book
 * @param missing departments without a book of the year: nothing of theirs is in the tables
 * @param withoutIncome departments with non-fiscal appropriations that recorded no income: while
 *     there is one, what rests on it is not held
 * @param internalSubsidy 上级补助收入 that came from inside: counted as income here and as expenditure
 *     there
 * @param internalRemittance 附属单位上缴收入 that came from inside; the same
 * @param names official names of the codes of the year
 * @param tables the tables
 */
public record TableSet(
    String department,
    int fiscalYear,
    boolean consolidated,
    List<Unit> units,
    List<String> missing,
    List<String> withoutIncome,
    Money internalSubsidy,
    Money internalRemittance,
    YearNames names,
    List<Table> tables) {

  /** Keeps copies of its own. */
  public TableSet {
    units = List.copyOf(units);
    missing = List.copyOf(missing);
    withoutIncome = List.copyOf(withoutIncome);
    tables = List.copyOf(tables);
  }
}
