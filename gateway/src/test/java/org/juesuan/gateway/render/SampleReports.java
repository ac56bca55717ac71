package org.juesuan.gateway.render;

import static org.juesuan.gateway.report.Table.Cell.figure;
import static org.juesuan.gateway.report.Table.Cell.heading;
import static org.juesuan.gateway.report.Table.Cell.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.juesuan.gateway.composition.GoldenEvaluation;
import org.juesuan.gateway.composition.GoldenProcurement;
import org.juesuan.gateway.composition.GoldenSection;
import org.juesuan.gateway.form.ReportForms;
import org.juesuan.gateway.narrative.Narrative;
import org.juesuan.gateway.narrative.ReportComposer;
import org.juesuan.gateway.report.Edition;
import org.juesuan.gateway.report.Figure;
import org.juesuan.gateway.report.Figures;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.Paragraph;
import org.juesuan.gateway.report.Part;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.SectionAnswers;
import org.juesuan.gateway.report.Source;
import org.juesuan.gateway.report.Span;
import org.juesuan.gateway.report.Table;
import org.juesuan.gateway.report.Table.Row;
import org.juesuan.gateway.report.Unit;
import org.juesuan.platform.money.Money;

/**
 * Reports to render: the real department the project began with, and one that is hard to render.
 */
public final class SampleReports {

  /** Text that other programs would take for something else. */
  public static final List<String> HOSTILE =
      List.of(
          "=1+1",
          "+8610",
          "-2+3",
          "@SUM(A1)",
          "=HYPERLINK(\"http://elsewhere/\",\"a\")",
          "<script>alert(1)</script>",
          "a & b < c > d \"e\" 'f'",
          "# 一 *二* _三_ `四` [五](六) | 七 \\ 八",
          "1. 一",
          "- 二",
          "_x000D_",
          "]]>",
          "{report.title}",
          "门、⻔（部首）、㐀、𠮷");

  /** The edition of one who has a hostile name. */
  public static final Edition DRAFT = new Edition.Draft("a&b<c>\"d\"");

  public static final Edition PUBLISHED = new Edition.Published(3, "0123456789abcdef".repeat(4));

  private static final int WIDE = 14;
  private static final int LONG = 70;

  private SampleReports() {}

  /** All figures and sentences of the real department. */
  public static Report golden() {
    return ReportComposer.compose(
        GoldenSection.DEPARTMENT,
        GoldenSection.YEAR,
        ReportForms.read().get("beijing-district-2020"),
        Narrative.read("beijing-district-2020"),
        new SectionAnswers(
            GoldenSection.delivered(content -> {}),
            GoldenEvaluation.delivered(content -> {}),
            GoldenProcurement.delivered(content -> {})));
  }

  /** A wide and long table with merged headings, hostile text, and sections nobody could tell. */
  public static Report hard() {
    Map<String, Figure> figures = new LinkedHashMap<>();
    Table wide = wide(figures);
    Table small = hostile();
    Figure rate = Figure.asPrinted("比率", "97.54", Unit.PERCENT, null);
    Figure word = Figure.asPrinted("印作文字的数", "1:1.5", Unit.ITEM, null);
    figures.put("rate", rate);
    figures.put("word", word);
    Paragraph sentence =
        new Paragraph(
            null,
            List.of(
                new Span.Words("执行率为"),
                new Span.Printed("rate", rate),
                new Span.Words("，比例为"),
                new Span.Printed("word", word),
                new Span.Words("。\n第二行：" + String.join("；", HOSTILE) + "\u0001。")));
    Section told =
        new Section(
            "told", "一、说明", Owner.BUDGET, null, List.of(sentence), List.of(small), List.of());
    Section missing =
        Section.unavailable("missing", "二、暂缺的部分", Owner.EVALUATION, Reason.UNREACHABLE);
    Section narrow =
        new Section("narrow", "一、窄表", Owner.BUDGET, null, List.of(), List.of(narrow()), List.of());
    Section tables =
        new Section("wide", "二、宽表", Owner.BUDGET, null, List.of(), List.of(wide), List.of());
    Section after =
        new Section("after", "三、窄表", Owner.BUDGET, null, List.of(), List.of(narrow()), List.of());
    Section below = Section.holding("below", "二、下级", Owner.BUDGET, List.of(missing));
    return new Report(
        "110106-208",
        2024,
        "某区某局2024年度部门决算<b>",
        List.of(
            new Source(Owner.BUDGET, null, 1L, "d"),
            new Source(Owner.EVALUATION, Reason.UNREACHABLE, null, null)),
        new Figures(figures),
        List.of(
            new Part("tables", "第一部分 表", List.of(narrow, tables, after)),
            new Part("words", "第二部分 说明", List.of(told, below))));
  }

