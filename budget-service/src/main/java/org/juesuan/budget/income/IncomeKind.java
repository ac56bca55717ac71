package org.juesuan.budget.income;

import org.juesuan.budget.ledger.Author.Authority;

/**
 * What an entry of non-fiscal income says. Sources: rows 4 to 8, 28, 29 and 59 of table 公开01.
 *
 * <p>Each raises the balance of its fund, but a distribution and a decreasing adjustment, which
 * lower it.
 */
public enum IncomeKind {
  /** 本年收入: money that came in, on the cash basis. */
  RECEIPT(Authority.CLERK),
  /**
   * 年初结转和结余 of the first year held; later ones follow from the year before. Zero says that there
   * was none.
   */
  OPENING_BALANCE(Authority.FINANCE),
  /** 年初调整: what corrects the opening balance, either way, with a reason (identity C01). */
  OPENING_ADJUSTMENT(Authority.FINANCE),
  /** 使用非财政拨款结余: accumulated surplus drawn on to cover the year's gap. */
  SURPLUS_USED(Authority.CLERK),
  /** 结余分配: income tax, special funds, and what joins the accumulated surplus. */
  SURPLUS_DISTRIBUTED(Authority.CLERK);

  private final Authority authority;

  IncomeKind(Authority authority) {
    this.authority = authority;
  }

  /** Who may record it and reverse it. */
  public Authority authority() {
    return authority;
  }
}
