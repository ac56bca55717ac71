package org.juesuan.procurement.asset.stocktaking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.AssetClass;

/**
 * What a stock-taking counted.
 *
 * @param asOf at the end of which day
 * @param assetClass only this class; null if everything was counted
 * @param lines what was found
 */
public record Count(LocalDate asOf, @Nullable AssetClass assetClass, List<CountedLine> lines) {

  /** Keeps a list of its own. */
  public Count {
    lines = List.copyOf(lines);
  }
}
