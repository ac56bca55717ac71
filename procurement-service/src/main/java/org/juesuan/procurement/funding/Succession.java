package org.juesuan.procurement.funding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * What became of a commitment at the end of its year.
 *
 * @param ended the commitment that ended
 * @param left what was left of it, in yuan
 * @param next what goes on in the next year; null where it lapsed
 */
public record Succession(UUID ended, Money left, @Nullable Successor next) {

  /**
   * The commitment of the next year.
   *
   * @param commitment its id
   * @param fiscalYear its year
   * @param appropriation the appropriation whose money it holds
   */
  public record Successor(UUID commitment, int fiscalYear, UUID appropriation) {}
}
