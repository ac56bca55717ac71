package org.juesuan.budget.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What an appropriation (指标) is for. Money is of exactly one coding; the dossier's section 0.3
 * names the three that are mandatory for each yuan.
 *
 * @param originYear the year whose budget first gave the money; carried money keeps it
 * @param fund nature of the money
 * @param functional functional item (功能分类项), or a 款 or 类 where the source is coarser
 * @param economic department-economic item (部门经济分类款), or a 类 where the source is coarser
 * @param expenditureKind kind of expenditure
 * @param project code of the project; present for {@link ExpenditureKind#PROJECT} and nowhere else
 * @param governmentProcurement whether it may be paid only from a commitment (政府采购)
 */
public record Coding(
    int originYear,
    Fund fund,
    String functional,
    String economic,
    ExpenditureKind expenditureKind,
    @Nullable String project,
    boolean governmentProcurement) {

  /** Digits of a functional item (项), the level at which expenditure is published. */
  public static final int FUNCTIONAL_ITEM_DIGITS = 7;

  /** Digits of a department-economic item (款). */
  public static final int ECONOMIC_ITEM_DIGITS = 5;

  private static final int CLASS_DIGITS = 3;

  /** Whether one of the codes stops above the level at which expenditure is published. */
  public boolean isCoarse() {
    return functional.length() < FUNCTIONAL_ITEM_DIGITS || economic.length() < ECONOMIC_ITEM_DIGITS;
  }

  /** The functional class (类), for example {@code 208}. */
  public String functionalClass() {
    return functional.substring(0, CLASS_DIGITS);
  }
}
