package org.juesuan.procurement.asset.stocktaking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found otherwise than the register says.
 *
 * @param number from 1, in the stock-taking
 * @param kind what is otherwise
 * @param asset the card; null of what is on no card
 * @param cardNumber its number, or the one that was found on the thing
 * @param pieces how many it is about
 * @param expected what the register says, of a place or use
 * @param found what was found: the place, the use, or the name of what is on no card
 * @param settled whether the register follows
 */
public record Difference(
    int number,
    DifferenceKind kind,
    @Nullable UUID asset,
    @Nullable String cardNumber,
    int pieces,
    @Nullable String expected,
    @Nullable String found,
    boolean settled) {

  Difference asSettled() {
    return new Difference(number, kind, asset, cardNumber, pieces, expected, found, true);
  }
}
