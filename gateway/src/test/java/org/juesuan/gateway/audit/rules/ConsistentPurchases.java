package org.juesuan.gateway.audit.rules;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What the invented department bought: T11, T12 and the sentences on procurement. */
final class ConsistentPurchases {

  private static final List<String> CATEGORIES = List.of("goods", "works", "services");

  private final Ledger ledger;

  ConsistentPurchases(Ledger ledger) {
    this.ledger = ledger;
  }

  void into(ObjectNode body) {
    long most = ledger.sum(Ledger.Item::all) / 20;
    long[][] bought = new long[3][4];
    for (long[] of : bought) {
      for (int part = 0; part < of.length; part++) {
        of[part] = ledger.upTo(most);
      }
    }
    ObjectNode tables = (ObjectNode) body.get("tables");
    ArrayNode t11 = tables.putArray("t11");
    line(t11, "total", sum(bought));
    ObjectNode procurement = body.putObject("procurement");
    long total = all(sum(bought));
    procurement.putObject("total").put("amount", ConsistentReport.wan(total));
    for (int i = 0; i < CATEGORIES.size(); i++) {
      line(t11, CATEGORIES.get(i), bought[i]);
      procurement.putObject(CATEGORIES.get(i)).put("amount", ConsistentReport.wan(all(bought[i])));
    }
    long medium = ledger.upTo(total);
    ConsistentReport.shared(procurement.putObject("smallOrMedium"), medium, Math.max(total, 1));
    ConsistentReport.shared(
        procurement.putObject("smallOrMicro"), ledger.upTo(medium), Math.max(total, 1));
    services(body, tables.putArray("t12"), all(bought[2]) / 4);
  }

  private void services(ObjectNode body, ArrayNode t12, long most) {
    long first = ledger.upTo(most);
    long second = ledger.upTo(most);
    String total = ConsistentReport.wan(first + second);
    ConsistentReport.row(t12, "total").put("amount", total);
    ConsistentReport.row(t12, "1").put("amount", ConsistentReport.wan(first));
    ConsistentReport.row(t12, "2").put("amount", ConsistentReport.wan(second));
    body.putObject("purchasedServices").put("amount", total);
  }

  private static void line(ArrayNode rows, String name, long[] of) {
    ConsistentReport.row(rows, name)
        .put("total", ConsistentReport.wan(all(of)))
        .put("fiscal", ConsistentReport.wan(of[0] + of[1] + of[2]))
        .put("generalBudget", ConsistentReport.wan(of[0]))
        .put("governmentFund", ConsistentReport.wan(of[1]))
        .put("otherFiscal", ConsistentReport.wan(of[2]))
        .put("nonFiscal", ConsistentReport.wan(of[3]));
  }

  private static long[] sum(long[][] bought) {
    long[] sum = new long[4];
    for (long[] of : bought) {
      for (int part = 0; part < sum.length; part++) {
        sum[part] += of[part];
      }
    }
    return sum;
  }

  private static long all(long[] of) {
    return of[0] + of[1] + of[2] + of[3];
  }
}
