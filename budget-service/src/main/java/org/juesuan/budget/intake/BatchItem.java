package org.juesuan.budget.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Command;
import org.juesuan.platform.money.Money;

/**
 * One item of a batch as it was read.
 *
 * @param place where it stands
 * @param amount its amount in yuan; null if it cannot be read
 * @param command what it asks for; null if it cannot be understood, and then there are faults
 * @param faults why it cannot be understood; empty otherwise
 */
public record BatchItem(
    Place place, @Nullable Money amount, @Nullable Command command, List<ItemFault> faults) {

  /** Refuses an item that is neither understood nor at fault, or both. */
  public BatchItem {
    faults = List.copyOf(faults);
    if ((command == null) == faults.isEmpty()) {
      throw new IllegalArgumentException("an item has a command or faults");
    }
  }

  /** An item that is understood. */
  public static BatchItem of(Place place, Money amount, Command command) {
    return new BatchItem(place, amount, command, List.of());
  }

  /** An item that is not. */
  public static BatchItem unreadable(Place place, @Nullable Money amount, List<ItemFault> faults) {
    return new BatchItem(place, amount, null, faults);
  }
}
