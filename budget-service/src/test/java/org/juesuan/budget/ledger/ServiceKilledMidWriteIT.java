package org.juesuan.budget.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.juesuan.budget.fixture.PaidBook;
import org.juesuan.budget.fixture.Payers;
import org.juesuan.platform.embedded.test.TestServers;
import org.juesuan.platform.service.fixture.PackagedService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The packaged service, killed while it writes")
class ServiceKilledMidWriteIT {

  private static final int ANSWERS_BEFORE_THE_KILL = 60;

  private final PackagedService service = PackagedService.start("budget");

  @AfterEach
  void stop() {
    service.kill();
  }

  @Test
  @DisplayName(
      "INV-5, INV-8: what was answered stands, what was not can be repeated, nothing twice")
  void killed() throws Exception {
    PaidBook book = new PaidBook(service.url(), "980001");
    Payers payers = new Payers(book);
    payers.awaitAnswers(ANSWERS_BEFORE_THE_KILL);
    service.kill();
    payers.awaitEnd();
    Set<String> sent = payers.sent();
    Map<String, String> answered = payers.answered();
    assertTrue(sent.size() > answered.size(), "at least one request was cut off");

    service.startAgain();
    for (String key : sent) {
      HttpResponse<String> answer = book.pay(key);
      assertEquals(201, answer.statusCode(), answer.body());
      String before = answered.get(key);
      if (before != null) {
        assertEquals(before, answer.body(), "a repetition gets the first answer");
      }
    }
    assertEquals(sent.size() + ".00", book.paidYuan());
    assertEquals(List.of(), Coherence.faults(TestServers.database("budget")));
  }
}
