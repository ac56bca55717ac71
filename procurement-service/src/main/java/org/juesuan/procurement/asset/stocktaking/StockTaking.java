package org.juesuan.procurement.asset.stocktaking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.AssetClass;

/**
 * A stock-taking (盘点) of a department.
 *
 * @param id identity
 * @param department code of the department
 * @param asOf at the end of which day it was counted
 * @param assetClass the class that was counted; null if everything was
 * @param counted how many lines were counted
 * @param differences what was found otherwise than the register said
 * @param version 1 as counted, one more with each difference that is settled
 */
public record StockTaking(
    UUID id,
    String department,
    LocalDate asOf,
    @Nullable AssetClass assetClass,
    int counted,
    List<Difference> differences,
    long version) {

  /** Keeps a list of its own. */
  public StockTaking {
    differences = List.copyOf(differences);
  }

  /** The difference of a number. */
  Optional<Difference> difference(int number) {
    return differences.stream().filter(one -> one.number() == number).findFirst();
  }

  /** With one difference settled. */
  StockTaking settling(Difference settled) {
    return new StockTaking(
        id,
        department,
        asOf,
        assetClass,
        counted,
        differences.stream()
            .map(one -> one.number() == settled.number() ? one.asSettled() : one)
            .toList(),
        version + 1);
  }
}
