package org.juesuan.budget.classification;

import org.jspecify.annotations.Nullable;

/**
 * A functional code (支出功能分类科目) of one year: what expenditure is for.
 *
 * <p>Names repeat under different sections (款), so a name never identifies an item.
 *
 * @param fiscalYear the year whose list it stands in
 * @param code three digits for a class (类), five for a section (款), seven for an item (项)
 * @param name the official name
 * @param successor the code of next year's list that takes over what stands on this one; null where
 *     the same code goes on, or none does
 * @param version that of the list when it last changed the entry
 */
public record FunctionalCode(
    int fiscalYear, String code, String name, @Nullable String successor, long version) {

  /** Refuses a code that is not of the form and an empty name. */
  public FunctionalCode {
    if (CodeTree.level(code) > CodeTree.FUNCTIONAL_LEVELS) {
      throw new IllegalArgumentException("a functional code has three, five or seven digits");
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("a code has a name");
    }
  }

  /** 1 类, 2 款, 3 项. */
  public int level() {
    return CodeTree.level(code);
  }

  /** The code one level up; null for a class. */
  public @Nullable String parent() {
    return CodeTree.parent(code);
  }
}
