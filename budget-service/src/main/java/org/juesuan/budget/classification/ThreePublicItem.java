package org.juesuan.budget.classification;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The items of which the disclosure of the three public expenses ("三公"经费) is made, each by its
 * economic items (identities A10 and B08).
 *
 * <p>A coarse record, one that stops at the class, belongs to none: it cannot be told what of it
 * was spent so.
 */
public enum ThreePublicItem {
  /** 因公出国（境）费. */
  OVERSEAS_TRAVEL,
  /** 公务接待费. */
  OFFICIAL_RECEPTION,
  /** 公务用车购置费, from current and from capital-construction money. */
  VEHICLE_PURCHASE,
  /** 公务用车运行维护费. */
  VEHICLE_OPERATION;

  /** The economic items (款) counted here. */
  public Set<String> economicItems() {
    return switch (this) {
      case OVERSEAS_TRAVEL -> Set.of("30212");
      case OFFICIAL_RECEPTION -> Set.of("30217");
      case VEHICLE_PURCHASE -> Set.of("31013", "30913");
      case VEHICLE_OPERATION -> Set.of("30231");
    };
  }

  /** The item an economic code counts for; empty for every other code. */
  public static Optional<ThreePublicItem> of(String economic) {
    return Stream.of(values()).filter(item -> item.economicItems().contains(economic)).findFirst();
  }
}
