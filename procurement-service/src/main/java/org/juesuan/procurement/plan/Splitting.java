package org.juesuan.procurement.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.policy.CategoryLimits;
import org.juesuan.procurement.policy.ProcurementCategory;
import org.juesuan.procurement.policy.ProcurementPolicy;

/**
 * Purchases of a department's year that look like one purchase cut in pieces (化整为零).
 *
 * @param rule {@link PlanRule#SPLIT_BELOW_OPEN_TENDER} or {@link PlanRule#JUST_UNDER_A_LIMIT}
 * @param kind the kind of purchase they share
 * @param limit the limit each of them stays below
 * @param total what they come to
 * @param purchases which
 */
public record Splitting(
    PlanRule rule, String kind, Money limit, Money total, List<UUID> purchases) {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** Keeps a list of its own. */
  public Splitting {
    purchases = List.copyOf(purchases);
  }

  /** Everything that looks split among the purchases of one department and year, by kind. */
  public static List<Splitting> in(Collection<Purchase> purchases, ProcurementPolicy policy) {
    return Stream.concat(
            belowOpenTender(purchases, policy).stream(), justUnder(purchases, policy).stream())
        .toList();
  }

  /**
   * 实施条例 Article 28: goods or services of one kind within one budget project, bought more than once
   * by other methods than open tender, together above the limit of open tender ("超过": just the
   * limit is not above it). What was approved does not count.
   */
  private static List<Splitting> belowOpenTender(
      Collection<Purchase> purchases, ProcurementPolicy policy) {
    Map<String, List<Purchase>> groups =
        purchases.stream()
            .filter(one -> one.projectCode() != null && !one.competedOrApproved())
            .filter(one -> one.code().category() != ProcurementCategory.WORKS)
            .filter(one -> !one.amount().isAtLeast(limitsOf(one, policy).openTenderFrom()))
            .collect(
                groupingBy(
                    one -> one.projectCode() + " " + one.code().kind(), TreeMap::new, toList()));
    return groups.values().stream()
        .filter(group -> group.size() > 1)
        .map(
            group ->
                of(
                    PlanRule.SPLIT_BELOW_OPEN_TENDER,
                    group,
                    limitsOf(group.get(0), policy).openTenderFrom()))
        .filter(found -> found.total().compareTo(found.limit()) > 0)
        .toList();
  }

  /** Two or more of a kind that lie just under the same limit and reach it together. */
  private static List<Splitting> justUnder(
      Collection<Purchase> purchases, ProcurementPolicy policy) {
    Map<String, List<Purchase>> groups =
        purchases.stream().collect(groupingBy(one -> one.code().kind(), TreeMap::new, toList()));
    return groups.values().stream()
        .flatMap(
            group -> {
              CategoryLimits limits = limitsOf(group.get(0), policy);
              return Stream.of(
                      near(
                          group,
                          limits.decentralisedFrom(),
                          policy,
                          one -> !one.governmentProcurement()),
                      near(
                          group, limits.openTenderFrom(), policy, one -> !one.competedOrApproved()))
                  .flatMap(List::stream);
            })
        .toList();
  }

  private static List<Splitting> near(
      List<Purchase> group, Money limit, ProcurementPolicy policy, Predicate<Purchase> evading) {
    BigDecimal from = limit.yuan().multiply(policy.splitting().nearPercent());
    List<Purchase> near =
        group.stream()
            .filter(evading)
            .filter(one -> one.amount().yuan().multiply(ALL).compareTo(from) >= 0)
            .filter(one -> !one.amount().isAtLeast(limit))
            .toList();
    return near.size() < 2
        ? List.of()
        : Stream.of(of(PlanRule.JUST_UNDER_A_LIMIT, near, limit))
            .filter(found -> found.total().isAtLeast(limit))
            .toList();
  }

  private static Splitting of(PlanRule rule, List<Purchase> group, Money limit) {
    return new Splitting(
        rule,
        group.get(0).code().kind(),
        limit,
        Money.sum(group.stream().map(Purchase::amount)),
        group.stream().map(Purchase::id).toList());
  }

  private static CategoryLimits limitsOf(Purchase purchase, ProcurementPolicy policy) {
    return policy.limitsOf(purchase.code().category());
  }
}
