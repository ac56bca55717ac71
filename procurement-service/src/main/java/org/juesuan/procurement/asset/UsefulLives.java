package org.juesuan.procurement.asset;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Years over which the classes of assets are depreciated (折旧年限).
 *
 * @param years by class; a class that is missing is not depreciated
 */
public record UsefulLives(Map<AssetClass, Integer> years) {

  /** Keeps a map of its own. */
  public UsefulLives {
    years = Collections.unmodifiableMap(new EnumMap<>(years));
  }

  /** The life of a card: its own, or else that of its class; null if it has none. */
  @Nullable Integer of(CardContent card) {
    Integer ofClass = years.get(card.assetClass());
    return ofClass == null || card.usefulLifeYears() == null ? ofClass : card.usefulLifeYears();
  }
}
