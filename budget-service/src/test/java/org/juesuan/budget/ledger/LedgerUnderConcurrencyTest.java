package org.juesuan.budget.ledger;

import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.juesuan.budget.fixture.Departments;
import org.juesuan.budget.fixture.Ledger;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("The ledger under concurrency")
class LedgerUnderConcurrencyTest {

  private static final int THREADS = 16;
  private static final int PAYMENTS_EACH = 10;

  @Test
  @DisplayName("INV-3 sixteen clerks on one book and three appropriations never overspend")
  void concurrentSpend() throws Exception {
    String department = Departments.departmentWithBook(2020);
    Ledger ledger = new Ledger(department, 2020);
    List<String> appropriations =
        List.of(
            ledger.basic("2050803", "30216"),
            ledger.basic("2080109", "30201"),
            ledger.basic("2080109", "30217"));
    for (String appropriation : appropriations) {
      ledger.give("INITIAL", appropriation, "100.00");
    }
    // 160 payments of 3.00 want 480.00; three times 33 of them fit.
    List<Integer> statuses =
        race(
            thread -> {
              List<Integer> answers = new ArrayList<>();
              for (int i = 0; i < PAYMENTS_EACH; i++) {
                answers.add(
                    creating("clerk", department)
                        .body(payment(appropriations.get((thread + i) % 3), "3.00"))
                        .post(operations(department))
                        .statusCode());
              }
              return answers;
            });
    assertEquals(99, statuses.stream().filter(status -> status == 201).count());
    assertEquals(61, statuses.stream().filter(status -> status == 409).count());
    for (String appropriation : appropriations) {
      JsonPath found = appropriation(department, appropriation);
      assertEquals("99.00", found.getString("paidYuan"));
      assertEquals("1.00", found.getString("availableYuan"));
    }
  }

  @Test
  @DisplayName("INV-5 one key sent by sixteen threads at once has one effect and one answer")
  void duplicateKeyRacingItself() throws Exception {
    String department = Departments.departmentWithBook(2020);
    Ledger ledger = new Ledger(department, 2020);
    String appropriation = ledger.basic("2050803", "30216");
    ledger.give("INITIAL", appropriation, "100.00");
    List<Response> answers =
        race(
            thread ->
                List.of(
                    as("clerk", department)
                        .header("Idempotency-Key", "the-same")
                        .body(payment(appropriation, "10.00"))
                        .post(operations(department))));
    assertEquals(1, answers.stream().map(answer -> answer.body().asString()).distinct().count());
    assertTrue(answers.stream().allMatch(answer -> answer.statusCode() == 201));
    assertEquals(
        THREADS - 1,
        answers.stream().filter(answer -> answer.header("Idempotent-Replayed") != null).count());
    assertEquals("10.00", appropriation(department, appropriation).getString("paidYuan"));
  }

  @Test
  @DisplayName("INV-4 sixteen reversals of one operation at once: one is done")
  void concurrentReversal() throws Exception {
    String department = Departments.departmentWithBook(2020);
    Ledger ledger = new Ledger(department, 2020);
    String appropriation = ledger.basic("2050803", "30216");
    ledger.give("INITIAL", appropriation, "100.00");
    String operation = ledger.pay(appropriation, "10.00", null);
    List<Integer> statuses =
        race(
            thread ->
                List.of(
                    creating("clerk", department)
                        .body(Map.of("reason", "录入错误", "businessDate", "2020-06-16"))
                        .post(operations(department) + "/" + operation + "/reversal")
                        .statusCode()));
    assertEquals(1, statuses.stream().filter(status -> status == 201).count());
    assertEquals(THREADS - 1, statuses.stream().filter(status -> status == 409).count());
    assertEquals("100.00", appropriation(department, appropriation).getString("availableYuan"));
  }

  private static <T> List<T> race(Racer<T> racer) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<List<T>>> running = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int thread = i;
        Callable<List<T>> run =
            () -> {
              start.await();
              return racer.run(thread);
            };
        running.add(threads.submit(run));
      }
      start.countDown();
      List<T> all = new ArrayList<>();
      for (Future<List<T>> run : running) {
        all.addAll(run.get());
      }
      return all;
    } finally {
      threads.shutdownNow();
    }
  }

  private interface Racer<T> {
    List<T> run(int thread) throws Exception;
  }

  private static String operations(String department) {
    return Departments.year(department, 2020) + "/operations";
  }

  private static Map<String, String> payment(String appropriation, String amount) {
    return Map.of(
        "kind", "PAY",
        "appropriationId", appropriation,
        "amountYuan", amount,
        "businessDate", "2020-06-15",
        "voucherNumber", "示例凭证1",
        "payee", "示例收款单位（虚构）",
        "purpose", "示例用途");
  }

  private static JsonPath appropriation(String department, String id) {
    return as("viewer", department)
        .get(Departments.year(department, 2020) + "/appropriations/" + id)
        .jsonPath();
  }
}
