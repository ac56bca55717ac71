package org.juesuan.procurement.asset.stocktaking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.AssetClass;
import org.juesuan.procurement.asset.CardContent;
import org.juesuan.procurement.asset.Holding;
import org.juesuan.procurement.asset.Holdings;

/** Compares what was found with what the register says of the same day. */
final class Comparison {

  private final List<Difference> differences = new ArrayList<>();

  private Comparison() {}

  /**
   * The differences, by card number and then those on no card.
   *
   * @param expected what the register says
   * @param only the class that was counted, so that cards of another are not missing; null: all
   * @param counted what was found, each card number once
   */
  static List<Difference> of(
      Holdings expected, @Nullable AssetClass only, List<CountedLine> counted) {
    Map<String, CountedLine> byNumber = new TreeMap<>();
    counted.stream()
        .filter(line -> line.cardNumber() != null)
        .forEach(line -> byNumber.put(line.cardNumber(), line));
    Map<String, Holding> known = new HashMap<>();
    expected.held().forEach(held -> known.put(held.cardNumber(), held));
    Comparison comparison = new Comparison();
    for (Holding held : expected.held()) {
      CountedLine line = byNumber.get(held.cardNumber());
      if (line != null) {
        comparison.compare(held, line);
      } else if (only == null || only == held.content().assetClass()) {
        comparison.add(DifferenceKind.MISSING, held, held.content().quantity(), null, null);
      }
    }
    counted.stream()
        .filter(line -> line.cardNumber() == null || !known.containsKey(line.cardNumber()))
        .filter(line -> line.quantity() > 0)
        .forEach(comparison::addUnknown);
    return comparison.differences;
  }

  private void compare(Holding held, CountedLine line) {
    CardContent card = held.content();
    int more = line.quantity() - card.quantity();
    if (more < 0) {
      add(DifferenceKind.MISSING, held, -more, null, null);
    } else if (more > 0) {
      add(DifferenceKind.SURPLUS, held, more, null, card.name());
    }
    if (line.quantity() == 0) {
      return;
    }
    int pieces = Math.min(line.quantity(), card.quantity());
    if (line.location() != null && !line.location().equals(card.location())) {
      add(DifferenceKind.ELSEWHERE, held, pieces, card.location(), line.location());
    }
    if (line.useState() != null && line.useState() != card.useState()) {
      add(DifferenceKind.OTHER_STATE, held, pieces, card.useState().name(), line.useState().name());
    }
  }

  private void add(
      DifferenceKind kind,
      Holding held,
      int pieces,
      @Nullable String expected,
      @Nullable String found) {
    add(kind, held.card(), held.cardNumber(), pieces, expected, found);
  }

  private void addUnknown(CountedLine line) {
    add(DifferenceKind.SURPLUS, null, line.cardNumber(), line.quantity(), null, line.name());
  }

  private void add(
      DifferenceKind kind,
      @Nullable UUID asset,
      @Nullable String cardNumber,
      int pieces,
      @Nullable String expected,
      @Nullable String found) {
    differences.add(
        new Difference(
            differences.size() + 1, kind, asset, cardNumber, pieces, expected, found, false));
  }
}
