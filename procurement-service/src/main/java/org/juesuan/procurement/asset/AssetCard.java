package org.juesuan.procurement.asset;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * A card of the register (资产卡片): a chain of facts, the first of which records it. What it says at a
 * date is the fold of the facts that are effective by then, in the order of their dates, and on one
 * date in the order they were recorded; so a correction of an earlier time, whenever it is
 * recorded, stands in its place.
 *
 * @param id identity
 * @param department code of the department that holds it
 * @param cardNumber 卡片编号, of one card in the department
 * @param facts in the order they were recorded
 */
public record AssetCard(UUID id, String department, String cardNumber, List<AssetFact> facts) {

  private static final Comparator<AssetFact> ORDER =
      Comparator.comparing((AssetFact fact) -> fact.kind() != FactKind.RECORDED)
          .thenComparing(AssetFact::effective)
          .thenComparing(AssetFact::number);

  /** No card is worth as much; so all of a department together are an amount too. */
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(13);

  /** Keeps a list of its own, which begins with the record. */
  public AssetCard {
    facts = List.copyOf(facts);
    if (facts.isEmpty() || facts.get(0).kind() != FactKind.RECORDED) {
      throw new IllegalArgumentException("a card begins with its record");
    }
  }

  /** 1 for a new card, one more with each fact. */
  public long version() {
    return facts.size();
  }

  /** The first day it was held on: as recorded, or as last corrected. */
  public LocalDate heldFrom() {
    LocalDate from = facts.get(0).effective();
    for (AssetFact fact : facts) {
      from = fact.heldFrom() == null ? from : fact.heldFrom();
    }
    return from;
  }

  /** Whether it should never have been recorded. */
  public boolean isCancelled() {
    return lastFact().kind() == FactKind.CANCELLED;
  }

  /** What was held of it at the end of a day; empty if nothing was. */
  public Optional<CardContent> at(LocalDate day) {
    if (isCancelled() || day.isBefore(heldFrom())) {
      return Optional.empty();
    }
    CardChange known = CardChange.NOTHING;
    for (AssetFact fact : inOrder()) {
      if (fact.kind() == FactKind.RECORDED || !fact.effective().isAfter(day)) {
        known = applied(known, fact);
      }
    }
    return pieces(known) == 0 ? Optional.empty() : Optional.of(CardContent.of(known));
  }

  /** What all its facts say; empty if nothing of it is held any more. */
  public Optional<CardContent> latest() {
    return at(LocalDate.MAX);
  }

  /** The fact recorded last. */
  public AssetFact lastFact() {
    return facts.get(facts.size() - 1);
  }

  /** The card with one fact more. */
  public AssetCard with(AssetFact fact) {
    List<AssetFact> longer = new ArrayList<>(facts);
    longer.add(fact);
    return new AssetCard(id, department, cardNumber, longer);
  }

  /** Why its facts cannot stand together; empty if they can. */
  public Optional<CardFault> fault() {
    boolean cancelledBefore =
        facts.subList(0, facts.size() - 1).stream()
            .anyMatch(fact -> fact.kind() == FactKind.CANCELLED);
    if (cancelledBefore) {
      return Optional.of(CardFault.NEVER_HELD);
    }
    if (isCancelled() && facts.stream().anyMatch(fact -> fact.departed() > 0)) {
      return Optional.of(CardFault.PARTLY_GONE);
    }
    CardChange known = CardChange.NOTHING;
    for (AssetFact fact : inOrder()) {
      CardFault fault = faultOf(fact, known);
      if (fault != null) {
        return Optional.of(fault);
      }
      known = applied(known, fact);
      fault = faultIn(known);
      if (fault != null) {
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }

  private @Nullable CardFault faultOf(AssetFact fact, CardChange known) {
    if (fact.kind() == FactKind.RECORDED) {
      return null;
    }
    if (fact.kind() != FactKind.CORRECTED && fact.effective().isBefore(heldFrom())) {
      return CardFault.NOT_YET_HELD;
    }
    if (pieces(known) == 0) {
      return CardFault.GONE;
    }
    return fact.departed() > pieces(known) ? CardFault.TOO_FEW : null;
  }

  private static @Nullable CardFault faultIn(CardChange known) {
    if (known.assetClass() == AssetClass.VEHICLE && known.vehicleUse() == null) {
      return CardFault.VEHICLE_WITHOUT_USE;
    }
    Money unitValue = requireNonNull(known.unitValue());
    BigDecimal value = unitValue.yuan().multiply(BigDecimal.valueOf(pieces(known)));
    return value.compareTo(LARGEST) < 0 ? null : CardFault.TOO_VALUABLE;
  }

  private List<AssetFact> inOrder() {
    return facts.stream().sorted(ORDER).toList();
  }

  private static CardChange applied(CardChange known, AssetFact fact) {
    CardChange next = known.then(fact.change());
    return fact.departed() == 0 ? next : next.withQuantity(pieces(next) - fact.departed());
  }

  private static int pieces(CardChange known) {
    return requireNonNull(known.quantity());
  }
}
