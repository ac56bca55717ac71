package org.juesuan.budget.yearend;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.juesuan.budget.classification.CodeSuccession;
import org.juesuan.budget.ledger.Appropriation;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Commitment;
import org.juesuan.platform.money.Money;

/**
 * What carrying a book is decided upon: the book and next year's, as both stand under their locks.
 *
 * @param next next year's book
 * @param appropriations all of the book that is carried
 * @param commitments those of them that still hold money, in the order they were made
 * @param nextAppropriations all of next year's book
 * @param carriedIn what earlier carries of this book brought to appropriations of next year's, net
 * @param functional how the functional codes go on next year
 * @param economic how the department-economic codes go on next year
 */
record TwoBooks(
    BookId next,
    List<Appropriation> appropriations,
    List<Commitment> commitments,
    List<Appropriation> nextAppropriations,
    Map<UUID, Money> carriedIn,
    CodeSuccession functional,
    CodeSuccession economic) {

  /** Keeps copies of its own. */
  TwoBooks {
    appropriations = List.copyOf(appropriations);
    commitments = List.copyOf(commitments);
    nextAppropriations = List.copyOf(nextAppropriations);
    carriedIn = Map.copyOf(carriedIn);
  }
}
