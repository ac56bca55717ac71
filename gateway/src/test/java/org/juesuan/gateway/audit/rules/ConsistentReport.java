package org.juesuan.gateway.audit.rules;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.juesuan.gateway.audit.api.Documents;
import org.juesuan.gateway.audit.rules.Ledger.Item;

/** The published report of an invented department: consistent in fen, printed in 万元. */
final class ConsistentReport {

  /** What is published. */
  enum Extent {
    /** Tables T1 to T12 and every sentence, as in Beijing. */
    BEIJING,
    /** Tables T1 to T9, sentences without shares, as in Shanghai since 2024. */
    SHANGHAI,
    /** Totals alone. */
    TOTALS
  }

  private static final List<String> FUNDS =
      List.of("generalBudget", "governmentFund", "stateCapital");

  private final Ledger ledger;
  private final Extent extent;
  private final ObjectNode body = Documents.empty();

  private ConsistentReport(Ledger ledger, Extent extent) {
    this.ledger = ledger;
    this.extent = extent;
  }

  /** The report of a seed. */
  static ObjectNode of(long seed, Extent extent) {
    Random random = new Random(seed);
    ConsistentReport report =
        new ConsistentReport(new Ledger(random, extent != Extent.TOTALS), extent);
    report
        .body
        .putObject("organisation")
        .put("fiscalYear", 2019 + random.nextInt(7))
        .put("institutionType", "ADMINISTRATIVE");
    report.totals();
    if (extent != Extent.TOTALS) {
      report.tables();
      report.sections();
      new ConsistentEvaluations(report.ledger).into(report.body);
    }
    return report.body;
  }

  private void totals() {
    ObjectNode totals = body.putObject("totals");
    long revenue = ledger.sum(item -> item.came());
    long opening = ledger.openings.values().stream().mapToLong(v -> v).sum();
    long expenditure = ledger.sum(Item::all);
    long priorExpenditure = ledger.amount();
    compared(totals.putObject("total"), revenue + opening, priorExpenditure + opening);
    compared(totals.putObject("revenue"), revenue, ledger.amount());
    compared(totals.putObject("expenditure"), expenditure, priorExpenditure);
    long fiscal = FUNDS.stream().mapToLong(f -> ledger.revenueBy(f) + ledger.opening(f)).sum();
    compared(totals.putObject("fiscalTotal"), fiscal, ledger.amount());
    shared(totals.putObject("fiscalRevenue"), ledger.revenueOf("fiscal"), revenue);
    for (String kind : List.of("basic", "project", "upward", "business", "subsidy")) {
      shared(totals.putObject(kind), ledger.spentOn(kind), expenditure);
    }
    long general = ledger.spentBy("generalBudget");
    totals.putObject("generalBudget").put("amount", wan(general));
    totals.putObject("governmentFund").put("amount", wan(ledger.spentBy("governmentFund")));
    totals.putObject("stateCapital").put("amount", wan(ledger.spentBy("stateCapital")));
  }

  private void tables() {
    ObjectNode tables = body.putObject("tables");
    t1(tables.putArray("t1"));
    tree(
        tables.putArray("t2"),
        List.of("total", "fiscal", "superior", "institutional", "business", "subordinate", "other"),
        ledger.items,
        column -> item -> column.equals("total") ? item.came() : item.came(column));
    tree(
        tables.putArray("t3"),
        List.of("total", "basic", "project", "upward", "business", "subsidy"),
        ledger.items,
        column -> item -> column.equals("total") ? item.all() : item.spent(column));
    t4(tables.putArray("t4"));
    List<Item> general = ledger.items.stream().filter(Item::isGeneral).toList();
    tree(
        tables.putArray("t5"),
        List.of("total", "basic", "project"),
        general,
        column -> item -> column.equals("total") ? item.fiscal() : item.general(column));
    t6(tables.putArray("t6"));
    t7(tables.putArray("t7"));
    fund(tables.putArray("t8"), "governmentFund");
    fund(tables.putArray("t9"), "stateCapital");
  }

