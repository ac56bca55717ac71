package org.juesuan.budget.intake;

import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Decision;

/**
 * One reason why an item is refused; it names where, never the value.
 *
 * @param code stable code, of the ledger's refusal or {@code invalid-field}
 * @param pointer JSON pointer within the item, empty for the whole of it
 * @param message what is wrong, for a reader
 * @param cell the cell at fault, in a sheet
 */
public record ItemFault(String code, String pointer, String message, @Nullable CellReference cell) {

  static ItemFault of(Decision.Refused refused, Place place) {
    return new ItemFault(
        refused.error().code(), refused.pointer(), refused.detail(), place.cell(refused.pointer()));
  }
}
