package org.juesuan.budget.funding;

import static org.awaitility.Awaitility.await;
import static org.juesuan.budget.fixture.OtherServices.answers;
import static org.juesuan.budget.fixture.OtherServices.event;
import static org.juesuan.budget.fixture.YearEnd.YEAR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.juesuan.budget.fixture.OtherServices;
import org.juesuan.budget.fixture.OtherServices.Answer;
import org.juesuan.budget.fixture.YearEnd;
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
@DisplayName("Money of a contract over the end of a year")
class FundingCarriedTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String CONTRACT = "HT-2024-001";

  private final OtherServices procurement = new OtherServices();
  private final UUID funding = UUID.randomUUID();
  private YearEnd yearEnd = YearEnd.none();

  /** 100.00 of 1 000.00 are held for a contract in the year that ends. */
  @BeforeEach
  void held() {
    yearEnd = YearEnd.ofNewDepartment();
    String appropriation = yearEnd.here().basic("2080109", "30201");
    yearEnd.here().give("INITIAL", appropriation, "1000.00");
    Map<String, Object> line =
        Map.of(
            "fundingId", funding,
            "fiscalYear", YEAR,
            "appropriationId", appropriation,
            "amountYuan", "100.00");
    tell(
        "funding.requested",
        YEAR + "-06-01",
        Map.of(
            "requestId", UUID.randomUUID(),
            "contractId", CONTRACT,
            "department", yearEnd.department(),
            "lines", List.of(line)));
    awaitAnswers("funding.accepted", 1);
  }

  @AfterEach
  void endProcurement() {
    procurement.close();
  }

  @Test
  @DisplayName("a release after the carry finds the commitment that is current")
  void releasedAfterTheCarry() {
    JsonPath there = carry();
    assertEquals("900.00", there.getString("availableYuan"));
    assertEquals("100.00", there.getString("committedYuan"));
    release(YEAR + 1 + "-02-01");
    Answer ended = awaitAnswers("funding.ended", 1);
    assertEquals("RELEASED", ended.at("/fundings/0/state"));
    assertEquals("100.00", ended.at("/fundings/0/releasedYuan"));
    JsonPath after = yearEnd.appropriation(YEAR + 1, there.getString("id"));
    assertEquals("1000.00", after.getString("availableYuan"));
    assertEquals("0.00", after.getString("committedYuan"));
  }

  @Test
  @DisplayName("INV-7 a release while the book is frozen is done when the money was carried")
  void releasedWhileFrozen() {
    yearEnd.freeze();
    release(YEAR + "-12-31");
    Answer ended = awaitAnswers("funding.ended", 1);
    assertEquals("RELEASE_DUE", ended.at("/fundings/0/state"));
    assertEquals("0.00", ended.at("/fundings/0/releasedYuan"));
    JsonPath there = carry();
    assertEquals("1000.00", there.getString("availableYuan"));
    assertEquals("0.00", there.getString("committedYuan"));
  }

  /** Carries the year; the appropriation its money stands in now. */
  private JsonPath carry() {
    if (!yearEnd.state(YEAR).equals("FROZEN")) {
      yearEnd.freeze();
    }
    JsonPath carry = yearEnd.move(YEAR, "CARRIED").then().statusCode(200).extract().jsonPath();
    String entered = carry.getString("carry.entering[0].appropriationId");
    return yearEnd.appropriation(YEAR + 1, entered);
  }

  private void release(String day) {
    tell("funding.released", day, Map.of("contractId", CONTRACT, "fundingIds", List.of(funding)));
  }

  private void tell(String fact, String day, Object data) {
    procurement.tell(event("procurement", fact, yearEnd.department(), data).on(day));
  }

  private Answer awaitAnswers(String fact, int count) {
    await().atMost(PATIENCE).until(() -> answers(yearEnd.department(), fact).size() == count);
    return answers(yearEnd.department(), fact).get(count - 1);
  }
}
