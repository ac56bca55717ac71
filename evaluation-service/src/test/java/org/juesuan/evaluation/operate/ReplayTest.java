package org.juesuan.evaluation.operate;

import static org.awaitility.Awaitility.await;
import static org.juesuan.evaluation.fixture.BudgetService.posting;
import static org.juesuan.evaluation.fixture.Departments.department;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.service.fixture.FeedOfOthers;
import org.juesuan.platform.service.fixture.Operator;
import org.juesuan.platform.service.fixture.OtherService;
import org.juesuan.platform.service.fixture.OtherService.Told;
import org.juesuan.platform.service.fixture.Rows;
import org.juesuan.platform.service.operate.OperatorCommands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = {
      @ResourceArg(name = "service", value = "evaluation"),
      @ResourceArg(name = "kafka", value = "true"),
      @ResourceArg(name = "consumes", value = "budget")
    })
@DisplayName("The funds of projects, dropped and built anew from the ledger's feed")
class ReplayTest {

  private static final int EVENTS = 2_000;
  private static final int DEPARTMENTS = 4;
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Rows ROWS = new Rows("evaluation");

  private final OtherService budget = new OtherService("budget");
  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @SuppressWarnings("NullAway.Init") // opened before each test
  private FeedOfOthers feed;

  @Inject OperatorCommands commands;

  @BeforeEach
  void open() {
    feed = FeedOfOthers.open("budget");
  }

  @AfterEach
  void close() {
    feed.close();
    budget.close();
  }

  @Test
  @DisplayName("ends row for row as the events that came one by one, in odd order and twice")
  void rebuilt() {
    List<String> departments = departments();
    List<Told> events = events(departments, EVENTS);
    events.forEach(event -> feed.add("budget", event));
    List<Told> odd = new ArrayList<>(events);
    odd.addAll(events.subList(0, EVENTS / 10));
    Collections.shuffle(odd, random);
    budget.tellAll(odd);
    awaitTakenIn(events);
    List<String> before = funds(departments);

    // Whatever went wrong in it, nothing of it stays.
    ROWS.change("UPDATE project_appropriation SET paid = 1, version = 999999" + in(departments));
    ROWS.change(
        "DELETE FROM project_appropriation WHERE appropriation_id IN (SELECT appropriation_id FROM"
            + " project_appropriation"
            + in(departments)
            + " LIMIT 3)");
    assertNotEquals(before, funds(departments));
    for (String department : departments) {
      said(0, " 0 of them taken in only now", "replay", "funds", "--department", department);
    }
    assertEquals(before, funds(departments), "seed " + seed);

    // An empty service: it has neither funds nor an inbox, and Kafka has long forgotten.
    ROWS.change("DELETE FROM project_appropriation" + in(departments));
    ROWS.change("DELETE FROM inbox WHERE event_id IN (" + ids(events) + ")");
    long begin = System.nanoTime();
    for (String department : departments) {
      said(0, department + "  ", "replay", "--department", department);
    }
    System.out.printf(
        "%d events replayed into an empty service in %d ms%n",
        EVENTS, Duration.ofNanos(System.nanoTime() - begin).toMillis());
    assertEquals(before, funds(departments), "seed " + seed);
    budget.tellAll(odd.subList(0, 10));
    assertEquals(before, funds(departments), "what was replayed is taken in, and known by Kafka");
  }

  @Test
  @DisplayName("while events go on coming, none is lost and none counts twice")
  void whileEventsCome() {
    List<String> departments = departments();
    List<Told> events = events(departments, 600);
    Thread teller =
        new Thread(
            () -> {
              for (int i = 0; i < events.size(); i += 5) {
                List<Told> some = events.subList(i, i + 5);
                some.forEach(event -> feed.add("budget", event));
                budget.tellAll(some);
              }
            });
    teller.start();
    while (teller.isAlive()) {
      departments.forEach(department -> commanded("replay", "funds", "--department", department));
    }
    awaitTakenIn(events);
    Map<String, String> last =
        events.stream()
            .collect(
                Collectors.toMap(
                    event -> at(event, "id"),
                    event -> at(event, "paidYuan"),
                    (earlier, later) -> later));
    assertEquals(
        last.values().stream().sorted().toList(),
        ROWS.of("SELECT paid FROM project_appropriation" + in(departments)).stream()
            .map(row -> row.replaceAll("[()]", ""))
            .sorted()
            .toList(),
        "seed " + seed);
  }

