package org.juesuan.budget.yearend;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Appropriation;
import org.juesuan.budget.ledger.Commitment;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.web.problem.ErrorCode;

/** What carrying a book comes to, or why it cannot be carried. */
public sealed interface CarryPlan {

  /**
   * The book can be carried.
   *
   * @param leaving what leaves this book, for each appropriation that has something left
   * @param entering what enters next year's book, for each appropriation where that is another sum
   *     than an earlier carry brought
   * @param commitments what becomes of each commitment that still holds money
   */
  record Possible(List<Leaving> leaving, List<Entering> entering, List<Ending> commitments)
      implements CarryPlan {

    /** Keeps copies of its own. */
    public Possible {
      leaving = List.copyOf(leaving);
      entering = List.copyOf(entering);
      commitments = List.copyOf(commitments);
    }
  }

  /**
   * It cannot be carried as things stand.
   *
   * @param obstacles everything that stands in the way, at least one
   */
  record Impossible(List<Obstacle> obstacles) implements CarryPlan {

    /** Keeps a copy of its own. */
    public Impossible {
      obstacles = List.copyOf(obstacles);
    }
  }

  /**
   * All that is left of one appropriation leaves it, so that its total is paid, carried and
   * returned, and nothing else (X10).
   *
   * @param from the appropriation as it stands before
   * @param carried goes to next year's book; all that is left of fiscal money
   * @param returned lapses; all that is left of other money
   */
  record Leaving(Appropriation from, Money carried, Money returned) {}

  /**
   * Money enters next year's book.
   *
   * @param into the appropriation as it stands before; without money where it is opened for this
   * @param opened whether it is opened for this
   * @param difference in yuan, more than an earlier carry brought or less; never nothing
   */
  record Entering(Appropriation into, boolean opened, Money difference) {}

  /**
   * A commitment of this book ends.
   *
   * @param ended the commitment as it stands before
   * @param goesOn the one that takes its place in next year's book; null if it lapses
   */
  record Ending(Commitment ended, @Nullable Commitment goesOn) {}

  /**
   * Why something cannot be carried.
   *
   * @param error which rule says so
   * @param appropriation whose money it is
   * @param detail what is wrong, in one sentence
   */
  record Obstacle(ErrorCode error, Appropriation appropriation, String detail) {}
}
