package org.juesuan.budget.intake;

import java.util.List;

/**
 * Nothing of a batch was done: an item of an atomic one is refused, or every item of the other
 * kind. Thrown, not returned, so that the transaction and the claim of the key are undone with it
 * (INV-5).
 */
public final class BatchRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<ItemResult> results;

  BatchRefusedException(List<ItemResult> results) {
    super("nothing of the batch was done");
    this.results = List.copyOf(results);
  }

  /** What would have become of each item, in their order. */
  public List<ItemResult> results() {
    return results;
  }
}
