package org.juesuan.procurement.asset.stocktaking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Payload of {@code org.juesuan.procurement.stock-taking.recorded.v1}; its schema says what it
 * means.
 */
record StockTakingTold(
    String department,
    UUID stockTakingId,
    long version,
    Kind kind,
    LocalDate asOf,
    int counted,
    List<DifferenceTold> differences) {

  /** Keeps a list of its own. */
  StockTakingTold {
    differences = List.copyOf(differences);
  }

  /** What is told. */
  enum Kind {
    COUNTED,
    SETTLED
  }

  /** A difference. */
  record DifferenceTold(
      int number,
      DifferenceKind kind,
      @Nullable String cardNumber,
      @Nullable UUID assetId,
      int pieces,
      boolean settled) {}

  static StockTakingTold of(Kind kind, StockTaking taking) {
    return new StockTakingTold(
        taking.department(),
        taking.id(),
        taking.version(),
        kind,
        taking.asOf(),
        taking.counted(),
        taking.differences().stream()
            .map(
                one ->
                    new DifferenceTold(
                        one.number(),
                        one.kind(),
                        one.cardNumber(),
                        one.asset(),
                        one.pieces(),
                        one.settled()))
            .toList());
  }
}
