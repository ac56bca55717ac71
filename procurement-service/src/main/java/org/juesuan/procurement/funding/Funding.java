package org.juesuan.procurement.funding;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * Money of one appropriation for one contract: what was asked, and each thing told of it since. The
 * parts are set once and in any order; {@link Fundings} reads them together.
 *
 * @param id identity, never used for anything else
 * @param fiscalYear whose money was asked for
 * @param appropriation the appropriation (指标) it was asked of
 * @param amount in yuan, more than zero
 * @param commitment the commitment that was made for it first; null while none is known
 * @param givenUp whether this service told that it is no longer needed
 * @param released what came free of it in the end, in yuan; null while not told
 * @param releaseDue the commitment that comes free when it is carried, because its book was frozen
 *     when it was given up; null otherwise
 */
public record Funding(
    UUID id,
    int fiscalYear,
    UUID appropriation,
    Money amount,
    @Nullable UUID commitment,
    boolean givenUp,
    @Nullable Money released,
    @Nullable UUID releaseDue) {

  /** Refuses what is no funding. */
  public Funding {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(appropriation, "appropriation");
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a funding is more than zero");
    }
  }

  /** One that is asked for. */
  public static Funding asked(UUID id, int fiscalYear, UUID appropriation, Money amount) {
    return new Funding(id, fiscalYear, appropriation, amount, null, false, null, null);
  }

  Funding heldBy(UUID firstCommitment) {
    return commitment == null
        ? new Funding(
            id, fiscalYear, appropriation, amount, firstCommitment, givenUp, released, releaseDue)
        : this;
  }

  Funding givenUpNow() {
    return new Funding(
        id, fiscalYear, appropriation, amount, commitment, true, released, releaseDue);
  }

  Funding ended(Money cameFree) {
    return released == null
        ? new Funding(id, fiscalYear, appropriation, amount, commitment, true, cameFree, releaseDue)
        : this;
  }

  Funding due(UUID frozen) {
    return new Funding(id, fiscalYear, appropriation, amount, commitment, true, released, frozen);
  }
}