  private void t1(ArrayNode rows) {
    FUNDS.forEach(fund -> amount(rows, fund, ledger.revenueBy(fund)));
    Stream.of("superior", "institutional", "business", "subordinate", "other")
        .forEach(source -> amount(rows, source, ledger.revenueOf(source)));
    long revenue = ledger.sum(item -> item.came());
    long opening = ledger.openings.values().stream().mapToLong(v -> v).sum();
    long expenditure = ledger.sum(Item::all);
    amount(rows, "revenue", revenue);
    amount(rows, "surplusUsed", 0);
    amount(rows, "opening", opening);
    amount(rows, "incomeTotal", revenue + opening);
    classes(ledger.items).forEach(code -> amount(rows, code, under(code, Item::all)));
    amount(rows, "expenditure", expenditure);
    amount(rows, "distribution", 0);
    amount(rows, "closing", revenue + opening - expenditure);
    amount(rows, "expenditureTotal", revenue + opening);
  }

  private void t4(ArrayNode rows) {
    funds(rows, "revenue", ledger::revenueBy);
    funds(rows, "opening", ledger::opening);
    funds(rows, "incomeTotal", fund -> ledger.revenueBy(fund) + ledger.opening(fund));
    for (String code : classes(ledger.items)) {
      funds(rows, code, fund -> under(code, item -> isOf(item, fund) ? item.fiscal() : 0));
    }
    funds(rows, "expenditure", ledger::spentBy);
    funds(rows, "closing", ledger::closing);
    funds(rows, "expenditureTotal", fund -> ledger.spentBy(fund) + ledger.closing(fund));
  }

  private void t6(ArrayNode rows) {
    new TreeSet<>(ledger.economic.keySet().stream().map(code -> code.substring(0, 3)).toList())
        .forEach(group -> amount(rows, group, ledger.economic(group)));
    ledger.economic.forEach((code, amount) -> amount(rows, code, amount));
    amount(rows, "personnel", ledger.economic("301") + ledger.economic("303"));
    amount(rows, "operating", ledger.economic("302") + ledger.economic("310"));
  }

  private void t7(ArrayNode rows) {
    ObjectNode section = body.putObject("threePublic");
    long[] budget = {ledger.amount(), ledger.amount(), ledger.amount(), ledger.amount()};
    long[] actual = {
      ledger.economic("30212") + ledger.upTo(1_000_000),
      ledger.upTo(50_000_000),
      ledger.economic("30231") + ledger.upTo(1_000_000),
      ledger.economic("30217")
    };
    List<String> names =
        List.of(
            "overseas", "vehiclePurchase", "vehicleOperation", "reception", "vehicles", "total");
    for (String side : List.of("budget", "actual")) {
      ObjectNode cells = row(rows, side);
      for (int i = 0; i < names.size(); i++) {
        cells.put(names.get(i), wan(of(side.equals("budget") ? budget : actual, i)));
      }
    }
    for (int i = 0; i < names.size(); i++) {
      compared(section.putObject(names.get(i)), of(actual, i), of(budget, i));
    }
  }

  private static long of(long[] items, int index) {
    return switch (index) {
      case 4 -> items[1] + items[2];
      case 5 -> items[0] + items[1] + items[2] + items[3];
      default -> items[index];
    };
  }

  private void fund(ArrayNode rows, String fund) {
    List<Item> items = ledger.items.stream().filter(item -> isOf(item, fund)).toList();
    // All that was there at the beginning was there for the first item.
    String first = items.get(0).code();
    ToLongFunction<Item> opening = item -> item.code().equals(first) ? ledger.opening(fund) : 0;
    tree(
        rows,
        List.of("opening", "revenue", "expenditure", "basic", "project", "closing"),
        items,
        column ->
            item ->
                switch (column) {
                  case "opening" -> opening.applyAsLong(item);
                  case "revenue" -> item.came("fiscal");
                  case "expenditure" -> item.fiscal();
                  case "closing" -> opening.applyAsLong(item) + item.came("fiscal") - item.fiscal();
                  default -> item.spent(column);
                });
  }

