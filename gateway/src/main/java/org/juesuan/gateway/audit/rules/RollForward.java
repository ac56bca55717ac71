package org.juesuan.gateway.audit.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.juesuan.gateway.audit.Check;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Rule;
import org.juesuan.gateway.audit.Severity;
import org.juesuan.gateway.audit.document.Document;
import org.juesuan.gateway.audit.document.Interval;
import org.juesuan.gateway.audit.document.Published;

/**
 * What was left at the end of a year is there at the beginning of the next (C01). A text that never
 * prints either implies both: the total less the year's own revenue, and last year's total less
 * last year's expenditure. Between them can lie an adjustment (年初调整) or a reserve that was drawn
 * on, of which the ledger knows; the document should say so.
 */
final class RollForward implements Check<Document> {

  private static final Rule RULE =
      new Rule("C01", Severity.WARNING, "年初结转和结余＝上年年末结转和结余＋年初调整（未说明调整的）", "勾稽 C01");

  private static final List<String> USED =
      List.of("totals.total", "totals.revenue", "totals.expenditure");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Stream<Finding> findings(Document document) {
    if (document.find("totals.openingAdjustment").filter(one -> !one.blank()).isPresent()) {
      return Stream.empty();
    }
    Optional<Interval> opening =
        difference(value(document, "total", "amount"), value(document, "revenue", "amount"));
    Optional<Interval> closing =
        difference(priorYear(document, "total"), priorYear(document, "expenditure"));
    if (opening.isEmpty() || closing.isEmpty() || opening.get().meets(closing.get())) {
      return Stream.empty();
    }
    Published total = document.find("totals.total.amount").orElseThrow();
    String stated = Printed.like(total, opening.get());
    String recomputed = Printed.like(total, closing.get());
    Finding finding =
        Finding.of(
            RULE,
            RULE.sentence() + "：本年年初推算为" + stated + "，上年年末推算为" + recomputed,
            places(document),
            stated,
            recomputed);
    return Stream.of(finding);
  }

  private static Optional<Interval> priorYear(Document document, String subject) {
    return value(document, subject, "base")
        .or(
            () ->
                difference(
                    value(document, subject, "amount"), value(document, subject, "difference")));
  }

  private static Optional<Interval> difference(Optional<Interval> from, Optional<Interval> what) {
    return from.flatMap(one -> what.map(one::minus));
  }

  private static Optional<Interval> value(Document document, String subject, String attribute) {
    return document.value("totals." + subject + "." + attribute);
  }

  private static List<String> places(Document document) {
    List<String> places = new ArrayList<>();
    for (String subject : USED) {
      for (String attribute : List.of("amount", "base", "difference")) {
        document.find(subject + "." + attribute).ifPresent(one -> places.add(one.place()));
      }
    }
    return places;
  }
}
