package org.juesuan.procurement.disclosure;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.contract.Party;
import org.juesuan.procurement.supplier.SupplierSize;

/**
 * An amount by the size its suppliers declared at the award (企业规模).
 *
 * @param bySize yuan by size; every size is named, if with zero
 */
public record SizeAmounts(Map<SupplierSize, Money> bySize) {

  /** No money. */
  public static final SizeAmounts ZERO = new SizeAmounts(Map.of());

  /** Names every size. */
  public SizeAmounts {
    EnumMap<SupplierSize, Money> all = new EnumMap<>(SupplierSize.class);
    for (SupplierSize size : SupplierSize.values()) {
      all.put(size, bySize.getOrDefault(size, Money.ZERO));
    }
    bySize = Collections.unmodifiableMap(all);
  }

  /** The shares of the parties to a contract. */
  static SizeAmounts of(Collection<Party> parties) {
    EnumMap<SupplierSize, Money> sums = new EnumMap<>(SupplierSize.class);
    parties.forEach(party -> sums.merge(party.size(), party.share(), Money::plus));
    return new SizeAmounts(sums);
  }

  /** The sum of all amounts. */
  static SizeAmounts sum(Stream<SizeAmounts> amounts) {
    return amounts.reduce(ZERO, SizeAmounts::plus);
  }

  /** Whatever the size. */
  Money total() {
    return Money.sum(bySize.values().stream());
  }

  /** What goes to suppliers of one size. */
  private Money of(SupplierSize size) {
    return bySize.getOrDefault(size, Money.ZERO);
  }

  /** What goes to suppliers of certain sizes. */
  Money of(Predicate<SupplierSize> sizes) {
    return Money.sum(
        bySize.entrySet().stream()
            .filter(size -> sizes.test(size.getKey()))
            .map(Map.Entry::getValue));
  }

  /** The amount divided as this one is; nothing where this one is zero. */
  SizeAmounts apportioned(Money amount) {
    return new SizeAmounts(Apportionment.of(SupplierSize.class, amount, bySize));
  }

  SizeAmounts plus(SizeAmounts other) {
    EnumMap<SupplierSize, Money> sums = new EnumMap<>(SupplierSize.class);
    bySize.forEach((size, money) -> sums.put(size, money.plus(other.of(size))));
    return new SizeAmounts(sums);
  }

  SizeAmounts minus(SizeAmounts other) {
    EnumMap<SupplierSize, Money> differences = new EnumMap<>(SupplierSize.class);
    bySize.forEach((size, money) -> differences.put(size, money.minus(other.of(size))));
    return new SizeAmounts(differences);
  }
}
