package org.juesuan.budget.yearend;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Appropriation;
import org.juesuan.budget.ledger.Balances;
import org.juesuan.budget.ledger.Coding;
import org.juesuan.budget.ledger.Commitment;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.budget.yearend.CarryPlan.Ending;
import org.juesuan.budget.yearend.CarryPlan.Entering;
import org.juesuan.budget.yearend.CarryPlan.Leaving;
import org.juesuan.budget.yearend.CarryPlan.Obstacle;
import org.juesuan.platform.money.Money;

/**
 * Plans what carrying a book moves, and finds everything that stands in its way. Pure; used once.
 *
 * <p>Source: the design's section 4 (FROZEN to CARRIED), controls X10 and C01 of the dossier. What
 * enters next year's book is worked out per appropriation there, not per appropriation here: two
 * codes may go on in one, and a book that is carried again brings only the difference.
 */
final class CarryPlanner {

  private final TwoBooks books;
  private final Supplier<UUID> identities;
  private final Map<Coding, Appropriation> nextByCoding;
  private final Map<UUID, Money> room = new HashMap<>();
  private final Map<Coding, Wanted> wanted = new LinkedHashMap<>();
  private final List<Leaving> leaving = new ArrayList<>();
  private final List<Entering> entering = new ArrayList<>();
  private final List<Ending> endings = new ArrayList<>();
  private final List<Obstacle> obstacles = new ArrayList<>();

  /**
   * @param books what both books hold
   * @param identities gives the id of each appropriation and commitment that is opened
   */
  CarryPlanner(TwoBooks books, Supplier<UUID> identities) {
    this.books = books;
    this.identities = identities;
    this.nextByCoding =
        books.nextAppropriations().stream()
            .collect(toMap(Appropriation::coding, Function.identity()));
  }

  CarryPlan plan() {
    books.appropriations().forEach(this::empty);
    books.nextAppropriations().stream()
        .filter(into -> books.carriedIn().containsKey(into.id()))
        .forEach(into -> wanted.putIfAbsent(into.coding(), new Wanted(into, Money.ZERO)));
    wanted.forEach(this::bring);
    Map<UUID, Appropriation> byId =
        books.appropriations().stream().collect(toMap(Appropriation::id, Function.identity()));
    for (Commitment commitment : books.commitments()) {
      end(commitment, byId.get(commitment.appropriation()));
    }
    return obstacles.isEmpty()
        ? new CarryPlan.Possible(leaving, entering, endings)
        : new CarryPlan.Impossible(obstacles);
  }

  /**
   * Whatever is left of an appropriation leaves it: fiscal money is carried, other money lapses.
   */
  private void empty(Appropriation from) {
    Money left = left(from.balances());
    if (left.isZero()) {
      return;
    }
    if (!from.coding().fund().isFiscal()) {
      leaving.add(new Leaving(from, Money.ZERO, left));
      return;
    }
    leaving.add(new Leaving(from, left, Money.ZERO));
    next(from.coding(), from.coding().originYear())
        .ifPresentOrElse(
            coding -> wanted.merge(coding, new Wanted(from, left), Wanted::and),
            () -> obstacles.add(withoutSuccessor(from)));
  }

  /** Next year's appropriation of the coding gets what it should have, less what it got before. */
  private void bring(Coding coding, Wanted sum) {
    Appropriation standing = nextByCoding.get(coding);
    Appropriation into =
        standing == null
            ? new Appropriation(identities.get(), books.next(), coding, Balances.EMPTY, 1)
            : standing;
    Money difference = sum.amount().minus(books.carriedIn().getOrDefault(into.id(), Money.ZERO));
    Money available = into.balances().available().plus(difference);
    if (available.isNegative()) {
      obstacles.add(moneyGone(into, difference.negated()));
    } else if (!into.takes(difference)) {
      obstacles.add(
          new Obstacle(
              BudgetError.AMOUNT_TOO_LARGE, sum.from(), "Next year's would hold too much."));
    } else if (!difference.isZero()) {
      entering.add(new Entering(into, standing == null, difference));
    }
    nextByCoding.put(coding, into);
    room.put(into.id(), available);
  }

  /**
   * A commitment goes on where next year's appropriation has the money, and must if it is fiscal.
   */
  private void end(Commitment commitment, @Nullable Appropriation from) {
    if (from == null) {
      throw new IllegalStateException("a commitment holds money of another book");
    }
    boolean fiscal = from.coding().fund().isFiscal();
    int originYear = fiscal ? from.coding().originYear() : books.next().fiscalYear();
    Appropriation into = next(from.coding(), originYear).map(nextByCoding::get).orElse(null);
    Money amount = commitment.remaining();
    if (into != null && roomOf(into).isAtLeast(amount)) {
      room.put(into.id(), roomOf(into).minus(amount));
      endings.add(
          new Ending(
              commitment,
              Commitment.opened(identities.get(), into, commitment.contract(), amount)));
    } else if (fiscal) {
      if (into != null) {
        obstacles.add(moneyGone(into, amount));
      }
    } else {
      endings.add(new Ending(commitment, null));
    }
  }

  private Money roomOf(Appropriation into) {
    return room.getOrDefault(into.id(), into.balances().available());
  }

  /** The coding next year; empty if next year's lists have no code for it. */
  private Optional<Coding> next(Coding coding, int originYear) {
    return books
        .functional()
        .successorOf(coding.functional())
        .flatMap(
            functional ->
                books
                    .economic()
                    .successorOf(coding.economic())
                    .map(
                        economic ->
                            new Coding(
                                originYear,
                                coding.fund(),
                                functional,
                                economic,
                                coding.expenditureKind(),
                                coding.project(),
                                coding.governmentProcurement())));
  }

  private Obstacle withoutSuccessor(Appropriation from) {
    Coding coding = from.coding();
    String lacking =
        books.functional().successorOf(coding.functional()).isEmpty()
            ? "functional code " + coding.functional()
            : "economic code " + coding.economic();
    return new Obstacle(
        BudgetError.CODE_WITHOUT_SUCCESSOR,
        from,
        "The lists of "
            + books.next().fiscalYear()
            + " have neither "
            + lacking
            + " nor a successor of it.");
  }

  private static Obstacle moneyGone(Appropriation into, Money needed) {
    return new Obstacle(
        BudgetError.CARRIED_MONEY_GONE,
        into,
        "Of the "
            + needed
            + " yuan to be taken from it or committed, next year's appropriation has "
            + into.balances().available()
            + " available.");
  }

  private static Money left(Balances balances) {
    return balances.available().plus(balances.frozen()).plus(balances.committed());
  }

  /**
   * What an appropriation of next year should have been brought in all.
   *
   * @param from the appropriation the money is from, the first of several
   */
  private record Wanted(Appropriation from, Money amount) {

    Wanted and(Wanted other) {
      return new Wanted(from, amount.plus(other.amount));
    }
  }
}
