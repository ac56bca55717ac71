package org.juesuan.procurement.policy;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What part of a purchase is reserved for small and medium suppliers (预留采购份额).
 *
 * @param extent nothing, a part or all of it
 * @param percent share of the planned amount reserved for small and medium suppliers, 0 to 100
 * @param smallOrMicroPercent share of the planned amount reserved for small and micro ones, which
 *     is among the first
 * @param reason why nothing or less than the rule is reserved; null where nothing is to be said
 */
public record SmallBusinessReservation(
    Extent extent, BigDecimal percent, BigDecimal smallOrMicroPercent, @Nullable String reason) {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** How much of a purchase is reserved. */
  public enum Extent {
    NONE,
    PART,
    /** 专门面向中小企业采购. */
    WHOLE
  }

  /**
   * Takes shares that agree.
   *
   * @throws IllegalArgumentException if they contradict each other
   */
  public SmallBusinessReservation {
    fault(extent, percent, smallOrMicroPercent)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException("the share of " + fault);
            });
  }

  /** What is wrong with extent and shares, in a sentence; empty where they agree. */
  public static Optional<String> fault(
      Extent extent, BigDecimal percent, BigDecimal smallOrMicroPercent) {
    boolean consistent =
        switch (extent) {
          case NONE -> percent.signum() == 0;
          case PART -> percent.signum() > 0 && percent.compareTo(ALL) < 0;
          case WHOLE -> percent.compareTo(ALL) == 0;
        };
    if (!consistent) {
      return Optional.of("NONE is 0 percent, of WHOLE 100, and of PART something between");
    }
    return smallOrMicroPercent.signum() < 0 || smallOrMicroPercent.compareTo(percent) > 0
        ? Optional.of("small and micro suppliers lies among that of small and medium ones")
        : Optional.empty();
  }

  /** Nothing is reserved, and no reason given. */
  public static SmallBusinessReservation none() {
    return new SmallBusinessReservation(Extent.NONE, BigDecimal.ZERO, BigDecimal.ZERO, null);
  }
}