  @Test
  @DisplayName("what cannot be read is left out; a department the feed does not tell of stays")
  void leftOut() {
    String department = department();
    UUID appropriation = UUID.randomUUID();
    Told first = told(department, appropriation, 1);
    Told second = told(department, appropriation, 2);
    feed.add("budget", first);
    feed.add("budget", Told.of("posting.recorded", department, Map.of("fiscalYear", 2020)));
    feed.add("budget", second);
    said(
        0,
        "2 events kept, 2 of them taken in only now, 1 unreadable",
        "replay",
        "funds",
        "--department",
        department);
    List<String> kept = funds(List.of(department));
    assertEquals(1, kept.size());
    feed.close();
    feed = FeedOfOthers.open("budget");
    said(1, "left as it is", "replay", "--department", department);
    assertEquals(kept, funds(List.of(department)));
    said(2, "There is no projection nothing; there are: funds", "replay", "nothing");
  }

  @Test
  @DisplayName("a poison message stops nothing, is told without its payload, and found unreadable")
  void poison() {
    String department = department();
    // Of two faults the first in the payload is told, so their order is not left to chance.
    Map<String, Object> payload = new LinkedHashMap<>();
    payload.put("department", department);
    payload.put("fiscalYear", "示例（虚构）");
    payload.put("appropriation", Map.of());
    Told poison = Told.of("posting.recorded", department, payload);
    Told behind = told(department, UUID.randomUUID(), 1);
    budget.tellAll(List.of(poison, behind));
    awaitTakenIn(List.of(behind));
    String list =
        said(0, poison.id().toString(), "dead-letters", "list", "--topic", "juesuan.budget.v1");
    assertTrue(list.contains(" at /fiscalYear"), list);
    assertFalse(list.contains("示例"), "a payload is printed");
    String position =
        Stream.of(list.split("\n", -1))
            .filter(line -> line.contains("OPEN"))
            .reduce((earlier, later) -> later)
            .orElseThrow()
            .split(" ", 2)[0];
    String explained = said(0, "What to do", "dead-letters", "explain", position);
    assertTrue(explained.contains("PostingHandler"), explained);
    assertTrue(explained.contains("/appropriation/version"), explained);
    said(1, "failed: ", "dead-letters", "replay", position);
    said(2, "There is no dead letter at nowhere", "dead-letters", "explain", "nowhere");
  }

  private Operator.Answer commanded(String... arguments) {
    return new Operator(commands).give(arguments);
  }

  private String said(int exit, String part, String... arguments) {
    Operator.Answer answer = commanded(arguments);
    assertEquals(exit, answer.exit(), answer.said());
    assertTrue(answer.said().contains(part), answer.said());
    return answer.said();
  }

  private static List<String> departments() {
    return Stream.generate(() -> department()).limit(DEPARTMENTS).toList();
  }

  /** Postings in the order of the ledger: each raises the version of one of some appropriations. */
  private List<Told> events(List<String> departments, int number) {
    List<UUID> appropriations = Stream.generate(UUID::randomUUID).limit(number / 20).toList();
    long[] versions = new long[appropriations.size()];
    List<Told> events = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      int of = random.nextInt(appropriations.size());
      versions[of]++;
      events.add(
          told(departments.get(of % departments.size()), appropriations.get(of), versions[of]));
    }
    return events;
  }

  private static Told told(String department, UUID appropriation, long version) {
    return posting(
        department,
        appropriation,
        version,
        "P" + Math.floorMod(appropriation.hashCode(), 30),
        2020,
        "GENERAL_PUBLIC_BUDGET",
        "1000000.00",
        "0.00",
        version + ".00");
  }

  private static String at(Told event, String member) {
    return event.data().get("appropriation") instanceof Map<?, ?> appropriation
        ? String.valueOf(appropriation.get(member))
        : "";
  }

  private void awaitTakenIn(List<Told> events) {
    String taken = "SELECT count(*) FROM inbox WHERE event_id IN (" + ids(events) + ")";
    await("seed " + seed)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> ROWS.number(taken) == events.size());
  }

  private static List<String> funds(List<String> departments) {
    return ROWS.of("SELECT * FROM project_appropriation" + in(departments));
  }

  private static String in(List<String> departments) {
    return " WHERE department_code IN ('" + String.join("', '", departments) + "')";
  }

  private static String ids(List<Told> events) {
    return events.stream().map(event -> "'" + event.id() + "'").collect(Collectors.joining(", "));
  }
}
