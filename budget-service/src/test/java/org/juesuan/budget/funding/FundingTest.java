package org.juesuan.budget.funding;

import static org.awaitility.Awaitility.await;
import static org.juesuan.budget.fixture.OtherServices.answers;
import static org.juesuan.budget.fixture.OtherServices.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.juesuan.budget.fixture.Departments;
import org.juesuan.budget.fixture.Ledger;
import org.juesuan.budget.fixture.OtherServices.Answer;
import org.juesuan.budget.fixture.OtherServices.Told;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = {
      @ResourceArg(name = "service", value = "budget"),
      @ResourceArg(name = "kafka", value = "true"),
      @ResourceArg(name = "consumes", value = "evaluation,procurement")
    })
@DisplayName("Money for contracts")
class FundingTest {

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
  @DisplayName("a request is accepted whole: one commitment for each funding, under both names")
  void accepted() {
    UUID request = UUID.randomUUID();
    List<Procurement.Line> lines =
        List.of(
            Procurement.line(procurement.first(), "600.00"),
            Procurement.line(procurement.second(), "1000.00"));
    procurement.tell(procurement.requested(request, lines));
    Answer answer = procurement.awaitAnswer("funding.accepted");
    assertEquals(request.toString(), answer.at("/requestId"));
    assertEquals(Procurement.CONTRACT, answer.at("/contractId"));
    assertEquals("li.na via /juesuan/procurement", answer.actor());
    assertTrue(answer.traceParent().startsWith("00-4bf92f35"), answer.traceParent());
    List<Answer> commits = procurement.commits();
    for (int i = 0; i < 2; i++) {
      assertEquals(lines.get(i).fundingId().toString(), answer.at("/fundings/" + i + "/fundingId"));
      assertEquals(
          commits.get(i).at("/commitmentId"), answer.at("/fundings/" + i + "/commitmentId"));
      assertEquals(Procurement.CONTRACT, commits.get(i).at("/contractId"));
      assertEquals("2020-06-01", commits.get(i).at("/businessDate"));
      assertEquals("li.na via /juesuan/procurement", commits.get(i).actor());
    }
    procurement.assertBalances(procurement.first(), "400.00", "600.00");
    procurement.assertBalances(procurement.second(), "0.00", "1000.00");
  }

  @Test
  @DisplayName("INV-3 one line too much refuses the whole request; asked for anew it may be had")
  void refusedWhole() {
    Procurement.Line fits = Procurement.line(procurement.first(), "600.00");
    procurement.tell(
        procurement.requested(
            UUID.randomUUID(), List.of(fits, Procurement.line(procurement.second(), "1000.01"))));
    Answer refusal = procurement.awaitAnswer("funding.refused");
    assertEquals("insufficient-available", refusal.at("/code"));
    assertEquals(1, refusal.data().at("/violations").size());
    assertEquals("/lines/1/amountYuan", refusal.at("/violations/0/pointer"));
    procurement.assertBalances(procurement.first(), "1000.00", "0.00");
    procurement.tell(procurement.requested(UUID.randomUUID(), List.of(fits)));
    procurement.awaitAnswer("funding.accepted");
    procurement.assertBalances(procurement.first(), "400.00", "600.00");
  }

  @Test
  @DisplayName("INV-3 two lines that fit one by one and not together are refused together")
  void togetherTooMuch() {
    procurement.tell(
        procurement.requested(
            UUID.randomUUID(),
            List.of(
                Procurement.line(procurement.first(), "600.00"),
                Procurement.line(procurement.first(), "600.00"))));
    Answer refusal = procurement.awaitAnswer("funding.refused");
    assertEquals(2, refusal.data().at("/violations").size());
    procurement.assertBalances(procurement.first(), "1000.00", "0.00");
    procurement.tell(
        procurement.requested(
            UUID.randomUUID(),
            List.of(
                Procurement.line(procurement.first(), "600.00"),
                Procurement.line(procurement.first(), "400.00"))));
    procurement.awaitAnswer("funding.accepted");
    procurement.assertBalances(procurement.first(), "0.00", "1000.00");
  }

