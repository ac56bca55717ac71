package org.juesuan.budget.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

@DisplayName("Operations of every kind at random")
class RandomSequencesTest {

  private static final int STEPS = 15_000;
  private static final int STEPS_BETWEEN_FOLDS = 300;
  private static final BookId FIRST = new BookId("110106-208-005", 2020);
  private static final BookId SECOND = new BookId("110106-208-005", 2021);
  private static final BookId ELSEWHERE = new BookId("110106-901", 2020);

  private final InMemoryHoldings holdings = new InMemoryHoldings();
  private final LedgerRules rules =
      new LedgerRules(holdings, UUID::randomUUID, LocalDate.of(2021, 12, 31));
  private final Map<PostingKind, Integer> done = new EnumMap<>(PostingKind.class);

  @RepeatedTest(5)
  @DisplayName("INV-1 to INV-4, INV-7, INV-8 never break, whatever the order")
  void never() {
    long seed = Long.getLong("juesuan.seed", ThreadLocalRandom.current().nextLong());
    try {
      run(seed);
    } catch (AssertionError | RuntimeException broken) {
      throw new AssertionError("run again with -Djuesuan.seed=" + seed, broken);
    }
  }

  private void run(long seed) {
    RandomCommands.Known known = new RandomCommands.Known(open());
    RandomCommands commands = new RandomCommands(seed, known);
    for (int step = 1; step <= STEPS; step++) {
      turnTheYear(step);
      tryAll(commands.next(), known);
      if (step % STEPS_BETWEEN_FOLDS == 0) {
        assertEquals(List.of(), holdings.fold().faults(holdings), "INV-8 after step " + step);
      }
    }
    EnumSet<PostingKind> missing = EnumSet.complementOf(EnumSet.of(PostingKind.CARRY_OUT));
    missing.removeAll(done.keySet());
    assertTrue(missing.isEmpty(), "the sequence reached every kind, but not " + missing);
  }

  private Map<BookId, List<UUID>> open() {
    Map<BookId, List<UUID>> opened = new LinkedHashMap<>();
    for (BookId book : List.of(FIRST, SECOND, ELSEWHERE)) {
      holdings.book(book, BookState.OPEN);
      List<UUID> of = new ArrayList<>();
      for (int originYear : new int[] {book.fiscalYear(), book.fiscalYear() - 1}) {
        of.add(holdings.open(book, LedgerScenario.coding(originYear, "2080109", "302", null)).id());
        of.add(holdings.open(book, LedgerScenario.coding(originYear, "2050803", "301", null)).id());
        of.add(holdings.open(book, LedgerScenario.coding(originYear, "2080109", "302", "P1")).id());
      }
      if (book.equals(FIRST)) {
        of.add(holdings.open(book, LedgerScenario.procured("2080109", "302")).id());
      }
      opened.put(book, of);
    }
    return opened;
  }

  private void turnTheYear(int step) {
    if (step == STEPS * 7 / 10) {
      holdings.book(FIRST, BookState.CLOSING);
    } else if (step == STEPS * 8 / 10) {
      holdings.book(FIRST, BookState.FROZEN);
    } else if (step == STEPS * 9 / 10) {
      holdings.book(FIRST, BookState.CARRIED);
    }
  }

  private void tryAll(List<Command> commands, RandomCommands.Known known) {
    List<Decision> decisions = commands.stream().map(rules::decide).toList();
    if (!decisions.stream().allMatch(Decision.Allowed.class::isInstance)) {
      return;
    }
    Money before = total();
    for (int i = 0; i < commands.size(); i++) {
      Command command = commands.get(i);
      Decision.Allowed allowed = (Decision.Allowed) decisions.get(i);
      assertPermitted(command, allowed);
      known.learn(holdings.apply(command, allowed));
      done.merge(allowed.kind(), 1, Integer::sum);
    }
    PostingKind kind = ((Decision.Allowed) decisions.get(0)).kind();
    if (kind == PostingKind.TRANSFER || commands.size() > 1) {
      assertEquals(before, total(), "X06 a transfer leaves the total");
    }
  }

  private void assertPermitted(Command command, Decision.Allowed allowed) {
    BookState state = holdings.stateOf(command.book());
    assertTrue(
        allowed.reverses() == null ? state.permits(allowed.kind()) : state.permitsReversal(),
        "INV-7 " + allowed.kind() + " in " + state);
  }

  private Money total() {
    return Money.sum(holdings.appropriations().stream().map(of -> of.balances().annualBudget()));
  }
}
