package org.juesuan.budget.table;

import java.util.Map;

/**
 * The official names of a year's codes. Functional and economic codes overlap, so a name is asked
 * for by its list.
 *
 * @param functional names by functional code
 * @param economic names by department-economic code
 */
public record YearNames(Map<String, String> functional, Map<String, String> economic) {

  /** Keeps maps of its own. */
  public YearNames {
    functional = Map.copyOf(functional);
    economic = Map.copyOf(economic);
  }

  /**
   * The official name of a functional code.
   *
   * @throws IllegalStateException if the list lacks the code: nothing is recorded on such
   */
  public String ofFunctional(String code) {
    return of(code, functional);
  }

  /** The same of a department-economic code. */
  public String ofEconomic(String code) {
    return of(code, economic);
  }

  private static String of(String code, Map<String, String> names) {
    String name = names.get(code);
    if (name == null) {
      throw new IllegalStateException("the year's list lacks the code " + code);
    }
    return name;
  }
}
