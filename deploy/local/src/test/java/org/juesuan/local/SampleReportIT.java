package org.juesuan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What is read of the sample through the gateway: the report with its figures and sections, what
 * the owners behind it say, and who may see it.
 */
@BlackBox
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleReportIT {
  private static final String PROCUREMENT =
      "/api/v1/procurement/departments/110106-208-005/years/2020/section";
  private static final String INDICATORS =
      "../../evaluation-service/src/test/resources/seed/seed-performance-rows.csv";

  private final Installation installation;
  private final GatewayClient client;
  private final JsonNode report;

  SampleReportIT(Installation installation) throws Exception {
    this.installation = installation;
    client = installation.client();
    report = GatewayClient.json(SampleReport.now(installation));
  }

  @Test
  @DisplayName("INV-11 Every owner tells its sections: the report of the sample is complete")
  void everyOwnerAnswers() {
    assertEquals("complete", report.path("status").asText());
    assertEquals(
        Map.of("budget", "null", "evaluation", "null", "procurement", "null"),
        SampleReport.reasons(report));
    assertEquals(Set.of("null"), SampleReport.reasonsOfSections(report, "budget"));
    assertEquals(Set.of("null"), SampleReport.reasonsOfSections(report, "procurement"));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @DisplayName("INV-9 The report of the ledger prints the figure the department published")
  @CsvFileSource(resources = "/published-2020.csv", numLinesToSkip = 1)
  void publishedFigure(String figureId, String published, String where) {
    JsonNode figure = report.path("figures").path(figureId);
    assertFalse(figure.isMissingNode(), () -> figureId + " is not in the report; " + where);
    String printed = figure.path("printed").asText();
    assertEquals(
        0,
        new BigDecimal(published).compareTo(new BigDecimal(printed)),
        () -> printed + "; " + where);
  }

  @ParameterizedTest(name = "{0}: {1} = {2}")
  @DisplayName("Part one prints the same figures in the tables of the district form")
  @CsvFileSource(resources = "/published-tables-2020.csv", numLinesToSkip = 1)
  void publishedCell(String table, String figureId, String published) {
    JsonNode tables = report.at("/parts/0/sections/0/subsections");
    assertEquals(11, tables.size());
    Set<String> cells = new HashSet<>();
    for (JsonNode candidate : tables) {
      if (candidate.path("id").asText().equals("tables." + table)) {
        candidate
            .at("/tables/0/rows")
            .findParents("figure")
            .forEach(
                cell -> cells.add(cell.path("figure").asText() + " " + cell.path("text").asText()));
      }
    }
    assertTrue(cells.contains(figureId + " " + published), cells::toString);
  }

  @Test
  @DisplayName("Every contract of the sample was paid from the money the ledger holds for it")
  void contractsArePaid() throws Exception {
    JsonNode section = client.get(PROCUREMENT, installation.token("viewer"));
    assertTrue(
        section.path("complete").asBoolean(), section.path("content").path("open").toString());
    JsonNode total = section.at("/content/procurement/rows/0");
    assertEquals("2780200.00", total.at("/awarded/generalBudgetYuan").asText());
    assertEquals(total.path("awarded"), total.path("paid"));
  }

  @ParameterizedTest(name = "{0}: {4}")
  @DisplayName("Part four prints every published indicator, to the letter, with its score")
  @CsvFileSource(files = INDICATORS, numLinesToSkip = 1)
  void publishedIndicator(
      int table,
      String project,
      String firstLevel,
      String secondLevel,
      String indicator,
      String target,
      String actual,
      String weight,
      String score) {
    List<List<String>> rows = SelfEvaluations.indicators(report, table);
    assertTrue(
        rows.contains(List.of(indicator, target, actual, weight, score)),
        () -> indicator + " is not in " + rows);
  }

  @Test
  @DisplayName(
      "Part four holds nine tables with 106 indicators; their totals are the published ones")
  void selfEvaluations() {
    assertEquals(
        106,
        IntStream.rangeClosed(1, 9)
            .map(table -> SelfEvaluations.indicators(report, table).size())
            .sum());
    assertEquals(
        List.of("100", "100", "100", "100", "97.54", "100", "100", "100", "100"),
        SelfEvaluations.totals(report));
  }

  @Test
  @DisplayName("Every published score is the computed one, and every amount the ledger's")
  void computedScores() throws Exception {
    int rows = 0;
    for (JsonNode evaluation : SelfEvaluations.all(installation)) {
      assertEquals("CONFIRMED", evaluation.path("state").asText());
      assertFalse(evaluation.path("ledger").path("differs").asBoolean(true), evaluation.toString());
      for (JsonNode row : evaluation.path("scores").path("rows")) {
        BigDecimal computed = new BigDecimal(row.path("assessment").path("score").asText());
        assertEquals(0, computed.compareTo(new BigDecimal(row.path("awarded").asText())));
        rows++;
      }
    }
    assertEquals(106, rows);
    JsonNode executed = report.path("figures").path("selfEvaluation.P2020-01.funds.total.executed");
    assertEquals("42.93", executed.path("printed").asText());
    assertEquals("429304.00", executed.path("yuan").asText());
  }

  @Test
  @DisplayName("The review finds the errors known of the published forms, and no other")
  void findings() throws Exception {
    assertEquals(
        List.of(
            "P2020-01 R1 /form/rows/7/actual",
            "P2020-01 R1 /form/rows/8/actual",
            "P2020-02 R1 /form/rows/4/actual",
            "P2020-02 R1 /form/rows/5/actual",
            "P2020-05 R1 /form/rows/26/actual",
            "P2020-05 R1 /form/rows/27/actual",
            "P2020-05 R1 /form/rows/28/actual",
            "P2020-08 R11 /form/funds/1/score",
            "P2020-08 R1 /form/rows/4/actual",
            "P2020-08 R9 /form/rows/4/firstLevel",
            "P2020-09 D-05 /form/funds/0/weight"),
        SelfEvaluations.errors(installation));
  }

  @Test
  @DisplayName("D-29 Journeys, vehicles and receptions are told and printed, each of them zero")
  void quantities() throws Exception {
    for (String count :
        List.of(
            "overseasGroups",
            "overseasPersons",
            "vehiclesBought",
            "vehiclesHeld",
            "receptionBatches",
            "receptionPersons")) {
      JsonNode figure = report.path("figures").path("threePublic.counts." + count);
      assertEquals("0", figure.path("printed").asText(), count);
    }
    String printed =
        client.request(SampleReport.PATH + "?format=md", installation.token("viewer")).body();
    for (String sentence : List.of("因公出国（境）团组0个，累计0人次。", "国内公务接待0批次，0人次。", "2020年购置公务用车0辆")) {
      assertTrue(printed.contains(sentence), sentence);
    }
  }

  @Test
  @DisplayName("INV-12 A token of the example unit does not see the centre's report")
  void scope() throws Exception {
    String token = installation.token("viewer-" + ExampleUnit.CODE);
    assertEquals(403, client.request(SampleReport.PATH, token).statusCode());
    assertEquals(
        200, client.request(SampleReport.PATH.replace("208-005", "901"), token).statusCode());
    assertEquals(401, client.request(SampleReport.PATH, "no-token").statusCode());
  }

  @Test
  @DisplayName("A browser signs in with a token, sees its departments and reads the report")
  void browser() throws Exception {
    installation.assumeTokensSignIn();
    assertTrue(client.page("/", "none=none").body().contains("name=\"token\""), "the form");
    HttpResponse<String> signedIn = client.signIn(installation.token("viewer"));
    assertEquals(303, signedIn.statusCode(), signedIn.body());
    String setCookie = signedIn.headers().firstValue("Set-Cookie").orElseThrow();
    assertTrue(setCookie.contains("HttpOnly") && setCookie.contains("SameSite=Strict"), setCookie);
    String cookie = setCookie.substring(0, setCookie.indexOf(';'));
    assertTrue(client.page("/", cookie).body().contains("110106-208-005"));
    HttpResponse<String> page = client.page("/departments/110106-208-005/years/2020", cookie);
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("5181.02"));
    String caption = "<caption><span class=\"title\">项目支出绩效自评表（2020年度）</span>";
    assertEquals(9, page.body().split(caption, -1).length - 1);
  }
}
