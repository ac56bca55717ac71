package org.juesuan.procurement.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which policy holds for a department on a day: that of the nearest region above it which has one
 * by then, and of that region the latest.
 *
 * @param policy the policy
 * @param local whether the region is the department's own district, city or province. Where it is
 *     not, the central policy stands in, which binds units of the central government alone and is
 *     an indication for others
 */
public record PolicyInForce(ProcurementPolicy policy, boolean local) {

  private static final int PROVINCE_DIGITS = 2;
  private static final int CITY_DIGITS = 4;

  /**
   * The policy that holds.
   *
   * @param policies all that are known
   * @param department its code
   * @param day on which a procedure is opened or planned
   * @return empty only for a day before every policy
   */
  public static Optional<PolicyInForce> of(
      Collection<ProcurementPolicy> policies, String department, LocalDate day) {
    return regionsOf(department).stream()
        .flatMap(region -> latest(policies, region, day).stream())
        .findFirst()
        .map(
            policy ->
                new PolicyInForce(policy, !policy.region().equals(ProcurementPolicy.COUNTRY)));
  }

  /** District, city, province, country: the nearest first. */
  private static List<String> regionsOf(String department) {
    return List.of(
        department.substring(0, 6),
        department.substring(0, CITY_DIGITS) + "00",
        department.substring(0, PROVINCE_DIGITS) + "0000",
        ProcurementPolicy.COUNTRY);
  }

  private static Optional<ProcurementPolicy> latest(
      Collection<ProcurementPolicy> policies, String region, LocalDate day) {
    return policies.stream()
        .filter(policy -> policy.region().equals(region) && !policy.validFrom().isAfter(day))
        .max(Comparator.comparing(ProcurementPolicy::validFrom));
  }
}
