package org.juesuan.procurement.opendata;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.service.contract.FiscalPackageContract;
import org.juesuan.platform.service.fixture.OtherService;
import org.juesuan.procurement.fixture.Contracts;
import org.juesuan.procurement.fixture.Departments;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = {
      @ResourceArg(name = "service", value = "procurement"),
      @ResourceArg(name = "kafka", value = "true"),
      @ResourceArg(name = "consumes", value = "budget")
    })
@DisplayName("Open data of real processes")
class OpenDataTest {

  private static final String OPEN_DATA = "/api/v1/procurement/open-data";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final OcdsSchemas schemas = new OcdsSchemas();

  @Inject DataSource database;

  @Test
  @DisplayName(
      "each change of a process leaves a release, from the plan to the payment, and the record says what holds")
  void wholeLife() {
    Contracts contracts = Contracts.begin();
    String contract = signed(contracts, "HT-1");
    JsonNode record = records(contracts.department()).at("/records/0");
    assertEquals(
        List.of("planning", "tender", "award", "contract", "implementation"), tags(record));
    assertEquals("complete", record.at("/compiledRelease/tender/status").textValue());
    assertEquals(
        contracts.read(contract).getString("id"),
        record.at("/compiledRelease/contracts/0/id").textValue());
    assertEquals(
        "40.00",
        record
            .at("/compiledRelease/contracts/0/implementation/transactions/0/value/amount")
            .decimalValue()
            .toPlainString());
    assertEquals(
        "CN-USCI-" + Contracts.SUPPLIER,
        record.at("/compiledRelease/awards/0/suppliers/0/id").textValue());
    assertStrictlyLater(record);
    String ocid = record.path("ocid").textValue();
    Response one = as("viewer", contracts.department()).get(OPEN_DATA + "/records/" + ocid);
    one.then().statusCode(200).header("ETag", equalTo("\"v5\""));
    assertConforms(OcdsSchemas.Document.RECORD_PACKAGE, one);
    as("viewer", contracts.department())
        .header("If-None-Match", "\"v5\"")
        .get(OPEN_DATA + "/records/" + ocid)
        .then()
        .statusCode(304);
  }

  @Test
  @DisplayName("pages of releases, followed to the end, have each release once and in order")
  void pages() {
    Contracts contracts = Contracts.begin();
    contracts.awarded("HT-1", "100.00");
    contracts.awarded("HT-2", "200.00");
    List<String> seen = new ArrayList<>();
    String page = OPEN_DATA + "/releases?limit=1&department=" + contracts.department();
    while (!page.isEmpty()) {
      Response answer = as("viewer", contracts.department()).urlEncodingEnabled(false).get(page);
      answer.then().statusCode(200);
      JsonNode document = assertConforms(OcdsSchemas.Document.RELEASE_PACKAGE, answer);
      document.path("releases").forEach(release -> seen.add(release.path("id").textValue()));
      String next = document.at("/links/next").asText("");
      page = next.isEmpty() ? "" : pathOf(next);
    }
    assertEquals(List.of("1", "2", "3", "4"), seen);
    String last =
        as("viewer", contracts.department())
            .get(OPEN_DATA + "/releases?department=" + contracts.department())
            .jsonPath()
            .getString("releases[-1].date");
    as("viewer", contracts.department())
        .queryParam("since", last)
        .queryParam("department", contracts.department())
        .get(OPEN_DATA + "/releases")
        .then()
        .body("releases.id", equalTo(List.of("4")));
    as("viewer", contracts.department())
        .queryParam("since", "2099-01-01T00:00:00Z")
        .get(OPEN_DATA + "/releases")
        .then()
        .statusCode(204);
  }

  @Test
  @DisplayName("a rehearsal and a refused change release nothing")
  void nothingWithoutAChange() {
    Contracts contracts = Contracts.begin();
    creating("clerk", contracts.department())
        .body(contracts.award("HT-1", "100.00"))
        .post(contracts.path() + "?dryRun=true")
        .then()
        .statusCode(200);
    creating("clerk", contracts.department())
        .body(contracts.award("HT-1", "100000.00"))
        .post(contracts.path())
        .then()
        .statusCode(422);
    assertEquals(
        List.of("planning", "tender"), tags(records(contracts.department()).at("/records/0")));
  }

