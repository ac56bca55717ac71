package org.juesuan.procurement.disclosure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.plan.PlanFunds;

/**
 * An amount in the columns of 政府采购情况表 (T11). The total is the sum of its columns and nothing else,
 * so that A12 (总计 = 财政性资金 + 非财政性资金) holds by construction.
 *
 * @param byFunds yuan by source of money; every source is named, if with zero
 * @param notKnown yuan of money whose source the ledger has not told; zero in a complete disclosure
 */
public record FundAmounts(Map<PlanFunds, Money> byFunds, Money notKnown) {

  /** No money. */
  public static final FundAmounts ZERO = new FundAmounts(Map.of(), Money.ZERO);

  /** Names every source. */
  public FundAmounts {
    EnumMap<PlanFunds, Money> all = new EnumMap<>(PlanFunds.class);
    for (PlanFunds funds : PlanFunds.values()) {
      all.put(funds, byFunds.getOrDefault(funds, Money.ZERO));
    }
    byFunds = Collections.unmodifiableMap(all);
  }

  /** Amounts whose source is known. */
  public static FundAmounts of(Map<PlanFunds, Money> byFunds) {
    return new FundAmounts(byFunds, Money.ZERO);
  }

  /** The sum of all amounts. */
  public static FundAmounts sum(Stream<FundAmounts> amounts) {
    return amounts.reduce(ZERO, FundAmounts::plus);
  }

  /** 总计. */
  public Money total() {
    return Money.sum(byFunds.values().stream()).plus(notKnown);
  }

  /** 财政性资金. */
  public Money fiscal() {
    return Money.sum(
        byFunds.entrySet().stream()
            .filter(funds -> funds.getKey().isFiscal())
            .map(Map.Entry::getValue));
  }

  /** What comes of one source. */
  public Money from(PlanFunds funds) {
    return byFunds.getOrDefault(funds, Money.ZERO);
  }

  FundAmounts plus(FundAmounts other) {
    EnumMap<PlanFunds, Money> sums = new EnumMap<>(PlanFunds.class);
    byFunds.forEach((funds, money) -> sums.put(funds, money.plus(other.from(funds))));
    return new FundAmounts(sums, notKnown.plus(other.notKnown));
  }

  FundAmounts minus(FundAmounts other) {
    EnumMap<PlanFunds, Money> differences = new EnumMap<>(PlanFunds.class);
    byFunds.forEach((funds, money) -> differences.put(funds, money.minus(other.from(funds))));
    return new FundAmounts(differences, notKnown.minus(other.notKnown));
  }
}
