package org.juesuan.procurement.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("INV-9 holdings and disclosure do not depend on how the cards came to be")
class EqualHoldingsTest {

  private static final int HISTORIES = 2_000;
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final int DAYS = 1_000;
  private static final List<String> VALUES =
      List.of("0.00", "499999.99", "500000.00", "999999.99", "1000000.00", "180000.50");

  /** A card as it truly was: what it said at first, and what happened to it afterwards. */
  private record Truth(String number, LocalDate from, CardContent content, List<Event> events) {}

  /** Something that truly happened: a move, or the leaving of some pieces. */
  private record Event(LocalDate day, @Nullable String location, int departed) {}

  @Test
  @DisplayName("bought, transferred in, or recorded wrong and corrected: equal at every date")
  void equalAtEveryDate() {
    long seed = Long.getLong("juesuan.test.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int history = 0; history < HISTORIES; history++) {
      List<Truth> truths = truths(random);
      String which = "seed " + seed + ", history " + history;
      List<AssetCard> bought = truths.stream().map(truth -> lived(truth, random)).toList();
      List<AssetCard> transferred = new ArrayList<>();
      List<AssetCard> given = new ArrayList<>();
      truths.forEach(truth -> transfer(truth, random, given, transferred));
      List<AssetCard> corrected = truths.stream().map(truth -> wronged(truth, random)).toList();
      for (AssetCard card :
          Stream.of(bought, transferred, given, corrected).flatMap(List::stream).toList()) {
        assertEquals(java.util.Optional.empty(), card.fault(), which);
      }
      for (LocalDate day : days(truths)) {
        List<String> expected = told(bought, day);
        assertEquals(expected, told(transferred, day), () -> which + ", transferred, " + day);
        assertEquals(expected, told(corrected, day), () -> which + ", corrected, " + day);
      }
    }
  }

  /** All that is held on a day but the kind of acquisition, and what is disclosed of it. */
  private static List<String> told(List<AssetCard> cards, LocalDate day) {
    Holdings holdings = Holdings.at(cards, day);
    return Stream.concat(
            holdings.held().stream()
                .map(
                    held ->
                        held.cardNumber()
                            + held.content().toString().replaceAll("acquisition=\\w+", "")),
            Stream.of(AssetForm2020.of(holdings).toString(), AssetForm.of(holdings).toString()))
        .toList();
  }

  private static AssetCard lived(Truth truth, Random random) {
    return with(
        truth.events(), random, Cards.recorded(truth.number(), truth.from(), truth.content()));
  }

  /** Another department held it before and gave it on the day it truly came. */
  private static void transfer(
      Truth truth, Random random, List<AssetCard> given, List<AssetCard> received) {
    CardContent content = truth.content();
    LocalDate before = truth.from().minusDays(1 + random.nextInt(400));
    AssetCard there = Cards.recorded("G-" + truth.number(), before, content);
    AssetCard gone =
        Cards.departed(there, FactKind.TRANSFERRED_OUT, truth.from(), content.quantity());
    given.add(gone);
    CardContent taken = gone.at(truth.from().minusDays(1)).orElseThrow();
    received.add(
        with(
            truth.events(),
            random,
            Cards.recorded(
                truth.number(), truth.from(), transferredIn(taken, content.quantity()))));
  }

  private static CardContent transferredIn(CardContent content, int quantity) {
    return new CardContent(
        content.assetClass(),
        content.vehicleUse(),
        content.name(),
        content.unitValue(),
        quantity,
        content.location(),
        content.useState(),
        content.acquiredOn(),
        Acquisition.TRANSFERRED_IN,
        null,
        content.usefulLifeYears());
  }

