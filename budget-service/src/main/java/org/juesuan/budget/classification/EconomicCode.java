package org.juesuan.budget.classification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A department-economic code (部门预算支出经济分类科目) of one year: what money is turned into.
 *
 * @param fiscalYear the year whose list it stands in
 * @param code three digits for a class (类), five for an item (款)
 * @param name the official name
 * @param successor the code of next year's list that takes over what stands on this one; null where
 *     the same code goes on, or none does
 * @param version that of the list when it last changed the entry
 */
public record EconomicCode(
    int fiscalYear, String code, String name, @Nullable String successor, long version) {

  /** Refuses a code that is not of the form and an empty name. */
  public EconomicCode {
    if (CodeTree.level(code) > CodeTree.ECONOMIC_LEVELS) {
      throw new IllegalArgumentException("an economic code has three or five digits");
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("a code has a name");
    }
  }

  /** 1 类, 2 款. */
  public int level() {
    return CodeTree.level(code);
  }

  /** The code one level up; null for a class. */
  public @Nullable String parent() {
    return CodeTree.parent(code);
  }

  /** Whether basic expenditure on it is personnel or operating; empty where it can be neither. */
  public Optional<EconomicGroup> group() {
    return EconomicGroup.of(code);
  }
}
