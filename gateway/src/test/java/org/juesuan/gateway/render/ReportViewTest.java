package org.juesuan.gateway.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Stream;
import org.juesuan.gateway.composition.GoldenEvaluation;
import org.juesuan.gateway.composition.GoldenProcurement;
import org.juesuan.gateway.composition.GoldenSection;
import org.juesuan.gateway.narrative.ReportComposer;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.SectionAnswer;
import org.juesuan.gateway.report.SectionAnswers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportViewTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Stream<Report> reports() {
    return Stream.of(
        composed(
            new SectionAnswers(
                GoldenSection.delivered(content -> {}),
                GoldenEvaluation.delivered(content -> {}),
                GoldenProcurement.delivered(content -> {}))),
        composed(
            new SectionAnswers(
                GoldenSection.delivered(content -> content.putNull("comparatives")),
                new SectionAnswer.Missing<>(Reason.TIMEOUT),
                new SectionAnswer.Missing<>(Reason.NOT_INSTALLED))));
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName(
      "INV-7 a report written as JSON and read again is the same report, to the last figure")
  void nothingIsLost(Report report) throws JsonProcessingException {
    String written = MAPPER.writeValueAsString(ReportView.of(report));

    assertEquals(report, MAPPER.readValue(written, ReportView.class).toReport());
  }

  private static Report composed(SectionAnswers answers) {
    return ReportComposer.compose(GoldenSection.DEPARTMENT, GoldenSection.YEAR, answers);
  }
}
