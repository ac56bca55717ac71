package org.juesuan.evaluation.selfevaluation;

import static org.hamcrest.Matchers.hasSize;
import static org.juesuan.evaluation.fixture.Departments.department;
import static org.juesuan.evaluation.fixture.Evaluations.body;
import static org.juesuan.evaluation.fixture.Evaluations.entered;
import static org.juesuan.evaluation.fixture.Evaluations.path;
import static org.juesuan.evaluation.fixture.Evaluations.step;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.service.fixture.LoggedFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "evaluation"))
@DisplayName("Self-evaluations under concurrency")
class EvaluationsUnderConcurrencyTest {

  private static final LoggedFacts FACTS = new LoggedFacts("evaluation");

  private static final int THREADS = 16;

  @Test
  @DisplayName("INV-5 one key sent by sixteen threads at once has one effect and one answer")
  void sameKey() throws Exception {
    String department = department();
    List<Response> answers =
        race(
            thread ->
                as("clerk", department)
                    .header("Idempotency-Key", "the-same")
                    .body(body(1))
                    .post(path(department)));
    assertTrue(answers.stream().allMatch(answer -> answer.statusCode() == 201));
    assertEquals(1, answers.stream().map(Response::asString).distinct().count());
    assertEquals(
        THREADS - 1,
        answers.stream().filter(answer -> answer.header("Idempotent-Replayed") != null).count());
    assertEquals(List.of(1L), FACTS.sequences(department));
  }

  @Test
  @DisplayName("sixteen who change the form they have all seen: exactly one does (INV-6: no gap)")
  void oneReplaces() throws Exception {
    String department = department();
    String evaluation = entered(department, 1);
    List<Integer> statuses =
        statuses(
            thread ->
                as("clerk", department)
                    .header("If-Match", "\"v1\"")
                    .body(withGoal("目标" + thread))
                    .put(evaluation));
    assertOneWins(200, 412, statuses);
    assertEquals(List.of(1L, 2L), FACTS.sequences(department));
  }

  @Test
  @DisplayName("sixteen who take a step from the state they have all seen: exactly one does")
  void oneMoves() throws Exception {
    String department = department();
    String evaluation = entered(department, 1);
    step("clerk", department, evaluation, "SUBMITTED", null).statusCode(200);
    List<Integer> statuses =
        statuses(
            thread ->
                creating("reviewer", department)
                    .header("If-Match", "\"v2\"")
                    .body(
                        thread % 2 == 0
                            ? "{\"to\":\"REVIEWED\"}"
                            : "{\"to\":\"RETURNED\",\"reason\":\"有误\"}")
                    .post(evaluation + "/transitions"));
    assertOneWins(200, 412, statuses);
    as("viewer", department).get(evaluation + "/revisions").then().body("items", hasSize(3));
  }

  @Test
  @DisplayName("sixteen who enter the same project with keys of their own: it has one form")
  void oneEnters() throws Exception {
    String department = department();
    List<Integer> statuses =
        statuses(thread -> creating("clerk", department).body(body(1)).post(path(department)));
    assertOneWins(201, 409, statuses);
  }

  @Test
  @DisplayName("INV-6 sixteen projects entered at once: sixteen events, numbered without a gap")
  void manyEnter() throws Exception {
    String department = department();
    List<Integer> statuses =
        statuses(
            thread -> {
              ObjectNode body = body(1);
              ((ObjectNode) body.get("form")).put("projectCode", "P" + thread);
              return creating("clerk", department).body(body).post(path(department));
            });
    assertTrue(statuses.stream().allMatch(status -> status == 201), statuses.toString());
    assertEquals(LongStream.rangeClosed(1, THREADS).boxed().toList(), FACTS.sequences(department));
  }

  private static ObjectNode withGoal(String goal) {
    ObjectNode body = body(1);
    ((ObjectNode) body.get("form")).put("expectedGoal", goal);
    return body;
  }

  private static void assertOneWins(int won, int lost, List<Integer> statuses) {
    assertEquals(1, statuses.stream().filter(status -> status == won).count(), statuses.toString());
    assertEquals(
        THREADS - 1,
        statuses.stream().filter(status -> status == lost).count(),
        statuses.toString());
  }

  private static List<Integer> statuses(IntFunction<Response> racer) throws Exception {
    return race(racer).stream().map(Response::statusCode).toList();
  }

  private static List<Response> race(IntFunction<Response> racer) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Response>> racers =
          IntStream.range(0, THREADS)
              .<Callable<Response>>mapToObj(thread -> () -> racer.apply(thread))
              .toList();
      List<Response> answers = new ArrayList<>();
      for (Future<Response> done : threads.invokeAll(racers)) {
        answers.add(done.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }
}