  private void sections() {
    ArrayNode functional = body.putArray("functional");
    List<Item> general = ledger.items.stream().filter(Item::isGeneral).toList();
    for (String code : codes(general)) {
      ObjectNode row = functional.addObject().put("code", code);
      compared(row, under(code, Item::fiscal), under(code, Item::initial));
      row.put("basic", wan(under(code, item -> item.general("basic"))));
      row.put("project", wan(under(code, item -> item.general("project"))));
      if (code.length() == 3 && extent == Extent.BEIJING) {
        row.put("share", percent(under(code, Item::fiscal), ledger.spentBy("generalBudget")));
      }
    }
    ArrayNode economic = body.putArray("economic");
    ledger.economic.forEach(
        (code, of) -> economic.addObject().put("code", code).put("amount", wan(of)));
    ObjectNode basic = body.putObject("basic");
    long personnel = ledger.economic("301") + ledger.economic("303");
    long operating = ledger.economic("302") + ledger.economic("310");
    basic.putObject("generalBudget").put("amount", wan(personnel + operating));
    basic.putObject("personnel").put("amount", wan(personnel));
    basic.putObject("operating").put("amount", wan(operating));
    compared(body.putObject("operatingExpenses"), operating, ledger.amount());
    if (extent == Extent.BEIJING) {
      new ConsistentPurchases(ledger).into(body);
    }
  }

  static void compared(ObjectNode node, long amount, long base) {
    long difference = amount - base;
    node.put("amount", wan(amount)).put("base", wan(base));
    node.put("direction", difference == 0 ? "持平" : difference > 0 ? "增加" : "减少");
    if (wan(Math.abs(difference)).equals("0.00")) {
      node.put("direction", "持平");
      return;
    }
    node.put("difference", wan(Math.abs(difference)));
    if (base != 0) {
      node.put("percent", percent(Math.abs(difference), base));
    }
    node.put("reason", "本年工作任务变化");
  }

  static void shared(ObjectNode node, long amount, long whole) {
    node.put("amount", wan(amount)).put("share", percent(amount, whole));
  }

  private void tree(
      ArrayNode rows,
      List<String> columns,
      List<Item> items,
      Function<String, ToLongFunction<Item>> of) {
    ObjectNode total = row(rows, "total");
    columns.forEach(
        column -> total.put(column, wan(items.stream().mapToLong(of.apply(column)).sum())));
    for (String code : codes(items)) {
      ObjectNode cells = row(rows, code);
      columns.forEach(column -> cells.put(column, wan(under(code, of.apply(column)))));
    }
  }

  private void funds(ArrayNode rows, String name, ToLongFunction<String> of) {
    ObjectNode cells = row(rows, name);
    cells.put("total", wan(FUNDS.stream().mapToLong(of).sum()));
    FUNDS.forEach(fund -> cells.put(fund, wan(of.applyAsLong(fund))));
  }

  private static void amount(ArrayNode rows, String name, long amount) {
    row(rows, name).put("amount", wan(amount));
  }

  static ObjectNode row(ArrayNode rows, String name) {
    return rows.addObject().put("row", name).putObject("cells");
  }

  private long under(String code, ToLongFunction<Item> of) {
    return ledger.sum(item -> item.code().startsWith(code) ? of.applyAsLong(item) : 0);
  }

  private static Set<String> classes(List<Item> items) {
    return new TreeSet<>(items.stream().map(item -> item.code().substring(0, 3)).toList());
  }

  private static Set<String> codes(List<Item> items) {
    return new TreeSet<>(
        items.stream()
            .flatMap(item -> Stream.of(3, 5, 7).map(length -> item.code().substring(0, length)))
            .toList());
  }

  private static boolean isOf(Item item, String fund) {
    return switch (fund) {
      case "governmentFund" -> item.isGovernmentFund();
      case "stateCapital" -> item.isStateCapital();
      default -> item.isGeneral();
    };
  }

  /** Fen as 万元 of two decimals. */
  static String wan(long fen) {
    return BigDecimal.valueOf(fen, 6).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  /** Two decimals, or one digit where two would show nothing. */
  static String percent(long part, long whole) {
    BigDecimal hundredfold = BigDecimal.valueOf(part).movePointRight(2);
    BigDecimal of = BigDecimal.valueOf(whole);
    BigDecimal rounded = hundredfold.divide(of, 2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 && part != 0
        ? hundredfold.divide(of, new MathContext(1, RoundingMode.HALF_UP)).toPlainString()
        : rounded.toPlainString();
  }
}
