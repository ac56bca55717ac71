package org.juesuan.budget.change;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.juesuan.budget.fixture.Departments.department;
import static org.juesuan.budget.fixture.Departments.departmentWithBook;
import static org.juesuan.budget.fixture.Departments.particulars;
import static org.juesuan.budget.fixture.Departments.project;
import static org.juesuan.budget.fixture.Departments.staffing;
import static org.juesuan.budget.fixture.Departments.threePublicCounts;
import static org.juesuan.budget.fixture.Departments.year;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.juesuan.budget.fixture.Departments;
import org.juesuan.budget.fixture.Ledger;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = {
      @ResourceArg(name = "service", value = "budget"),
      @ResourceArg(name = "kafka", value = "true")
    })
@DisplayName("INV-6: the event feed")
class EventFeedTest {

  private static final String EVENTS = "/api/v1/budget/events";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Predicate<String> W3C =
      Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]").asMatchPredicate();

  @Test
  @DisplayName("every change has one event of its type, numbered without gaps in its stream")
  void everyChangeHasOneEvent() {
    String department = departmentWithBook(2020);
    project(department, "P2020-01", "示例项目");
    staffing(department, 2020);
    threePublicCounts(department, 2020);
    Ledger ledger = new Ledger(department, 2020);
    String appropriation = ledger.basic("2080109", "30201");
    ledger.give("INITIAL", appropriation, "100.00");
    ledger.reverse("clerk", ledger.pay(appropriation, "30.00", null));
    record(
        "finance",
        department,
        "comparatives",
        """
        {"fiscalYear":2019,"source":"2019年度部门决算","totalYuan":"4.00","revenueYuan":"3.00",
         "expenditureYuan":"2.00","fiscalTotalYuan":"4.00","operatingExpensesYuan":null}
        """);
    record("clerk", department, "explanations", "{\"explanations\":[]}");
    transition(department);

    List<JsonNode> events = awaitEvents(department, 12);
    assertEquals(
        new TreeSet<>(
            Stream.of(
                    ChangeType.DEPARTMENT_RECORDED,
                    ChangeType.PROJECT_RECORDED,
                    ChangeType.STAFFING_RECORDED,
                    ChangeType.THREE_PUBLIC_COUNTS_RECORDED,
                    ChangeType.BOOK_OPENED,
                    ChangeType.BOOK_TRANSITIONED,
                    ChangeType.APPROPRIATION_OPENED,
                    ChangeType.POSTING_RECORDED,
                    ChangeType.COMPARATIVES_RECORDED,
                    ChangeType.EXPLANATIONS_RECORDED)
                .map(ChangeType::eventType)
                .toList()),
        types(events));
    assertEquals(12, events.size());
    assertNumberedWithoutGaps(ofStream(events, false), 2);
    assertNumberedWithoutGaps(ofStream(events, true), 10);
    List<Long> positions = events.stream().map(event -> event.path("feedseq").asLong()).toList();
    assertEquals(positions.stream().sorted().toList(), positions, "in the order of feedseq");
    for (JsonNode event : events) {
      assertEquals("1.0", text(event, "specversion"));
      assertEquals("/juesuan/budget", text(event, "source"));
      assertEquals("application/json", text(event, "datacontenttype"));
      assertTrue(text(event, "actor").startsWith("test-"));
      assertEquals(department, text(event, "partitionkey"));
      assertEquals(department, text(event.path("data"), "department"));
    }
  }

  @Test
  @DisplayName("INV-4, INV-6: a posting's event carries the balances after it, a reversal's too")
  void postingsCarryBalances() {
    String department = departmentWithBook(2020);
    Ledger ledger = new Ledger(department, 2020);
    String appropriation = ledger.basic("2080109", "30201");
    ledger.give("INITIAL", appropriation, "100.00");
    ledger.reverse("clerk", ledger.pay(appropriation, "30.00", null));
    List<JsonNode> postings =
        awaitEvents(department, 6).stream()
            .filter(event -> text(event, "type").equals(ChangeType.POSTING_RECORDED.eventType()))
            .toList();
    List<String> told = new ArrayList<>();
    for (JsonNode event : postings) {
      JsonNode payload = event.path("data");
      JsonNode after = payload.path("appropriation");
      told.add(
          String.join(
              " ",
              text(payload, "kind"),
              text(payload, "from"),
              text(payload, "to"),
              text(payload, "amountYuan"),
              "leaves",
              text(after, "availableYuan"),
              text(after, "paidYuan"),
              "at",
              text(after, "version")));
      assertEquals(text(event, "businessdate"), text(payload, "businessDate"));
    }
    assertEquals(
        List.of(
            "INITIAL SOURCE AVAILABLE 100.00 leaves 100.00 0.00 at 2",
            "PAY AVAILABLE PAID 30.00 leaves 70.00 30.00 at 3",
            "PAY PAID AVAILABLE 30.00 leaves 100.00 0.00 at 4"),
        told);
  }

  @Test
  @DisplayName("a refused, a replayed and a read request have no event")
  void noEventWithoutChange() {
    String department = department();
    String path = Departments.PATH + "/" + department + "/projects";
    String key = UUID.randomUUID().toString();
    Map<String, String> body = Map.of("code", "P1", "name", "示例项目", "kind", "PERSONNEL");
    for (int repetition = 0; repetition < 2; repetition++) {
      as("finance", department)
          .header("Idempotency-Key", key)
          .body(body)
          .post(path)
          .then()
          .statusCode(201);
    }
    creating("finance", department).body(body).post(path).then().statusCode(409);
    as("finance", department)
        .header("If-Match", "\"v9\"")
        .body(particulars(null, "改名（虚构）"))
        .put(Departments.PATH + "/" + department)
        .then()
        .statusCode(412);
    as("viewer", department).get(path).then().statusCode(200);
    project(department, "P2", "最后一项");
    List<JsonNode> events = awaitEvents(department, 3);
    assertEquals(List.of(department, "P1", "P2"), texts(events, "subject"));
  }

  @Test
  @DisplayName(
      "an event names its actor and the trace of its request, which begins here where there is none")
  void actorAndTrace() {
    String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    String department = department();
    for (String header : List.of(trace, "not a trace")) {
      creating("finance", department)
          .header("traceparent", header)
          .body(Map.of("code", "P" + header.length(), "name", "示例项目", "kind", "PERSONNEL"))
          .post(Departments.PATH + "/" + department + "/projects")
          .then()
          .statusCode(201);
    }
    List<JsonNode> events = awaitEvents(department, 3);
    List<String> traces = texts(events, "traceparent");
    assertTrue(traces.stream().allMatch(W3C), traces::toString);
    assertEquals(traceId(trace), traceId(traces.get(1)));
    assertNotEquals(traceId(traces.get(0)), traceId(traces.get(2)), "in place of what is none");
    assertEquals(List.of("test-finance", "test-finance", "test-finance"), texts(events, "actor"));
  }

  private static String traceId(String traceParent) {
    return traceParent.substring(3, 35);
  }

  @Test
  @DisplayName("INV-12: the feed shows only the caller's scope and still moves on")
  void scope() {
    String mine = department();
    String other = department();
    awaitEvents(other, 1);
    List<JsonNode> events = awaitEvents(mine, 1);
    assertEquals(List.of(mine), texts(events, "subject"));
    JsonNode rest = feed(0, 200, "110100");
    assertEquals(0, rest.path("events").size());
    assertTrue(rest.path("position").asLong() > 0, "moves over what the caller may not see");
    as("viewer").get(EVENTS).then().statusCode(200).body("events.size()", equalTo(0));
  }

  @Test
  @DisplayName("pages join without gap or repetition")
  void pages() {
    String department = departmentWithBook(2020);
    for (int number = 1; number <= 7; number++) {
      project(department, "P" + number, "示例项目");
    }
    List<JsonNode> whole = awaitEvents(department, 9);
    List<JsonNode> joined = new ArrayList<>();
    long position = 0;
    JsonNode page;
    do {
      page = feed(position, 2, department);
      page.path("events").forEach(joined::add);
      position = page.path("position").asLong();
    } while (!page.path("events").isEmpty());
    assertEquals(texts(whole, "id"), texts(joined, "id"));
  }

  @Test
  @DisplayName("a snapshot and the feed after its position make the present state")
  void snapshotJoinsTheFeed() {
    String department = departmentWithBook(2020);
    Ledger ledger = new Ledger(department, 2020);
    String appropriation = ledger.basic("2080109", "30201");
    ledger.give("INITIAL", appropriation, "100.00");
    awaitEvents(department, 4);
    long position =
        as("viewer", department)
            .get(year(department, 2020) + "/section")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getLong("feedPosition");
    assertTrue(position > 0);
    assertEquals(0, feed(position, 200, department).path("events").size());
    ledger.pay(appropriation, "30.00", null);
    Instant deadline = Instant.now().plus(PATIENCE);
    JsonNode later = feed(position, 200, department);
    while (later.path("events").isEmpty() && Instant.now().isBefore(deadline)) {
      later = feed(position, 200, department);
    }
    assertEquals(1, later.path("events").size());
    assertEquals("30.00", later.at("/events/0/data/amountYuan").asText());
  }

  @ParameterizedTest(name = "{0}={1}")
  @DisplayName("a position or limit of the wrong form is refused and named")
  @CsvSource({
    "after, -1, invalid-field",
    "after, x, invalid-field",
    "after, 1e3, invalid-field",
    "limit, 0, limit-out-of-range",
    "limit, 201, limit-out-of-range",
    "limit, x, limit-out-of-range"
  })
  void wrongForm(String parameter, String value, String code) {
    as("viewer", "110106")
        .queryParam(parameter, value)
        .get(EVENTS)
        .then()
        .statusCode(400)
        .body("code", equalTo(code))
        .body("violations[0].parameter", equalTo(parameter));
  }

  @Test
  @DisplayName("without a token there is no feed")
  void withoutToken() {
    given().get(EVENTS).then().statusCode(401).body("code", equalTo("unauthenticated"));
  }

  /** Everything in the department's scope once the relay has numbered so many events. */
  private static List<JsonNode> awaitEvents(String department, int expected) {
    Instant deadline = Instant.now().plus(PATIENCE);
    List<JsonNode> events = List.of();
    while (events.size() < expected && Instant.now().isBefore(deadline)) {
      events = new ArrayList<>();
      long position = 0;
      JsonNode page;
      do {
        page = feed(position, 200, department);
        page.path("events").forEach(events::add);
        position = page.path("position").asLong();
      } while (!page.path("events").isEmpty());
    }
    assertTrue(events.size() >= expected, events.size() + " events in time");
    return events;
  }

  private static JsonNode feed(long after, int limit, String department) {
    String answer =
        as("auditor", department)
            .queryParam("after", after)
            .queryParam("limit", limit)
            .get(EVENTS)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    try {
      return MAPPER.readTree(answer);
    } catch (JsonProcessingException broken) {
      throw new AssertionError(broken);
    }
  }

  private static String text(JsonNode object, String name) {
    return object.path(name).asText();
  }

  private static List<String> texts(List<JsonNode> objects, String name) {
    return objects.stream().map(object -> text(object, name)).toList();
  }

  private static void record(String role, String department, String what, String body) {
    as(role, department)
        .header("If-None-Match", "*")
        .body(body)
        .put(year(department, 2020) + "/" + what)
        .then()
        .statusCode(201);
  }

  private static void transition(String department) {
    creating("finance", department)
        .header("If-Match", "\"v1\"")
        .body("{\"to\":\"CLOSING\",\"reason\":\"年终结账\"}")
        .post(year(department, 2020) + "/book/transitions")
        .then()
        .statusCode(200);
  }

  private static Set<String> types(List<JsonNode> events) {
    return new TreeSet<>(texts(events, "type"));
  }

  /** The events of one stream: those of the year, or those without one. */
  private static List<JsonNode> ofStream(List<JsonNode> events, boolean ofYear) {
    return events.stream().filter(event -> event.has("fiscalyear") == ofYear).toList();
  }

  private static void assertNumberedWithoutGaps(List<JsonNode> stream, int count) {
    assertEquals(
        IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList(),
        texts(stream, "sequence"));
  }
}
