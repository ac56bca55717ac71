package org.juesuan.procurement.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.juesuan.procurement.problem.Fault;

/** Finds every fault of a policy: one by which nothing could be judged is never entered. */
public final class PolicyFaults {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{2,63}");
  private static final Pattern REGION = Pattern.compile("\\d{6}");
  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final int FIRST_YEAR = 2000;
  private static final int LONGEST = 200;

  private final ProcurementPolicy policy;
  private final List<Fault> faults = new ArrayList<>();

  private PolicyFaults(ProcurementPolicy policy) {
    this.policy = policy;
  }

  /** All faults, in the order of the document; none means that the policy can be used. */
  public static List<Fault> of(ProcurementPolicy policy) {
    PolicyFaults search = new PolicyFaults(policy);
    search.header();
    search.catalogue();
    search.limits();
    search.reservations();
    search.priceDeductions();
    search.percent(policy.splitting().nearPercent(), "/splitting/nearPercent");
    search.source(policy.splitting().source(), "/splitting/source");
    return List.copyOf(search.faults);
  }

  private void header() {
    require(ID.matcher(policy.id()).matches(), "/id", "must be lower-case letters, digits and -");
    require(REGION.matcher(policy.region()).matches(), "/region", "must have six digits");
    require(policy.validFrom().getYear() >= FIRST_YEAR, "/validFrom", "must lie after 1999");
    text(policy.title(), "/title");
  }

  private void catalogue() {
    Set<CatalogueCode> seen = new HashSet<>();
    for (int index = 0; index < policy.catalogue().size(); index++) {
      CatalogueEntry entry = policy.catalogue().get(index);
      String place = "/catalogue/" + index;
      require(seen.add(entry.code()), place + "/code", "stands in two entries");
      text(entry.name(), place + "/name");
      require(
          entry.organisation() != OrganisationForm.DECENTRALISED,
          place + "/organisation",
          "must be a centralised form");
      require(
          entry.from() == null || entry.from().isPositive(), place + "/from", "must be above zero");
      source(entry.source(), place + "/source");
    }
  }

  private void limits() {
    Set<ProcurementCategory> seen = EnumSet.noneOf(ProcurementCategory.class);
    for (int index = 0; index < policy.limits().size(); index++) {
      CategoryLimits limit = policy.limits().get(index);
      String place = "/limits/" + index;
      require(seen.add(limit.category()), place + "/category", "stands in two entries");
      require(
          limit.decentralisedFrom().isPositive(),
          place + "/decentralisedFrom",
          "must be above zero");
      require(
          limit.openTenderFrom().isAtLeast(limit.decentralisedFrom()),
          place + "/openTenderFrom",
          "must not lie below the limit of decentralised procurement");
      source(limit.decentralisedSource(), place + "/decentralisedSource");
      source(limit.openTenderSource(), place + "/openTenderSource");
    }
    require(
        seen.size() == ProcurementCategory.values().length,
        "/limits",
        "must name goods, works and services");
  }

  private void reservations() {
    Set<ProcurementCategory> seen = EnumSet.noneOf(ProcurementCategory.class);
    for (int index = 0; index < policy.reservations().size(); index++) {
      ReservationRule rule = policy.reservations().get(index);
      String place = "/reservations/" + index;
      categories(rule.categories(), seen, place);
      require(
          rule.whollyUpTo() == null || rule.whollyUpTo().isPositive(),
          place + "/whollyUpTo",
          "must be above zero");
      percent(rule.percent(), place + "/percent");
      percent(rule.smallOrMicroPercent(), place + "/smallOrMicroPercent");
      source(rule.source(), place + "/source");
    }
  }

  private void priceDeductions() {
    Set<ProcurementCategory> seen = EnumSet.noneOf(ProcurementCategory.class);
    for (int index = 0; index < policy.priceDeductions().size(); index++) {
      PriceDeduction rule = policy.priceDeductions().get(index);
      String place = "/priceDeductions/" + index;
      categories(rule.categories(), seen, place);
      bounds(rule.from(), rule.to(), place + "/from", place + "/to");
      bounds(
          rule.consortiumFrom(),
          rule.consortiumTo(),
          place + "/consortiumFrom",
          place + "/consortiumTo");
      source(rule.source(), place + "/source");
    }
  }

  private void categories(
      List<ProcurementCategory> named, Set<ProcurementCategory> seen, String place) {
    require(!named.isEmpty(), place + "/categories", "must name a category");
    named.forEach(
        category ->
            require(seen.add(category), place + "/categories", category + " stands in two rules"));
  }

  private void bounds(BigDecimal from, BigDecimal to, String fromPlace, String toPlace) {
    percent(from, fromPlace);
    percent(to, toPlace);
    require(from.compareTo(to) <= 0, toPlace, "must not lie below the least deduction");
  }

  private void percent(BigDecimal percent, String place) {
    require(
        percent.signum() >= 0 && percent.compareTo(ALL) <= 0 && percent.scale() <= 2,
        place,
        "must lie between 0 and 100 and have at most two decimals");
  }

  private void source(Source source, String place) {
    text(source.document(), place + "/document");
  }

  private void text(String text, String place) {
    require(!text.isBlank() && text.length() <= LONGEST, place, "must have 1 to 200 characters");
  }

  private void require(boolean holds, String pointer, String message) {
    if (!holds) {
      faults.add(new Fault(pointer, message));
    }
  }
}