  /** Recorded wrong in what one can get wrong, and put right at some time among what happened. */
  private static AssetCard wronged(Truth truth, Random random) {
    CardContent content = truth.content();
    CardContent wrong =
        new CardContent(
            AssetClass.OTHER,
            null,
            "录错",
            Money.of("12.34"),
            content.quantity() + 7,
            content.location(),
            content.useState(),
            content.acquiredOn().minusDays(40),
            Acquisition.OPENING,
            null,
            null);
    LocalDate wrongFrom = truth.from().minusDays(random.nextInt(30));
    AssetCard card = Cards.recorded(truth.number(), wrongFrom, wrong);
    CardChange right = content.toChange();
    List<CardChange> corrections =
        new ArrayList<>(
            List.of(
                new CardChange(
                    right.assetClass(),
                    right.vehicleUse(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null),
                new CardChange(
                    null,
                    null,
                    right.name(),
                    null,
                    right.quantity(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null),
                new CardChange(
                    null,
                    null,
                    null,
                    right.unitValue(),
                    null,
                    null,
                    null,
                    right.acquiredOn(),
                    right.acquisition(),
                    null,
                    null)));
    Collections.shuffle(corrections, random);
    int early = random.nextInt(corrections.size() + 1);
    for (CardChange correction : corrections.subList(0, early)) {
      card = Cards.corrected(card, wrongFrom, correction, null);
    }
    card = with(truth.events(), random, card);
    for (CardChange correction : corrections.subList(early, corrections.size())) {
      card = Cards.corrected(card, wrongFrom, correction, null);
    }
    return Cards.corrected(card, wrongFrom, CardChange.NOTHING, truth.from());
  }

  /** What happened, recorded in any order; on one day it does not matter. */
  private static AssetCard with(List<Event> events, Random random, AssetCard card) {
    List<Event> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, random);
    AssetCard next = card;
    for (Event event : shuffled) {
      next =
          event.location() == null
              ? Cards.departed(next, FactKind.DISPOSED, event.day(), event.departed())
              : Cards.moved(next, event.day(), event.location());
    }
    return next;
  }

  private static List<Truth> truths(Random random) {
    return IntStream.rangeClosed(1, 1 + random.nextInt(4))
        .mapToObj(number -> truth("K-" + number, random))
        .toList();
  }

  private static Truth truth(String number, Random random) {
    LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
    AssetClass assetClass = any(List.of(AssetClass.values()), random);
    String value = any(VALUES, random);
    int quantity = 1 + random.nextInt(5);
    CardContent content =
        assetClass == AssetClass.VEHICLE
            ? Cards.vehicle(any(List.of(VehicleUse.values()), random), value, quantity)
            : Cards.equipment(assetClass, value, quantity);
    List<Event> events = new ArrayList<>();
    LocalDate day = from;
    int left = quantity;
    for (int event = random.nextInt(4); event > 0 && left > 0; event--) {
      day = day.plusDays(1 + random.nextInt(90));
      if (random.nextBoolean()) {
        events.add(new Event(day, "房间" + random.nextInt(100), 0));
      } else {
        int departed = 1 + random.nextInt(left);
        left -= departed;
        events.add(new Event(day, null, departed));
      }
    }
    return new Truth(number, from, content, events);
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  /** Every day on which something begins or ends to hold, the day before each, and year ends. */
  private static List<LocalDate> days(List<Truth> truths) {
    Stream<LocalDate> changes =
        truths.stream()
            .flatMap(
                truth ->
                    Stream.concat(
                        Stream.of(truth.from()), truth.events().stream().map(Event::day)));
    return Stream.concat(
            changes.flatMap(day -> Stream.of(day.minusDays(1), day)),
            IntStream.rangeClosed(2018, 2022).mapToObj(year -> LocalDate.of(year, 12, 31)))
        .distinct()
        .toList();
  }

  @Test
  @DisplayName("a sum of many small cards is exact")
  void exact() {
    List<AssetCard> cards =
        IntStream.range(0, 1_000)
            .mapToObj(
                card ->
                    Cards.recorded("CL-" + card, FIRST, Cards.vehicle(VehicleUse.OTHER, "0.01", 3)))
            .toList();
    assertEquals(
        Money.ofYuan(new BigDecimal("30.00")),
        AssetForm2020.of(Holdings.at(cards, FIRST)).vehicleValue());
  }
}
