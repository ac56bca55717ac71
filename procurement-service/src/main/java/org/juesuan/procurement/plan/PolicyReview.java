package org.juesuan.procurement.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.policy.CatalogueEntry;
import org.juesuan.procurement.policy.CategoryLimits;
import org.juesuan.procurement.policy.OrganisationForm;
import org.juesuan.procurement.policy.PolicyInForce;
import org.juesuan.procurement.policy.ProcurementMethod;
import org.juesuan.procurement.policy.ProcurementPolicy;
import org.juesuan.procurement.policy.ReservationRule;
import org.juesuan.procurement.policy.SmallBusinessReservation;

/** Compares plan items with the figures of the policy that holds for them. */
final class PolicyReview {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final PolicyInForce inForce;
  private final ProcurementPolicy policy;
  private final List<PlanFinding> findings = new ArrayList<>();

  PolicyReview(PolicyInForce inForce) {
    this.inForce = inForce;
    this.policy = inForce.policy();
  }

  /** What the figures say about these items of one department and year. */
  List<PlanFinding> findings(List<PlanItem> items) {
    for (PlanItem item : items) {
      scope(item);
      openTender(item);
      catalogue(item);
      wholeReservation(item);
    }
    policy.reservations().forEach(rule -> reservedTogether(rule, items));
    Splitting.in(items.stream().map(PolicyReview::purchase).toList(), policy).forEach(this::split);
    return findings;
  }

  private void scope(PlanItem item) {
    boolean inScope = policy.isInScope(item.catalogueCode(), amountOf(item));
    CategoryLimits limits = policy.limitsOf(item.category());
    if (inScope && !item.governmentProcurement()) {
      add(
          PlanRule.SCOPE_NOT_MARKED,
          item,
          "%s yuan of %s are government procurement: in the catalogue, or at the limit of %s."
              .formatted(amountOf(item), item.catalogueCode(), limits.decentralisedFrom()));
    } else if (!inScope && item.governmentProcurement()) {
      add(
          PlanRule.SCOPE_WITHOUT_GROUND,
          item,
          "%s yuan of %s lie below the limit of %s and outside the catalogue."
              .formatted(amountOf(item), item.catalogueCode(), limits.decentralisedFrom()));
    }
  }

  private void openTender(PlanItem item) {
    Money limit = policy.limitsOf(item.category()).openTenderFrom();
    if (amountOf(item).isAtLeast(limit) && item.method().isPresent() && !isCompeted(item)) {
      add(
          PlanRule.OPEN_TENDER_REQUIRED,
          item,
          "%s yuan reach the limit of open tender, %s, and no approval of another method is named."
              .formatted(amountOf(item), limit));
    }
  }

  private void catalogue(PlanItem item) {
    CatalogueEntry entry = policy.entryOf(item.catalogueCode(), amountOf(item)).orElse(null);
    boolean decentralised =
        item.organisation().filter(OrganisationForm.DECENTRALISED::equals).isPresent();
    if (entry != null && decentralised) {
      add(
          PlanRule.CENTRALISED_REQUIRED,
          item,
          "%s %s stands in the catalogue as %s."
              .formatted(entry.code(), entry.name(), entry.organisation()));
    }
  }

  private void wholeReservation(PlanItem item) {
    SmallBusinessReservation reserved = item.draft().reservation();
    boolean whole = reserved.extent() == SmallBusinessReservation.Extent.WHOLE;
    boolean asked =
        policy
            .reservationOf(item.category())
            .filter(rule -> rule.isWholly(amountOf(item)))
            .isPresent();
    if (item.governmentProcurement() && asked && !whole && reserved.reason() == null) {
      add(
          PlanRule.NOT_WHOLLY_RESERVED,
          item,
          "%s yuan are to be reserved for small and medium suppliers, or a reason given."
              .formatted(amountOf(item)));
    }
  }

  /** Purchases that are not reserved as a whole count together; those with a reason do not. */
  private void reservedTogether(ReservationRule rule, List<PlanItem> items) {
    List<PlanItem> counted =
        items.stream()
            .filter(PlanItem::governmentProcurement)
            .filter(item -> rule.categories().contains(item.category()))
            .filter(item -> !rule.isWholly(amountOf(item)))
            .filter(item -> item.draft().reservation().reason() == null)
            .toList();
    BigDecimal total = sum(counted, reserved -> ALL);
    BigDecimal reserved = sum(counted, SmallBusinessReservation::percent);
    BigDecimal small = sum(counted, SmallBusinessReservation::smallOrMicroPercent);
    if (isBelow(reserved, rule.percent(), total)) {
      add(
          PlanRule.TOO_LITTLE_RESERVED,
          ids(counted),
          "Less than %s percent of %s yuan are reserved for small and medium suppliers."
              .formatted(rule.percent(), total.movePointLeft(2).setScale(2)));
    }
    if (isBelow(small, rule.smallOrMicroPercent(), reserved)) {
      add(
          PlanRule.TOO_LITTLE_FOR_SMALL_AND_MICRO,
          ids(counted),
          "Less than %s percent of what is reserved are for small and micro suppliers."
              .formatted(rule.smallOrMicroPercent()));
    }
  }

  private void split(Splitting found) {
    add(
        found.rule(),
        found.purchases(),
        "%d purchases of %s, each below the limit of %s, come to %s yuan."
            .formatted(found.purchases().size(), found.kind(), found.limit(), found.total()));
  }

  /** In hundredths of a yuan, so that nothing is divided. */
  private static BigDecimal sum(
      List<PlanItem> items, Function<SmallBusinessReservation, BigDecimal> percent) {
    return items.stream()
        .map(item -> amountOf(item).yuan().multiply(percent.apply(item.draft().reservation())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean isBelow(BigDecimal part, BigDecimal percent, BigDecimal whole) {
    return part.multiply(ALL).compareTo(whole.multiply(percent)) < 0;
  }

  private static Purchase purchase(PlanItem item) {
    return new Purchase(
        item.id(),
        item.catalogueCode(),
        item.draft().projectCode(),
        amountOf(item),
        item.governmentProcurement(),
        isCompeted(item));
  }

  /** A framework agreement is competed when it is made, not when it is used. */
  private static boolean isCompeted(PlanItem item) {
    ProcurementMethod method = item.method().orElse(null);
    return method == ProcurementMethod.OPEN_TENDER
        || method == ProcurementMethod.FRAMEWORK_AGREEMENT
        || item.draft().approvalDocument() != null;
  }

  private static List<UUID> ids(List<PlanItem> items) {
    return items.stream().map(PlanItem::id).toList();
  }

  private static Money amountOf(PlanItem item) {
    return item.draft().amount();
  }

  private void add(PlanRule rule, PlanItem item, String sentence) {
    add(rule, List.of(item.id()), sentence);
  }

  private void add(PlanRule rule, List<UUID> items, String sentence) {
    findings.add(
        new PlanFinding(rule, rule.severity(inForce.local()), items, policy.id(), sentence));
  }
}
