package org.juesuan.procurement.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.juesuan.procurement.policy.PolicyInForce;
import org.juesuan.procurement.policy.ProcurementMethod;

/** Looks through the plan items of one department and year; a pure function of them. */
final class PlanReview {

  private static final LocalDate FRAMEWORKS_FROM = LocalDate.of(2022, 3, 1);

  private final List<PlanFinding> findings = new ArrayList<>();

  private PlanReview() {}

  /**
   * What somebody should look at, the gravest first.
   *
   * @param items of one department and year; what was cancelled is passed over
   * @param inForce the policy that holds on a day
   */
  static List<PlanFinding> of(
      List<PlanItem> items, Function<LocalDate, Optional<PolicyInForce>> inForce) {
    PlanReview review = new PlanReview();
    Map<PolicyInForce, List<PlanItem>> byPolicy = new LinkedHashMap<>();
    for (PlanItem item : items) {
      if (item.state() != PlanState.CANCELLED) {
        review.method(item);
        inForce
            .apply(dayOf(item))
            .ifPresentOrElse(
                policy -> byPolicy.computeIfAbsent(policy, one -> new ArrayList<>()).add(item),
                () ->
                    review.add(
                        PlanRule.NO_POLICY, item, "No policy is known for " + dayOf(item) + "."));
      }
    }
    byPolicy.forEach(
        (policy, ofIt) -> review.findings.addAll(new PolicyReview(policy).findings(ofIt)));
    review.findings.sort(
        Comparator.comparing(PlanFinding::severity).thenComparing(PlanFinding::rule));
    return List.copyOf(review.findings);
  }

  /** The day whose policy counts: that of the procedure, or else the first of the plan's year. */
  private static LocalDate dayOf(PlanItem item) {
    Procedure procedure = item.procedure();
    return procedure == null ? LocalDate.of(item.fiscalYear(), 1, 1) : procedure.openedOn();
  }

  private void method(PlanItem item) {
    ProcurementMethod method = item.method().orElse(null);
    if (method == ProcurementMethod.SINGLE_SOURCE && item.draft().singleSourceReason() == null) {
      add(
          PlanRule.SINGLE_SOURCE_WITHOUT_REASON,
          item,
          "One supplier is asked and nothing says why there is no other.");
    }
    if (method == ProcurementMethod.OTHER && item.governmentProcurement()) {
      add(
          PlanRule.METHOD_OUTSIDE_THE_LAW,
          item,
          "Government procurement is bought by a method of the law, not by the unit's own rules.");
    }
    if (method == ProcurementMethod.FRAMEWORK_AGREEMENT && dayOf(item).isBefore(FRAMEWORKS_FROM)) {
      add(
          PlanRule.FRAMEWORK_TOO_EARLY,
          item,
          "Framework agreements are a method from " + FRAMEWORKS_FROM + " on.");
    }
  }

  private void add(PlanRule rule, PlanItem item, String sentence) {
    findings.add(new PlanFinding(rule, rule.severity(true), List.of(item.id()), null, sentence));
  }
}