  private static Table wide(Map<String, Figure> figures) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row(
            List.of(
                heading("项目").across(2),
                heading("一般公共预算财政拨款").across(WIDE - 4),
                heading("合计").across(2).down(2))));
    List<Table.Cell> second = new ArrayList<>();
    second.add(heading("科目编码"));
    second.add(heading("科目名称"));
    for (int column = 2; column < WIDE - 2; column++) {
      second.add(heading("第" + column + "栏支出"));
    }
    rows.add(new Row(second));
    for (int line = 0; line < LONG; line++) {
      List<Table.Cell> cells = new ArrayList<>();
      cells.add(words("20805" + line));
      cells.add(words("行政事业单位养老支出第" + line + "项"));
      for (int column = 2; column < WIDE; column++) {
        String id = "wide." + line + "." + column;
        Money amount = Money.of(line * 1_000_003L * column + ".05");
        Figure figure = Figure.amount("第" + line + "行第" + column + "栏", amount);
        figures.put(id, figure);
        cells.add(figure(id, figure));
      }
      rows.add(new Row(cells));
    }
    return new Table(
        "wide", "支出决算表", List.of("公开03表", "部门：某区某局", "单位：万元"), rows, List.of("注：本表反映。"));
  }

  private static Table narrow() {
    return new Table(
        "narrow",
        "一张窄表",
        List.of("部门：某区某局", "单位：万元"),
        List.of(Row.of(heading("项目"), heading("数")), Row.of(words("无"), words("—"))),
        List.of());
  }

  private static Table hostile() {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(heading("写法"), heading("说明")));
    HOSTILE.forEach(text -> rows.add(Row.of(words(text), words("甲" + text + "\n第二行"))));
    return new Table("hostile", "像公式'的[文字]", rows);
  }

  /** The tables of a report in the order in which they stand. */
  public static List<Table> tables(Report report) {
    return sections(report).flatMap(section -> section.tables().stream()).toList();
  }

  /** Every heading below the title, in the order in which it stands. */
  public static List<String> headings(Report report) {
    List<String> headings = new ArrayList<>();
    for (Part part : report.parts()) {
      headings.add(part.heading());
      part.sections().stream()
          .flatMap(SampleReports::withBelow)
          .forEach(section -> headings.add(section.heading()));
    }
    return headings;
  }

  /** Every sentence, as read, in the order in which it stands. */
  public static List<String> paragraphs(Report report) {
    return sections(report)
        .flatMap(section -> section.paragraphs().stream())
        .map(Paragraph::text)
        .toList();
  }

  /** The ids of the figures a reader sees in sentences and tables. */
  public static Set<String> shown(Report report) {
    Set<String> shown = new LinkedHashSet<>();
    sections(report)
        .forEach(
            section -> {
              section.paragraphs().forEach(paragraph -> shown.addAll(paragraph.figureIds()));
              section.tables().stream()
                  .flatMap(table -> table.rows().stream())
                  .flatMap(row -> row.cells().stream())
                  .map(Table.Cell::content)
                  .filter(Span.Printed.class::isInstance)
                  .forEach(content -> shown.add(((Span.Printed) content).id()));
            });
    return shown;
  }

  private static Stream<Section> sections(Report report) {
    return report.parts().stream()
        .flatMap(part -> part.sections().stream())
        .flatMap(SampleReports::withBelow);
  }

  private static Stream<Section> withBelow(Section section) {
    return Stream.concat(
        Stream.of(section), section.subsections().stream().flatMap(SampleReports::withBelow));
  }
}
