package org.juesuan.gateway.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.juesuan.gateway.report.Owner;

/**
 * Where a figure of the report comes from: who answers for it, and which postings of the ledger are
 * behind it. What a figure is of stands in its id.
 *
 * @param postings filter of the postings; empty where no posting is behind it
 */
record FigureTrail(Owner owner, Optional<Map<String, String>> postings) {

  private static final Pattern EVALUATION = Pattern.compile("selfEvaluation\\.([^.]+)\\.(.+)");
  private static final Pattern FUNCTIONAL =
      Pattern.compile("(?:tables\\..+\\.)?functional\\.(\\d{3}(?:\\d{2}){0,2})\\.(.+)");
  private static final Pattern KIND =
      Pattern.compile("expenditure\\.(basic|project|upward|business|subsidy)\\..+");
  private static final Pattern NOT_OF_PAYMENTS =
      Pattern.compile(
          "(fiscal\\.)?total\\..+|(opening|closing)Balance.*|.+[bB]udget|.+\\.initial\\w+");
  private static final List<String> OF_PROCUREMENT =
      List.of("procurement.", "assets.", "purchasedServices");
  private static final List<String> RECORDED = List.of("staffing.", "department.", "threePublic.");

  /** The trail of the figure of this id. */
  static FigureTrail of(String id) {
    Matcher evaluation = EVALUATION.matcher(id);
    if (evaluation.matches()) {
      boolean funds = evaluation.group(2).startsWith("funds.");
      return new FigureTrail(
          Owner.EVALUATION,
          funds ? Optional.of(of(id, Map.of("project", evaluation.group(1)))) : Optional.empty());
    }
    if (id.startsWith("selfEvaluations")) {
      return new FigureTrail(Owner.EVALUATION, Optional.empty());
    }
    if (OF_PROCUREMENT.stream().anyMatch(id::startsWith)) {
      return new FigureTrail(Owner.PROCUREMENT, Optional.empty());
    }
    return new FigureTrail(
        Owner.BUDGET,
        RECORDED.stream().anyMatch(id::startsWith) ? Optional.empty() : Optional.of(ledger(id)));
  }

  private static Map<String, String> ledger(String id) {
    Matcher functional = FUNCTIONAL.matcher(id);
    if (functional.matches()) {
      return of(id, Map.of("functional", functional.group(1)));
    }
    Matcher kind = KIND.matcher(id);
    if (kind.matches()) {
      return of(id, Map.of("expenditureKind", kind.group(1).toUpperCase(Locale.ROOT)));
    }
    return id.startsWith("basic.") ? of(id, Map.of("expenditureKind", "BASIC")) : of(id, Map.of());
  }

  /** Of budgets and totals every posting counts, of revenue what came in, else what was paid. */
  private static Map<String, String> of(String id, Map<String, String> coding) {
    Map<String, String> filter = new LinkedHashMap<>(coding);
    if (id.startsWith("revenue")) {
      filter.put("compartment", "SOURCE");
    } else if (!NOT_OF_PAYMENTS.matcher(id).matches()) {
      filter.put("compartment", "PAID");
    }
    return filter;
  }
}
