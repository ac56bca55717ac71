package org.juesuan.budget.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.juesuan.budget.fixture.CodeLists;
import org.juesuan.budget.fixture.Departments;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestServers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("Operations of every kind at random, by sixteen threads at once")
class RandomSequencesUnderConcurrencyTest {

  private static final int THREADS = 16;
  private static final int STEPS_EACH = 120;

  @Inject Ledger ledger;

  @Test
  @DisplayName("INV-1 to INV-8 never break, and no two threads wait for each other")
  void never() throws Exception {
    long seed = Long.getLong("juesuan.seed", ThreadLocalRandom.current().nextLong());
    RandomCommands.Known known = new RandomCommands.Known(open());
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Integer>> runs = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        RandomCommands commands = new RandomCommands(seed + thread, known);
        runs.add(() -> run(commands, known));
      }
      int done = 0;
      for (Future<Integer> run : threads.invokeAll(runs)) {
        done += run.get();
      }
      assertTrue(done > THREADS * STEPS_EACH / 10, "only " + done + " were done; seed " + seed);
      assertEquals(
          List.of(), Coherence.faults(TestServers.database("budget")), "with the seed " + seed);
    } catch (Exception broken) {
      throw new AssertionError("broken with -Djuesuan.seed=" + seed, broken);
    } finally {
      threads.shutdownNow();
    }
  }

  private int run(RandomCommands commands, RandomCommands.Known known) {
    ManagedContext request = Arc.container().requestContext();
    int done = 0;
    for (int step = 0; step < STEPS_EACH; step++) {
      request.activate();
      try {
        List<Operation> operations = posted(commands.next());
        operations.forEach(known::learn);
        done += operations.size();
      } finally {
        request.terminate();
      }
    }
    return done;
  }

  /** All of the commands or none, as a request does it. */
  private List<Operation> posted(List<Command> commands) {
    try {
      return QuarkusTransaction.requiringNew()
          .call(() -> ledger.post(commands).stream().map(OneRefused::unlessAccepted).toList());
    } catch (OneRefused refused) {
      return List.of();
    }
  }

  /** Undoes what was accepted before it. */
  private static final class OneRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    static Operation unlessAccepted(Outcome outcome) {
      return outcome.fold(
          Outcome.Accepted::operation,
          refused -> {
            throw new OneRefused();
          });
    }
  }

  private static Map<BookId, List<UUID>> open() {
    CodeLists.like2020(2018);
    CodeLists.like2020(2019);
    String first = Departments.departmentWithBook(2018);
    Departments.openBook(first, 2019);
    String second = Departments.departmentWithBook(2018);
    Map<BookId, List<UUID>> opened = new LinkedHashMap<>();
    for (BookId book :
        List.of(new BookId(first, 2018), new BookId(first, 2019), new BookId(second, 2018))) {
      org.juesuan.budget.fixture.Ledger fixture =
          new org.juesuan.budget.fixture.Ledger(book.department(), book.fiscalYear());
      List<UUID> of = new ArrayList<>();
      for (int originYear : new int[] {book.fiscalYear(), book.fiscalYear() - 1}) {
        String fund = "GENERAL_PUBLIC_BUDGET";
        of.add(UUID.fromString(fixture.open(originYear, fund, "2080109", "30201", null)));
        of.add(UUID.fromString(fixture.open(originYear, fund, "2050803", "30101", null)));
      }
      of.add(UUID.fromString(fixture.procured("2080109", "30201")));
      opened.put(book, of);
    }
    return opened;
  }
}
