package org.juesuan.procurement.asset;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.juesuan.platform.money.Money;

/**
 * What a department held at the end of a day: the fold of the facts of its cards and nothing else
 * (INV-9), so that it is the same however the cards came to be.
 *
 * @param day as of which day
 * @param held one for each card of which something was held, by card number
 */
public record Holdings(LocalDate day, List<Holding> held) {

  /** Keeps a list of its own. */
  public Holdings {
    held = List.copyOf(held);
  }

  /** What all cards of a department amount to at the end of a day. */
  public static Holdings at(Collection<AssetCard> cards, LocalDate day) {
    return new Holdings(
        day,
        cards.stream()
            .flatMap(
                card ->
                    card
                        .at(day)
                        .map(content -> new Holding(card.id(), card.cardNumber(), content))
                        .stream())
            .sorted(Comparator.comparing(Holding::cardNumber))
            .toList());
  }

  /** Pieces (台、套、辆) of the cards that meet a condition. */
  long pieces(Predicate<CardContent> condition) {
    return held.stream()
        .map(Holding::content)
        .filter(condition)
        .mapToLong(CardContent::quantity)
        .sum();
  }

  /** 账面原值 of the cards that meet a condition, yuan. */
  Money value(Predicate<CardContent> condition) {
    return Money.sum(held.stream().map(Holding::content).filter(condition).map(CardContent::value));
  }
}
