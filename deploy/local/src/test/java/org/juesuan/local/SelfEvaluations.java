package org.juesuan.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The nine self-evaluations of the sample: in the service, and as tables of part four. */
final class SelfEvaluations {
  private static final String PATH =
      "/api/v1/evaluation/departments/110106-208-005/years/2020/self-evaluations";
  private static final int TO_SCORE = 5;

  private SelfEvaluations() {}

  /** All of them with their scores, as the service answers them. */
  static List<JsonNode> all(Installation installation) throws IOException, InterruptedException {
    GatewayClient client = installation.client();
    String token = installation.token("viewer");
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode head : client.get(PATH, token).path("items")) {
      all.add(client.get(PATH + "/" + head.path("id").asText(), token));
    }
    return all;
  }

  /** Project, rule and place of everything that the review calls an error. */
  static List<String> errors(Installation installation) throws IOException, InterruptedException {
    GatewayClient client = installation.client();
    String token = installation.token("reviewer");
    List<String> errors = new ArrayList<>();
    for (JsonNode evaluation : all(installation)) {
      String path = PATH + "/" + evaluation.path("id").asText() + "/findings";
      for (JsonNode finding : client.get(path, token).path("findings")) {
        if (finding.path("severity").asText().equals("ERROR")) {
          errors.add(
              "%s %s %s"
                  .formatted(
                      evaluation.at("/form/projectCode").asText(),
                      finding.path("rule").asText(),
                      finding.path("place").asText()));
        }
      }
    }
    return errors;
  }

  /** Indicator, target, actual, weight and score of each row of a table, counted from 1. */
  static List<List<String>> indicators(JsonNode report, int table) {
    List<List<String>> indicators = new ArrayList<>();
    for (JsonNode row : table(report, table).path("rows")) {
      List<String> texts = row.path("cells").findValuesAsText("text");
      int score = column(row, ".indicator.", ".score");
      if (score >= 0) {
        indicators.add(texts.subList(score + 1 - TO_SCORE, score + 1));
      }
    }
    return indicators;
  }

  /** The total of each table. */
  static List<String> totals(JsonNode report) {
    List<String> totals = new ArrayList<>();
    for (int table = 1; table <= tables(report).size(); table++) {
      JsonNode rows = table(report, table).path("rows");
      JsonNode last = rows.get(rows.size() - 1);
      totals.add(
          last.path("cells").get(column(last, "selfEvaluation.", ".score")).get("text").asText());
    }
    return totals;
  }

  private static JsonNode tables(JsonNode report) {
    return report.path("parts").path(3).path("sections").path(0).path("subsections");
  }

  private static JsonNode table(JsonNode report, int number) {
    return tables(report).path(number - 1).path("tables").path(0);
  }

  /** The place of the cell whose figure has such an id; -1 where there is none. */
  private static int column(JsonNode row, String part, String end) {
    for (int column = 0; column < row.path("cells").size(); column++) {
      String figure = row.path("cells").get(column).path("figure").asText();
      if (figure.contains(part) && figure.endsWith(end)) {
        return column;
      }
    }
    return -1;
  }
}
