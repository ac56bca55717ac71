package org.juesuan.budget.classification;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The two parts of basic expenditure (基本支出), each made of economic classes (identity A09).
 *
 * <p>309, 311 and 313 belong to neither: money of these classes is never basic expenditure.
 */
public enum EconomicGroup {
  /** 人员经费: wages and welfare, and support of persons and families. */
  PERSONNEL,
  /** 公用经费: everything an office needs to run. */
  OPERATING;

  /** The economic classes (类) of the group. */
  public Set<String> classes() {
    return switch (this) {
      case PERSONNEL -> Set.of("301", "303");
      case OPERATING -> Set.of("302", "307", "310", "312", "399");
    };
  }

  /**
   * The group of an economic code of any level; empty if it is of neither.
   *
   * @throws IllegalArgumentException if the text is no code
   */
  public static Optional<EconomicGroup> of(String economic) {
    String economicClass = CodeTree.classOf(economic);
    return Stream.of(values()).filter(group -> group.classes().contains(economicClass)).findFirst();
  }
}
