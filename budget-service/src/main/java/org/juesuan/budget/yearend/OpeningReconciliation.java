package org.juesuan.budget.yearend;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.BookState;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;

/**
 * Identity C01 of the dossier over fiscal money: 年初结转和结余 of a year is 年末结转和结余 of the year before
 * and 年初调整. The balances are those of the accounts; what was carried in and adjusted is the sum of
 * the postings; so that each side proves the other.
 *
 * @param book the book whose opening it is
 * @param priorState the state of the book of the year before; null if the ledger does not hold it
 * @param funds each of the three budgets
 */
public record OpeningReconciliation(
    BookId book, @Nullable BookState priorState, List<OfFund> funds) {

  /** Keeps a copy of its own. */
  public OpeningReconciliation {
    funds = List.copyOf(funds);
  }

  /** Whether C01 holds, or why it says nothing yet. */
  public Finding finding() {
    if (priorState == null) {
      return Finding.PRIOR_YEAR_NOT_HELD;
    }
    if (!priorState.isCarried()) {
      return Finding.PRIOR_YEAR_NOT_CARRIED;
    }
    return funds.stream().allMatch(fund -> fund.difference().isZero())
        ? Finding.HOLDS
        : Finding.BROKEN;
  }

  /** What C01 comes to. */
  public enum Finding {
    /** The opening is the closing of the year before and the adjustments. */
    HOLDS,
    /** It is not. */
    BROKEN,
    /** The year before is not carried, or was reopened. */
    PRIOR_YEAR_NOT_CARRIED,
    /** The ledger does not hold the year before. */
    PRIOR_YEAR_NOT_HELD
  }

  /**
   * One of the three budgets, in yuan.
   *
   * @param fund nature of the money
   * @param priorClosing 年末结转和结余 of the year before; nothing where the ledger does not hold it
   * @param carriedIn CARRY_IN of this year
   * @param adjusted OPENING_ADJUSTMENT of this year
   * @param returned RETURN of carried money this year
   * @param opening 年初结转和结余 of this year
   */
  public record OfFund(
      Fund fund,
      Money priorClosing,
      Money carriedIn,
      Money adjusted,
      Money returned,
      Money opening) {

    /** 年初调整: what was adjusted, less what was returned of carried money. */
    public Money adjustment() {
      return adjusted.minus(returned);
    }

    /** What the opening is more than the year before and the adjustment explain. */
    public Money difference() {
      return opening.minus(priorClosing).minus(adjustment());
    }
  }
}
