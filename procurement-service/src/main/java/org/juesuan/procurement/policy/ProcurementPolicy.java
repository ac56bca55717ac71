package org.juesuan.procurement.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.juesuan.platform.money.Money;

/**
 * The rules of procurement of a region from a day on, until a later policy of the same region. A
 * policy never changes.
 *
 * @param id its name
 * @param region administrative code of six digits; {@link #COUNTRY} is the whole country
 * @param validFrom first day on which it holds
 * @param title what it is called
 * @param catalogue 集中采购目录
 * @param limits one for each category
 * @param reservations at most one for each category
 * @param priceDeductions at most one for each category
 * @param splitting from where on splitting is looked for
 */
public record ProcurementPolicy(
    String id,
    String region,
    LocalDate validFrom,
    String title,
    List<CatalogueEntry> catalogue,
    List<CategoryLimits> limits,
    List<ReservationRule> reservations,
    List<PriceDeduction> priceDeductions,
    SplittingWatch splitting) {

  /** The region of what holds for units of the central government. */
  public static final String COUNTRY = "100000";

  /** Keeps lists of its own. */
  public ProcurementPolicy {
    catalogue = List.copyOf(catalogue);
    limits = List.copyOf(limits);
    reservations = List.copyOf(reservations);
    priceDeductions = List.copyOf(priceDeductions);
  }

  /**
   * The limits of a category.
   *
   * @throws IllegalStateException if the policy has faults
   */
  public CategoryLimits limitsOf(ProcurementCategory category) {
    return limits.stream()
        .filter(limit -> limit.category() == category)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(id + " has no limits of " + category));
  }

  /** The entry of the catalogue a purchase falls under, the narrowest one. */
  public Optional<CatalogueEntry> entryOf(CatalogueCode bought, Money amount) {
    return catalogue.stream()
        .filter(entry -> entry.holds(bought, amount))
        .reduce((wide, other) -> wide.code().covers(other.code()) ? other : wide);
  }

  /** The rule of reservation of a category. */
  public Optional<ReservationRule> reservationOf(ProcurementCategory category) {
    return reservations.stream().filter(rule -> rule.categories().contains(category)).findFirst();
  }

  /** Whether a purchase is government procurement: in the catalogue, or at or above the limit. */
  public boolean isInScope(CatalogueCode bought, Money amount) {
    return entryOf(bought, amount).isPresent()
        || amount.isAtLeast(limitsOf(bought.category()).decentralisedFrom());
  }
}
