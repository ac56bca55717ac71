package org.juesuan.budget.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.juesuan.platform.embedded.test.TestServers;
import org.juesuan.platform.embedded.test.TestTokens;
import org.juesuan.platform.service.fixture.PackagedService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The packaged service, killed while it writes")
class ServiceKilledMidWriteIT {

  private static final String DEPARTMENT = "980001";
  private static final String YEAR = "/api/v1/budget/departments/" + DEPARTMENT + "/years/2020";
  private static final int WRITERS = 8;
  private static final int ANSWERS_BEFORE_THE_KILL = 60;

  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper mapper = new ObjectMapper();
  private final PackagedService service = PackagedService.start("budget");

  @AfterEach
  void stop() {
    service.kill();
  }

  @Test
  @DisplayName(
      "INV-5, INV-8: what was answered stands, what was not can be repeated, nothing twice")
  void killed() throws Exception {
    String appropriation = prepare();
    Map<String, String> answered = new ConcurrentHashMap<>();
    ConcurrentLinkedQueue<String> sent = new ConcurrentLinkedQueue<>();
    CountDownLatch enough = new CountDownLatch(ANSWERS_BEFORE_THE_KILL);
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      running.add(writers.submit(() -> payUntilKilled(appropriation, sent, answered, enough)));
    }
    enough.await();
    service.kill();
    for (Future<?> writer : running) {
      writer.get();
    }
    writers.shutdown();
    assertTrue(sent.size() > answered.size(), "at least one request was cut off");

    service.startAgain();
    for (String key : sent) {
      HttpResponse<String> answer = pay(appropriation, key);
      assertEquals(201, answer.statusCode(), answer.body());
      String before = answered.get(key);
      if (before != null) {
        assertEquals(before, answer.body(), "a repetition gets the first answer");
      }
    }
    JsonNode balances = get(YEAR + "/appropriations/" + appropriation);
    assertEquals(sent.size() + ".00", balances.path("paidYuan").textValue());
    assertEquals(List.of(), Coherence.faults(TestServers.database("budget")));
  }

  private String prepare() throws Exception {
    post(
        "/api/v1/budget/departments",
        "finance",
        """
        {"code":"%s","name":"示例区（虚构）","institutionType":"ADMINISTRATIVE",
         "fundingForm":"FULL","internalOffices":null,"duties":null}
        """
            .formatted(DEPARTMENT));
    post(YEAR + "/book", "finance", "{}");
    String id =
        post(
                YEAR + "/appropriations",
                "finance",
                """
                {"originYear":2020,"fund":"GENERAL_PUBLIC_BUDGET","functional":"2050803",
                 "economic":"30216","expenditureKind":"BASIC","projectCode":null,
                 "governmentProcurement":false,"coarse":false}
                """)
            .path("id")
            .textValue();
    post(
        YEAR + "/operations",
        "finance",
        """
        {"kind":"INITIAL","appropriationId":"%s","amountYuan":"1000000.00",
         "businessDate":"2020-01-20","documentNumber":"示例预〔2020〕1号","approvedBy":"示例财政局（虚构）"}
        """
            .formatted(id));
    return id;
  }

  private void payUntilKilled(
      String appropriation,
      ConcurrentLinkedQueue<String> sent,
      Map<String, String> answered,
      CountDownLatch enough) {
    while (true) {
      String key = UUID.randomUUID().toString();
      sent.add(key);
      try {
        HttpResponse<String> answer = pay(appropriation, key);
        assertEquals(201, answer.statusCode(), answer.body());
        answered.put(key, answer.body());
        enough.countDown();
      } catch (IOException killed) {
        return;
      } catch (InterruptedException interrupted) {
        throw new AssertionError(interrupted);
      }
    }
  }

  private HttpResponse<String> pay(String appropriation, String key)
      throws IOException, InterruptedException {
    return send(
        YEAR + "/operations",
        "clerk",
        key,
        """
        {"kind":"PAY","appropriationId":"%s","amountYuan":"1.00","businessDate":"2020-06-15",
         "voucherNumber":"1","payee":"示例收款单位（虚构）","purpose":"示例用途"}
        """
            .formatted(appropriation));
  }

  private JsonNode post(String path, String role, String body) throws Exception {
    HttpResponse<String> answer = send(path, role, UUID.randomUUID().toString(), body);
    assertEquals(201, answer.statusCode(), answer.body());
    return mapper.readTree(answer.body());
  }

  private HttpResponse<String> send(String path, String role, String key, String body)
      throws IOException, InterruptedException {
    return http.send(
        request(path, role)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private JsonNode get(String path) throws Exception {
    return mapper.readTree(
        http.send(request(path, "viewer").build(), HttpResponse.BodyHandlers.ofString()).body());
  }

  private HttpRequest.Builder request(String path, String role) {
    return HttpRequest.newBuilder(URI.create(service.url() + path))
        .header("Authorization", "Bearer " + TestTokens.token(role, DEPARTMENT));
  }
}
