package org.juesuan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The report of the sample's centre for 2020. */
final class SampleReport {
  static final String PATH = "/api/v1/reports/departments/110106-208-005/years/2020";

  private SampleReport() {}

  /** As it is now, but for the positions of the feeds: they move with every other department. */
  static String now(Installation installation) throws IOException, InterruptedException {
    HttpResponse<String> answer = installation.client().report(PATH, installation.token("viewer"));
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body().replaceAll("\"feedPosition\":\\d+", "\"feedPosition\":0");
  }

  /** The reason each source of a report gives for being unavailable, "null" if it is not. */
  static Map<String, String> reasons(JsonNode report) {
    Map<String, String> reasons = new TreeMap<>();
    report
        .path("sources")
        .forEach(
            source ->
                reasons.put(source.path("service").asText(), source.path("reason").asText("null")));
    return reasons;
  }

  /** The reasons of all sections that one owner answers for. */
  static Set<String> reasonsOfSections(JsonNode report, String owner) {
    Set<String> reasons = new TreeSet<>();
    for (JsonNode part : report.path("parts")) {
      for (JsonNode section : part.path("sections")) {
        if (section.path("owner").asText().equals(owner)) {
          reasons.add(section.path("reason").asText());
        }
      }
    }
    return reasons;
  }
}
