package org.juesuan.budget.classification;

import java.util.Locale;

/** The two lists every year has. */
public enum CodeListKind {
  /** Functional codes (支出功能分类): 类, 款 and 项. */
  FUNCTIONAL(CodeTree.FUNCTIONAL_LEVELS),
  /** Department-economic codes (部门预算支出经济分类): 类 and 款. */
  ECONOMIC(CodeTree.ECONOMIC_LEVELS);

  private final int levels;

  CodeListKind(int levels) {
    this.levels = levels;
  }

  /** How many levels the list has. */
  public int levels() {
    return levels;
  }

  /** How the list is called in paths, for example {@code functional}. */
  public String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the text has the form of a code of this list. */
  public boolean isCode(String text) {
    return CodeTree.isCode(text) && CodeTree.level(text) <= levels;
  }
}