  @Test
  @DisplayName("INV-12: nobody sees a process outside the scope, however it is asked for")
  void scope() {
    Contracts contracts = Contracts.begin();
    String other = Departments.department();
    String ocid = records(contracts.department()).at("/records/0/ocid").textValue();
    as("viewer", other)
        .get(OPEN_DATA + "/records/" + ocid)
        .then()
        .statusCode(404)
        .body("code", equalTo("record-not-found"));
    as("viewer", other).get(OPEN_DATA + "/releases").then().statusCode(204);
    as("viewer", other).get(OPEN_DATA + "/records").then().statusCode(204);
    for (String path : List.of("/releases?department=", "/records?department=", "/departments/")) {
      String rest = path.endsWith("/") ? "/years/2020/datapackage.json" : "";
      as("viewer", other)
          .get(OPEN_DATA + path + contracts.department() + rest)
          .then()
          .statusCode(403);
      given().get(OPEN_DATA + path + contracts.department() + rest).then().statusCode(401);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/releases?since=yesterday",
        "/releases?since=2020-13-01T00:00:00Z",
        "/releases?cursor=WyJyZWxlYXNlcyIsImEiLCJiIiwiYyJd",
        "/records?cursor=WyJyZWNvcmRzIiwiYSJd",
        "/releases?limit=201",
        "/records?department=110106-1"
      })
  @DisplayName("bad input is refused with 400")
  void badInput(String path) {
    as("viewer", "110106").urlEncodingEnabled(false).get(OPEN_DATA + path).then().statusCode(400);
  }

  @Test
  @DisplayName("INV-2: a release is never changed or deleted, not even by the role that writes it")
  void immutable() throws SQLException {
    Contracts.begin();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String change :
          List.of(
              "UPDATE ocds_release SET body = '{}'",
              "DELETE FROM ocds_release",
              "TRUNCATE ocds_release")) {
        assertThrows(SQLException.class, () -> statement.execute(change), change);
      }
    }
  }

  @Test
  @DisplayName("the year as a fiscal package holds the official profile and its own types")
  void fiscalPackage() {
    Contracts contracts = Contracts.begin();
    signed(contracts, "HT, \"1\"");
    String path = OPEN_DATA + "/departments/" + contracts.department() + "/years/2020";
    Response descriptor = as("viewer", contracts.department()).get(path + "/datapackage.json");
    descriptor.then().statusCode(200);
    assertEquals(
        List.of(),
        FiscalPackageContract.faults(
            OcdsSchemas.exact(descriptor.asString()),
            file -> as("viewer", contracts.department()).get(path + "/" + file).asString()));
    List<List<String>> rows =
        FiscalPackageContract.rows(
            as("viewer", contracts.department()).get(path + "/contracts.csv").asString());
    Map<String, String> row = new HashMap<>();
    for (int column = 0; column < rows.get(0).size(); column++) {
      row.put(rows.get(0).get(column), rows.get(1).get(column));
    }
    assertEquals("HT, \"1\"", row.get("number"));
    assertEquals("100.00", row.get("contracted_yuan"));
    assertEquals("100.00", row.get("contracted_small_or_micro_yuan"));
    assertEquals("40.00", row.get("paid_yuan"));
  }

  /** A contract of 100.00 that is signed, and 40.00 paid on it. */
  private static String signed(Contracts contracts, String number) {
    String contract = contracts.awarded(number, "100.00");
    Contracts.Asked asked = contracts.ask(contract, "100.00");
    try (OtherService budget = new OtherService("budget")) {
      budget.tell(asked.accepted());
      await(() -> contracts.state(contract).equals("FUNDED"));
      contracts.step(contract, "signature", Map.of("signedOn", "2020-03-05")).statusCode(200);
      budget.tell(asked.posting("PAY", "COMMITTED", "PAID", "40.00", UUID.randomUUID()));
      await(() -> contracts.read(contract + "/payments").getString("paidYuan").equals("40.00"));
    }
    return contract;
  }

  private static void await(Callable<Boolean> state) {
    Awaitility.await().atMost(PATIENCE).until(state);
  }

  private JsonNode records(String department) {
    return assertConforms(
        OcdsSchemas.Document.RECORD_PACKAGE,
        as("viewer", department).get(OPEN_DATA + "/records?department=" + department));
  }

  private JsonNode assertConforms(OcdsSchemas.Document kind, Response answer) {
    JsonNode document = OcdsSchemas.exact(answer.asString());
    assertEquals(List.of(), schemas.faults(kind, document));
    return document;
  }

  private static List<String> tags(JsonNode record) {
    return StreamSupport.stream(record.path("releases").spliterator(), false)
        .map(release -> release.at("/tag/0").textValue())
        .toList();
  }

  private static void assertStrictlyLater(JsonNode record) {
    Instant before = Instant.EPOCH;
    for (JsonNode release : record.path("releases")) {
      Instant date = Instant.parse(release.path("date").textValue());
      assertTrue(date.isAfter(before), date + " after " + before);
      before = date;
    }
  }

  private static String pathOf(String address) {
    URI uri = URI.create(address);
    return uri.getRawPath() + "?" + uri.getRawQuery();
  }
}
