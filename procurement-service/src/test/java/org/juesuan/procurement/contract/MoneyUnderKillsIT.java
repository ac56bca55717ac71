package org.juesuan.procurement.contract;

import static org.juesuan.procurement.contract.FourContracts.ANSWERS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.juesuan.platform.service.fixture.PackagedService;
import org.juesuan.procurement.fixture.Hold;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The packaged procurement-service and budget-service, each killed while they talk")
class MoneyUnderKillsIT {

  private static final int MANY = 40;

  private static final Map<String, PackagedService> SERVICES = new HashMap<>();

  /** What each service was killed in the midst of: one department at each step. */
  private static final Map<String, Map<Step, FourContracts>> TALKS = new HashMap<>();

  /** How far what procurement-service says, and the answer to it, has come. */
  enum Step {
    /** It is recorded, and not on the topic. */
    RECORDED,
    /** It is on the topic, and budget-service is in the midst of taking it in. */
    TOLD,
    /** The answers are recorded, and not on the topic. */
    ANSWERED,
    /** The answers are on the topic, and procurement-service is in the midst of taking one in. */
    ANSWER_TOLD,
    /** Everything is taken in on both sides. */
    APPLIED
  }

  @BeforeAll
  static void killEachOnceWithOneDepartmentAtEachStep() {
    SERVICES.put("budget", PackagedService.startBeside("budget", "evaluation,procurement"));
    SERVICES.put("procurement", PackagedService.startConsuming("procurement", "budget"));
    RestAssured.baseURI = service("procurement").url();
    for (String killed : List.of("procurement", "budget")) {
      Map<Step, FourContracts> talks = new EnumMap<>(Step.class);
      for (Step step : Step.values()) {
        talks.put(step, FourContracts.prepare(Exchange.begin(service("budget").url())));
      }
      List<Hold> holds = new ArrayList<>();
      try {
        reachEachStep(talks, holds);
        service(killed).kill();
      } finally {
        holds.forEach(Hold::close);
      }
      service(killed).startAgain();
      TALKS.put(killed, talks);
    }
  }

  @AfterAll
  static void stop() {
    SERVICES.values().forEach(PackagedService::kill);
    RestAssured.reset();
  }

  /** The furthest first: what is held for one department does not hold up those before it. */
  private static void reachEachStep(Map<Step, FourContracts> talks, List<Hold> holds) {
    FourContracts applied = of(talks, Step.APPLIED);
    applied.say();
    applied.awaitEnd();

    FourContracts answerTold = of(talks, Step.ANSWER_TOLD);
    Hold relayOfBudget = Hold.ofRelay("budget");
    holds.add(relayOfBudget);
    answerTold.say();
    answerTold.exchange().awaitAnswers(ANSWERS);
    Hold intake = Hold.ofDepartment("procurement", answerTold.exchange().department());
    holds.add(intake);
    relayOfBudget.close();
    intake.awaitArrival();
    answerTold.exchange().awaitSent("budget");

    FourContracts answered = of(talks, Step.ANSWERED);
    holds.add(Hold.ofRelay("budget"));
    answered.say();
    answered.exchange().awaitAnswers(ANSWERS);
    assertEquals(4, answered.exchange().unsent("budget"));

    FourContracts told = of(talks, Step.TOLD);
    Hold taking = Hold.ofDepartment("budget", told.exchange().department());
    holds.add(taking);
    told.say();
    taking.awaitArrival();
    told.exchange().awaitSent("procurement");

    FourContracts recorded = of(talks, Step.RECORDED);
    holds.add(Hold.ofRelay("procurement"));
    recorded.say();
    assertEquals(4, recorded.exchange().unsent("procurement"));
  }

  @ParameterizedTest(name = "{0}: {1}-service is killed")
  @CsvSource({
    "RECORDED, procurement", "RECORDED, budget",
    "TOLD, procurement", "TOLD, budget",
    "ANSWERED, procurement", "ANSWERED, budget",
    "ANSWER_TOLD, procurement", "ANSWER_TOLD, budget",
    "APPLIED, procurement", "APPLIED, budget"
  })
  @DisplayName(
      "INV-3: what is asked is held once, what is given up comes free once; then, told"
          + " again, it changes nothing")
  void killedAt(Step step, String killed) {
    FourContracts talk = of(of(TALKS, killed), step);
    talk.awaitEnd();
    talk.assertEnd();
    talk.assertTellingAgainChangesNothing();
  }

  @Test
  @DisplayName("INV-3: both killed at any moment while many are answered, each is held once")
  void killedInTheMidst() {
    Exchange exchange = Exchange.begin(service("budget").url());
    List<String> contracts = Stream.generate(exchange::awarded).limit(MANY).toList();
    long seed = new Random().nextLong();
    Hold relay = Hold.ofRelay("procurement");
    try (relay) {
      contracts.forEach(contract -> exchange.ask(contract, "10.00"));
      assertEquals(MANY, exchange.unsent("procurement"));
    }
    exchange.awaitAnswers(1 + new Random(seed).nextInt(MANY / 2));
    SERVICES.values().forEach(PackagedService::kill);
    SERVICES.values().parallelStream().forEach(PackagedService::startAgain);
    contracts.forEach(contract -> exchange.awaitState(contract, "FUNDED", "HELD"));
    exchange.assertCommitted("400.00", "600.00");
    assertEquals(
        Map.of("funding.requested", (long) MANY, "funding.accepted", (long) MANY),
        exchange.told(),
        "seed " + seed);
  }

  private static PackagedService service(String name) {
    return of(SERVICES, name);
  }

  private static <K, V> V of(Map<K, V> map, K key) {
    return Objects.requireNonNull(map.get(key));
  }
}