  @Test
  @DisplayName("over two books: what one refuses the other does not keep")
  void overTwoBooks() {
    Departments.openBook(procurement.department(), 2021);
    Procurement.Line foreign =
        new Procurement.Line(UUID.randomUUID(), 2021, UUID.randomUUID().toString(), "10.00");
    procurement.tell(
        procurement.requested(
            UUID.randomUUID(), List.of(Procurement.line(procurement.first(), "10.00"), foreign)));
    Answer refusal = procurement.awaitAnswer("funding.refused");
    assertEquals("business-date-outside", refusal.at("/code"));
    assertEquals("/lines/1/businessDate", refusal.at("/violations/0/pointer"));
    procurement.assertBalances(procurement.first(), "1000.00", "0.00");
  }

  /** What may be wrong with a request that is well-formed. */
  enum Fault {
    BOOK("book-not-found", "/lines/0"),
    APPROPRIATION("appropriation-unknown", "/lines/0/appropriationId"),
    OF_ANOTHER("appropriation-unknown", "/lines/0/appropriationId"),
    NAMED_TWICE("funding-exists", "/lines/1/fundingId"),
    BOOK_CLOSING("book-state-forbids", "/lines/0");

    private final String code;
    private final String pointer;

    Fault(String code, String pointer) {
      this.code = code;
      this.pointer = pointer;
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  @DisplayName("INV-12 what this service does not know or permit is refused by an answer")
  void refusedByAnswer(Fault fault) {
    Procurement.Line fine = Procurement.line(procurement.first(), "10.00");
    List<Procurement.Line> lines =
        switch (fault) {
          case BOOK ->
              List.of(new Procurement.Line(UUID.randomUUID(), 2030, procurement.first(), "10.00"));
          case APPROPRIATION -> List.of(Procurement.line(UUID.randomUUID().toString(), "10.00"));
          case OF_ANOTHER -> {
            String other = Departments.departmentWithBook(2020);
            Ledger ledger = new Ledger(other, 2020);
            String theirs = ledger.basic("2050803", "30216");
            ledger.give("INITIAL", theirs, "1000.00");
            yield List.of(Procurement.line(theirs, "10.00"));
          }
          case NAMED_TWICE -> List.of(fine, fine);
          case BOOK_CLOSING -> List.of(fine);
        };
    if (fault == Fault.BOOK_CLOSING) {
      procurement.transition("CLOSING");
    }
    procurement.tell(procurement.requested(UUID.randomUUID(), lines));
    Answer refusal = procurement.awaitAnswer("funding.refused");
    assertEquals(fault.code, refusal.at("/code"));
    assertEquals(fault.pointer, refusal.at("/violations/0/pointer"));
    assertEquals(List.of(), procurement.commits());
  }

  @Test
  @DisplayName("a department that nobody knows gets its answer, too")
  void unknownDepartment() {
    String unknown = Departments.unusedDistrict() + "-999";
    List<Procurement.Line> lines = List.of(Procurement.line(procurement.first(), "10.00"));
    procurement.tell(
        event(
            "procurement",
            "funding.requested",
            unknown,
            Procurement.body(UUID.randomUUID(), unknown, lines)));
    await()
        .atMost(Procurement.PATIENCE)
        .until(() -> answers(unknown, "funding.refused").size() == 1);
    Answer refusal = answers(unknown, "funding.refused").get(0);
    assertEquals("department-not-found", refusal.at("/code"));
    assertEquals("/department", refusal.at("/violations/0/pointer"));
  }

  @Test
  @DisplayName("INV-5 a request has one answer, however often it comes and under whatever event id")
  void answeredOnce() {
    UUID request = UUID.randomUUID();
    List<Procurement.Line> lines = List.of(Procurement.line(procurement.first(), "100.00"));
    Told once = procurement.requested(request, lines);
    procurement.tell(once);
    procurement.tell(once);
    procurement.tell(procurement.requested(request, lines));
    procurement.tell(procurement.requested(UUID.randomUUID(), lines));
    Answer refusal = procurement.awaitAnswer("funding.refused");
    assertEquals("funding-exists", refusal.at("/code"));
    assertEquals(1, answers(procurement.department(), "funding.accepted").size());
    assertEquals(1, procurement.commits().size());
    procurement.assertBalances(procurement.first(), "900.00", "100.00");
  }

  @Test
  @DisplayName("a release gives free what is left of its fundings, once, and of no other")
  void released() {
    Procurement.Line paid = Procurement.line(procurement.first(), "100.00");
    Procurement.Line kept = Procurement.line(procurement.first(), "200.00");
    procurement.tell(procurement.requested(UUID.randomUUID(), List.of(paid, kept)));
    Answer accepted = procurement.awaitAnswer("funding.accepted");
    procurement.pay(procurement.first(), "30.00", accepted.at("/fundings/0/commitmentId"));
    procurement.tell(procurement.released(Procurement.CONTRACT, paid));
    procurement.tell(procurement.released(Procurement.CONTRACT, paid));
    Answer ended = procurement.awaitAnswer("funding.ended");
    assertEquals("RELEASED", ended.at("/fundings/0/state"));
    assertEquals("70.00", ended.at("/fundings/0/releasedYuan"));
    // The next event of the procurement.department() shows that the procurement.second() release is
    // through.
    procurement.tell(procurement.requested(UUID.randomUUID(), List.of(paid)));
    assertEquals("funding-released", procurement.awaitAnswer("funding.refused").at("/code"));
    assertEquals(1, answers(procurement.department(), "funding.ended").size());
    procurement.assertBalances(procurement.first(), "770.00", "200.00");
  }

  @Test
  @DisplayName("a release that comes before its request keeps the money from being held")
  void releasedBefore() {
    Procurement.Line line = Procurement.line(procurement.first(), "100.00");
    procurement.tell(procurement.released(Procurement.CONTRACT, line));
    procurement.tell(procurement.requested(UUID.randomUUID(), List.of(line)));
    assertEquals("funding-released", procurement.awaitAnswer("funding.refused").at("/code"));
    assertEquals("0.00", procurement.awaitAnswer("funding.ended").at("/fundings/0/releasedYuan"));
    procurement.assertBalances(procurement.first(), "1000.00", "0.00");
  }

  @Test
  @DisplayName(
      "a release of another contract's funding and a request for another department"
          + " are set aside")
  void setAside() {
    Procurement.Line line = Procurement.line(procurement.first(), "100.00");
    procurement.tell(procurement.requested(UUID.randomUUID(), List.of(line)));
    procurement.awaitAnswer("funding.accepted");
    List<Told> poison =
        List.of(
            procurement.released("HT-2020-999", line),
            event(
                "procurement",
                "funding.requested",
                procurement.department(),
                Procurement.body(
                    UUID.randomUUID(),
                    "110106-901",
                    List.of(Procurement.line(procurement.first(), "1.00")))),
            procurement.requested(
                UUID.randomUUID(), List.of(Procurement.line(procurement.first(), "0.00"))),
            procurement.requested(
                UUID.randomUUID(), List.of(Procurement.line(procurement.first(), "1.001"))),
            procurement.requested(UUID.randomUUID(), List.of()),
            event("procurement", "funding.released", procurement.department(), "{\"fundingIds\":"));
    poison.forEach(procurement::tell);
    Procurement.Line behind = Procurement.line(procurement.second(), "5.00");
    procurement.tell(procurement.requested(UUID.randomUUID(), List.of(behind)));
    await()
        .atMost(Procurement.PATIENCE)
        .until(() -> answers(procurement.department(), "funding.accepted").size() == 2);
    assertTrue(
        procurement
            .deadLetters()
            .containsAll(poison.stream().map(told -> told.id().toString()).toList()));
    procurement.assertBalances(procurement.first(), "900.00", "100.00");
    procurement.assertBalances(procurement.second(), "995.00", "5.00");
  }
}
