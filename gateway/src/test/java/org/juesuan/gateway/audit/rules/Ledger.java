package org.juesuan.gateway.audit.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * The accounts of an invented department, in fen (分), such that every identity holds exactly. What
 * is printed of them is off by rounding only.
 */
final class Ledger {

  private static final List<String> CLASSES = List.of("201", "205", "206", "208", "210", "213");
  private static final List<String> ECONOMIC =
      List.of(
          "30101", "30102", "30108", "30301", "30305", "30201", "30212", "30217", "30231", "31002");

  private final Random random;

  /** One 项: what came and what went, by fund and kind. */
  record Item(String code, Map<String, Long> revenue, Map<String, Long> spent, long initial) {

    long came(String source) {
      return revenue.getOrDefault(source, 0L);
    }

    long came() {
      return revenue.values().stream().mapToLong(Long::longValue).sum();
    }

    long spent(String kind) {
      return spent.getOrDefault(kind, 0L);
    }

    long general(String kind) {
      return isGeneral() ? spent.getOrDefault(kind, 0L) : 0;
    }

    boolean isGeneral() {
      return !isGovernmentFund() && !isStateCapital();
    }

    boolean isGovernmentFund() {
      return code.startsWith("212");
    }

    boolean isStateCapital() {
      return code.startsWith("223");
    }

    /** What fiscal money paid: the part that is not paid from other income. */
    long fiscal() {
      return spent.getOrDefault("basic", 0L) + spent.getOrDefault("project", 0L);
    }

    long all() {
      return spent.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  final List<Item> items = new ArrayList<>();
  final Map<String, Long> economic = new TreeMap<>();
  final Map<String, Long> openings = new LinkedHashMap<>();
  final boolean allFunds;

  Ledger(Random random, boolean allFunds) {
    this.random = random;
    this.allFunds = allFunds;
    List<String> classes = new ArrayList<>(CLASSES.subList(0, 2 + random.nextInt(3)));
    if (allFunds) {
      classes.add("212");
      classes.add("223");
    }
    for (String code : classes) {
      for (int group = 1; group <= 1 + random.nextInt(2); group++) {
        for (int item = 1; item <= 1 + random.nextInt(2); item++) {
          items.add(item(code + "0" + group + "0" + item));
        }
      }
    }
    splitBasic();
    for (String fund : List.of("generalBudget", "governmentFund", "stateCapital", "other")) {
      openings.put(fund, allFunds || !fund.equals("other") ? spentBy(fund) + amount() : 0L);
    }
  }

  /** Between some yuan and some hundred million. */
  long amount() {
    return Math.floorMod(random.nextLong(), (long) Math.pow(10, 6 + random.nextInt(5))) + 1;
  }

  long upTo(long most) {
    return most <= 0 ? 0 : Math.floorMod(random.nextLong(), most + 1);
  }

  boolean chance(int ofTen) {
    return random.nextInt(10) < ofTen;
  }

  long sum(ToLongFunction<Item> of) {
    return items.stream().mapToLong(of).sum();
  }

  long revenueOf(String source) {
    return sum(item -> item.came(source));
  }

  long spentOn(String kind) {
    return sum(item -> item.spent().getOrDefault(kind, 0L));
  }

  long opening(String fund) {
    return openings.getOrDefault(fund, 0L);
  }

  /** Basic expenditure on an economic 款, or on all of a 类. */
  long economic(String code) {
    return economic.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(code))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** Revenue of a fiscal fund. */
  long revenueBy(String fund) {
    return sum(item -> isOf(item, fund) ? item.came("fiscal") : 0);
  }

  /** Expenditure of a fund; of {@code other} what no fiscal money paid. */
  long spentBy(String fund) {
    return fund.equals("other")
        ? sum(item -> item.all() - item.fiscal())
        : sum(item -> isOf(item, fund) ? item.fiscal() : 0);
  }

  /** What is left of it. */
  long closing(String fund) {
    long came =
        fund.equals("other") ? sum(item -> item.came()) - revenueOf("fiscal") : revenueBy(fund);
    return opening(fund) + came - spentBy(fund);
  }

  private static boolean isOf(Item item, String fund) {
    return switch (fund) {
      case "governmentFund" -> item.isGovernmentFund();
      case "stateCapital" -> item.isStateCapital();
      default -> item.isGeneral();
    };
  }

  private Item item(String code) {
    Map<String, Long> revenue = new LinkedHashMap<>();
    Map<String, Long> spent = new LinkedHashMap<>();
    boolean general = !code.startsWith("212") && !code.startsWith("223");
    revenue.put("fiscal", amount());
    spent.put("basic", amount());
    spent.put("project", amount());
    if (general && allFunds) {
      for (String source :
          List.of("superior", "institutional", "business", "subordinate", "other")) {
        revenue.put(source, chance(5) ? amount() : 0);
      }
      for (String kind : List.of("upward", "business", "subsidy")) {
        spent.put(kind, chance(3) ? amount() : 0);
      }
    }
    return new Item(code, revenue, spent, chance(1) ? spent.getOrDefault("basic", 0L) : amount());
  }

  private void splitBasic() {
    long left = sum(item -> item.general("basic"));
    for (String code : ECONOMIC.subList(1, ECONOMIC.size())) {
      long part = upTo(left / 3);
      economic.put(code, part);
      left -= part;
    }
    economic.put(ECONOMIC.get(0), left);
  }
}
