package org.juesuan.local;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Clients that write to every service through the gateway, one request after the other, and give
 * none up: what was not answered, or with 503, is sent again with its key until it is taken.
 */
final class Load implements AutoCloseable {
  private static final String PAYMENT =
      """
      {"kind": "PAY", "appropriationId": "%s", "amountYuan": "1.00", "businessDate": "2020-06-15",
       "voucherNumber": "%s", "payee": "示例收款单位（虚构）", "purpose": "示例用途",
       "economic": null, "externalReference": "%s"}
      """;
  static final String ASSET =
      """
      {"cardNumber": "%s", "heldFrom": "2020-01-01", "documentNumber": null, "content":
       {"assetClass": "GENERAL_EQUIPMENT", "vehicleUse": null, "name": "示例设备",
        "unitValueYuan": "1000.00", "quantity": 1, "location": "机房", "useState": "IN_USE",
        "acquiredOn": "2018-05-16", "acquisition": "OPENING", "contractId": null,
        "usefulLifeYears": null}}
      """;
  private static final String EVALUATION =
      """
      {"template": {"id": "beijing-self-evaluation", "year": 2020, "version": 1}, "form":
       {"projectCode": "%s", "projectName": "示例项目", "supervisingDepartment": "示例单位（虚构）",
        "implementingUnit": "示例单位（虚构）", "amountUnit": "WAN_YUAN", "funds": [
         {"source": "TOTAL", "initialBudget": "1", "annualBudget": "1", "executed": "1",
          "weight": "10", "ratePercent": "100", "score": "10"}],
        "expectedGoal": "示例目标", "actualOutcome": "示例结果", "rows": [
         {"firstLevel": "产出指标", "secondLevel": "数量指标", "thirdLevel": "示例指标",
          "target": "1次", "actual": "1次", "weight": "90", "score": "90", "reason": ""}],
        "total": "100"}}
      """;

  /**
   * What each client does between two requests; with 0 there are as many as the machine can bear,
   * and a service that starts beside them takes the longer.
   */
  private static final Duration THINKS =
      Duration.ofMillis(Long.getLong("juesuan.load.thinks-millis", 50));

  private final GatewayClient client;
  private final String token;
  private final String run;
  private final AtomicInteger numbers = new AtomicInteger();
  private final Map<String, AtomicLong> taken = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> repeated = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
  private final List<Thread> writers = new ArrayList<>();
  private volatile boolean ending;

  /**
   * @param run begins the names of everything this load writes
   * @param appropriations of the departments, by code
   */
  Load(Installation installation, String run, Map<String, String> appropriations) {
    this.client = installation.client();
    this.run = run;
    this.token = installation.token("clerk");
    appropriations.forEach(
        (department, appropriation) -> {
          String budget = "/api/v1/budget/departments/" + department + "/years/2020/operations";
          start("budget", budget, name -> PAYMENT.formatted(appropriation, name, name));
          start(
              "procurement",
              "/api/v1/procurement/departments/" + department + "/assets",
              ASSET::formatted);
          start(
              "evaluation",
              "/api/v1/evaluation/departments/" + department + "/years/2020/self-evaluations",
              EVALUATION::formatted);
        });
  }

  /** How a request is worded, with a name nothing else has. */
  @FunctionalInterface
  private interface Wording {
    String with(String name);
  }

  /** Requests a service has taken, each once however often it was sent. */
  long taken(String service) {
    return taken.computeIfAbsent(service, name -> new AtomicLong()).get();
  }

  long taken() {
    return taken.values().stream().mapToLong(AtomicLong::get).sum();
  }

  /** How many of each service. */
  @Override
  public String toString() {
    return new TreeMap<>(taken).toString();
  }

  /** Why requests had to be sent again, once for each time. */
  List<String> repeated() {
    return List.copyOf(repeated);
  }

  /** Answers that no client should get. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  private void start(String service, String path, Wording wording) {
    Thread writer = new Thread(() -> write(service, path, wording), "load-" + service);
    writer.setDaemon(true);
    writer.start();
    writers.add(writer);
  }

  private void write(String service, String path, Wording wording) {
    AtomicLong counter = taken.computeIfAbsent(service, name -> new AtomicLong());
    try {
      while (!ending) {
        String name = run + "-" + numbers.incrementAndGet();
        send(path, name, wording.with(name));
        counter.incrementAndGet();
        LockSupport.parkNanos(THINKS.toNanos());
      }
    } catch (IllegalStateException fault) {
      faults.add(fault.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void send(String path, String name, String body) throws InterruptedException {
    while (true) {
      try {
        HttpResponse<String> answer =
            client.send("POST", path, token, body, "Idempotency-Key", name);
        if (answer.statusCode() == 201) {
          return;
        }
        if (answer.statusCode() != 503) {
          throw new IllegalStateException(answer.statusCode() + " " + path + answer.body());
        }
        repeated.add(answer.body());
      } catch (IOException unanswered) {
        // Whether it was taken is not known; the key tells.
        repeated.add(unanswered.toString());
      }
    }
  }

  /** Ends the writers, each with the request it is about. */
  @Override
  public void close() {
    ending = true;
    try {
      for (Thread writer : writers) {
        writer.join();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
