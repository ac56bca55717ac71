package org.juesuan.gateway.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.juesuan.gateway.composition.GoldenEvaluation;
import org.juesuan.gateway.composition.GoldenProcurement;
import org.juesuan.gateway.composition.GoldenSection;
import org.juesuan.gateway.form.ReportForms;
import org.juesuan.gateway.narrative.Narrative;
import org.juesuan.gateway.narrative.ReportComposer;
import org.juesuan.gateway.report.Figure;
import org.juesuan.gateway.report.Figures;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.Part;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.SectionAnswer;
import org.juesuan.gateway.report.SectionAnswers;
import org.juesuan.gateway.report.Source;
import org.juesuan.gateway.report.Table;
import org.juesuan.platform.money.Money;
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
                new SectionAnswer.Missing<>(Reason.NOT_INSTALLED))),
        withTable());
  }

  /** A table with everything a table can have. */
  private static Report withTable() {
    Figure figure = Figure.difference("增减", Money.of("-1.00"), Money.of("2.00"));
    Table table =
        new Table(
            "t1",
            "表",
            List.of("公开01表"),
            List.of(
                Table.Row.of(Table.Cell.heading("项目").across(2), Table.Cell.words("").down(2)),
                Table.Row.of(Table.Cell.figure("difference", figure), Table.Cell.words("无"))),
            List.of("注"));
    Section section =
        new Section("s", "一", Owner.BUDGET, null, List.of(), List.of(table), List.of());
    return new Report(
        "110106",
        2020,
        "标题",
        List.of(new Source(Owner.BUDGET, null, 7L, "d")),
        new Figures(Map.of("difference", figure)),
        List.of(new Part("p", "第一部分", List.of(section))));
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
    return ReportComposer.compose(
        GoldenSection.DEPARTMENT,
        GoldenSection.YEAR,
        ReportForms.read().get("beijing-district-2020"),
        Narrative.read("beijing-district-2020"),
        answers);
  }
}
