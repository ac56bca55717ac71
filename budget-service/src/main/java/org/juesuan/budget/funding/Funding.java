package org.juesuan.budget.funding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A funding this service has heard of.
 *
 * @param id identity, given by procurement-service and unique within the department
 * @param department the department
 * @param contract the contract it is for
 * @param commitment the commitment that holds its money now, which after a carry is the successor;
 *     null where its release came before its request
 * @param state what became of it
 */
public record Funding(
    UUID id, String department, String contract, @Nullable UUID commitment, State state) {

  /** What became of a funding. */
  public enum State {
    /** A commitment was made for it. */
    HELD,
    /** It is no longer needed, but its book permits no release: it ends when it is carried. */
    RELEASE_DUE,
    /** It is no longer needed, and holds nothing. */
    RELEASED
  }

  /**
   * The commitment that holds its money.
   *
   * @throws IllegalStateException when it never had one
   */
  UUID requireCommitment() {
    if (commitment == null) {
      throw new IllegalStateException("the funding never held money");
    }
    return commitment;
  }

  /** Only this contract may have anything to do with the funding. */
  boolean isOf(String otherContract) {
    return contract.equals(otherContract);
  }
}
