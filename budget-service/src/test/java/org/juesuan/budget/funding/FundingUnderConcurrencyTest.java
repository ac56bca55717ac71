package org.juesuan.budget.funding;

import static org.awaitility.Awaitility.await;
import static org.juesuan.budget.fixture.OtherServices.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.juesuan.budget.fixture.OtherServices.Told;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = {
      @ResourceArg(name = "service", value = "budget"),
      @ResourceArg(name = "kafka", value = "true"),
      @ResourceArg(name = "consumes", value = "evaluation,procurement")
    })
@DisplayName("Money for contracts under concurrency and in any order")
class FundingUnderConcurrencyTest {

  private final Procurement procurement = new Procurement();

  @BeforeEach
  void beginProcurement() {
    procurement.begin();
  }

  @AfterEach
  void endProcurement() {
    procurement.close();
  }

  @Test
  @DisplayName("INV-3 requests racing payments: nothing is committed or paid beyond what there is")
  void racingPayments() throws Exception {
    int requests = 40;
    int payments = 60;
    // 40 times 30.00 and 60 times 20.00 want 2 400.00 of 1 000.00.
    List<Told> told =
        IntStream.range(0, requests)
            .mapToObj(
                i ->
                    procurement.requested(
                        UUID.randomUUID(), List.of(Procurement.line(procurement.first(), "30.00"))))
            .toList();
    List<Callable<Long>> racers = new ArrayList<>();
    racers.add(
        () -> {
          told.forEach(procurement::tell);
          return 0L;
        });
    for (int thread = 0; thread < 6; thread++) {
      racers.add(
          () ->
              IntStream.range(0, payments / 6)
                  .filter(i -> procurement.payStatus(procurement.first(), "20.00") == 201)
                  .count());
    }
    long paid = 0;
    ExecutorService threads = Executors.newFixedThreadPool(racers.size());
    try {
      for (Future<Long> done : threads.invokeAll(racers)) {
        paid += done.get();
      }
    } finally {
      threads.shutdownNow();
    }
    await()
        .atMost(Procurement.PATIENCE)
        .until(
            () ->
                answers(procurement.department(), "funding.accepted").size()
                        + answers(procurement.department(), "funding.refused").size()
                    == requests);
    long held = answers(procurement.department(), "funding.accepted").size();
    JsonPath balances = procurement.appropriation(procurement.first());
    assertEquals(paid * 20 + ".00", balances.getString("paidYuan"));
    assertEquals(held * 30 + ".00", balances.getString("committedYuan"));
    assertEquals(1000 - paid * 20 - held * 30 + ".00", balances.getString("availableYuan"));
    assertTrue(held < requests, "all of them fitted: no race for the last money");
  }

  @Test
  @DisplayName("requests and releases, each told twice and in a shuffled order, end in one state")
  void shuffled() {
    long seed = new Random().nextLong();
    List<Procurement.Line> lines =
        IntStream.range(0, 30)
            .mapToObj(
                i ->
                    Procurement.line(
                        i % 2 == 0 ? procurement.first() : procurement.second(), "10.00"))
            .toList();
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Told request = procurement.requested(UUID.randomUUID(), List.of(lines.get(i)));
      told.addAll(List.of(request, request));
      if (i % 3 != 0) {
        Told release = procurement.released(Procurement.CONTRACT, lines.get(i));
        told.addAll(List.of(release, release));
      }
    }
    Collections.shuffle(told, new Random(seed));
    told.forEach(procurement::tell);
    procurement.tell(
        procurement.requested(
            UUID.randomUUID(), List.of(Procurement.line(procurement.first(), "1.00"))));
    await()
        .atMost(Procurement.PATIENCE)
        .until(
            () ->
                answers(procurement.department(), "funding.accepted").size()
                        + answers(procurement.department(), "funding.refused").size()
                    == lines.size() + 1);
    // A third of the fundings was never released: 10 of them, 5 of each appropriation.
    procurement.assertBalances(procurement.first(), "949.00", "51.00", "seed " + seed);
    procurement.assertBalances(procurement.second(), "950.00", "50.00", "seed " + seed);
    assertEquals(20, answers(procurement.department(), "funding.ended").size(), "seed " + seed);
  }
}
