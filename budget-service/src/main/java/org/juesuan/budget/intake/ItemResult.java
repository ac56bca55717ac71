package org.juesuan.budget.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one item.
 *
 * @param item the item
 * @param operation what stands in the ledger for it; null if it is refused
 * @param faults why it is refused; empty if it is accepted
 */
public record ItemResult(BatchItem item, @Nullable UUID operation, List<ItemFault> faults) {

  /** Keeps a copy of its own. */
  public ItemResult {
    faults = List.copyOf(faults);
  }

  /** Whether it was done. */
  public boolean isAccepted() {
    return operation != null;
  }
}
