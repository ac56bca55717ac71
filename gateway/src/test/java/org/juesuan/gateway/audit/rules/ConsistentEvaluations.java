package org.juesuan.gateway.audit.rules;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The self-evaluations of the invented department: every score follows from its values. */
final class ConsistentEvaluations {

  private static final List<String> WEIGHTS = List.of("15", "15", "10", "10", "20", "10", "10");

  private final Ledger ledger;

  ConsistentEvaluations(Ledger ledger) {
    this.ledger = ledger;
  }

  void into(ObjectNode body) {
    ArrayNode evaluations = body.putArray("evaluations");
    long project = ledger.spentOn("project") / 4;
    for (int number = 1; number <= 3; number++) {
      evaluation(evaluations.addObject(), project);
    }
  }

  private void evaluation(ObjectNode form, long most) {
    long current = 1_000_000 + ledger.upTo(most / 2);
    long carried = ledger.chance(5) ? ledger.upTo(most / 4) : 0;
    long paidOfCurrent = current - ledger.upTo(current / 5);
    long paidOfCarried = carried - ledger.upTo(carried / 5);
    ObjectNode funds = form.putObject("funds");
    ObjectNode total = line(funds, "total", current + carried, paidOfCurrent + paidOfCarried);
    line(funds, "currentYear", current, paidOfCurrent);
    line(funds, "carriedOver", carried, paidOfCarried);
    BigDecimal sum =
        BigDecimal.valueOf(paidOfCurrent + paidOfCarried)
            .multiply(BigDecimal.TEN)
            .divide(BigDecimal.valueOf(current + carried), 2, RoundingMode.HALF_UP);
    total.put("weight", "10").put("score", sum.toPlainString());
    ArrayNode indicators = form.putArray("indicators");
    for (String weight : WEIGHTS) {
      long target = 10 + ledger.upTo(500);
      long actual = target - ledger.upTo(9);
      BigDecimal score =
          new BigDecimal(weight)
              .multiply(BigDecimal.valueOf(actual))
              .divide(BigDecimal.valueOf(target), 2, RoundingMode.HALF_UP);
      indicators
          .addObject()
          .put("target", target + "次")
          .put("actual", actual + "次")
          .put("weight", weight)
          .put("score", score.toPlainString())
          .put("reason", "受条件所限。改进措施：提前安排。");
      sum = sum.add(score);
    }
    form.put("weight", "100").put("score", sum.toPlainString());
  }

  private static ObjectNode line(ObjectNode funds, String name, long annual, long executed) {
    ObjectNode line =
        funds
            .putObject(name)
            .put("initialBudget", ConsistentReport.wan(annual))
            .put("annualBudget", ConsistentReport.wan(annual))
            .put("executed", ConsistentReport.wan(executed));
    if (annual != 0) {
      line.put("rate", ConsistentReport.percent(executed, annual));
    }
    return line;
  }
}
