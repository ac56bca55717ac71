package org.juesuan.gateway.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.juesuan.gateway.render.TableLayout;
import org.juesuan.gateway.render.TableLayout.Placed;
import org.juesuan.gateway.render.Titles;
import org.juesuan.gateway.report.Edition;
import org.juesuan.gateway.report.Paragraph;
import org.juesuan.gateway.report.Part;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.Span;
import org.juesuan.gateway.report.Table;

/**
 * The report as Markdown with tables (source: CommonMark 0.31, GitHub Flavored Markdown 4.10). A
 * table there has no merged cells: what reaches over several places stands in the first of them,
 * and a column is headed by all headings above it.
 */
public final class MarkdownDocument {

  private static final int DEEPEST_HEADING = 6;

  private final StringBuilder text = new StringBuilder();

  private MarkdownDocument() {}

  /** The text; the same report in the same edition gives the same text. */
  public static String of(Report report, Edition edition) {
    MarkdownDocument document = new MarkdownDocument();
    document.heading(1, report.title());
    document.quoted(edition.statement());
    Titles.warnings(report).forEach(document::quoted);
    report.parts().forEach(document::part);
    return document.text.toString();
  }

  private void part(Part part) {
    heading(2, part.heading());
    part.sections().forEach(section -> section(section, 3));
  }

  private void section(Section section, int level) {
    heading(Math.min(level, DEEPEST_HEADING), section.heading());
    Reason reason = section.reason();
    if (reason != null) {
      quoted(Titles.missing(reason));
    }
    section.paragraphs().forEach(this::paragraph);
    section.tables().forEach(this::table);
    section.subsections().forEach(below -> section(below, level + 1));
  }

  private void heading(int level, String heading) {
    block("#".repeat(level) + " " + MarkdownText.ofOneLine(heading));
  }

  private void quoted(String sentence) {
    block("> " + MarkdownText.ofOneLine(sentence));
  }

  private void paragraph(Paragraph paragraph) {
    block(MarkdownText.of(paragraph.text()));
  }

  private void table(Table table) {
    block("**" + MarkdownText.ofOneLine(table.caption()) + "**");
    if (!table.above().isEmpty()) {
      block(MarkdownText.ofOneLine(String.join("　　", table.above())));
    }
    TableLayout layout = TableLayout.of(table);
    if (layout.columns() > 0) {
      rows(layout);
    }
    table.notes().forEach(note -> block(MarkdownText.of(note)));
  }

  private void rows(TableLayout layout) {
    List<String> lines = new ArrayList<>();
    lines.add(line(IntStream.range(0, layout.columns()).mapToObj(at -> headingsOf(layout, at))));
    lines.add(line(IntStream.range(0, layout.columns()).mapToObj(at -> alignment(layout, at))));
    for (int row = layout.headerRows(); row < layout.grid().size(); row++) {
      lines.add(row(layout, row));
    }
    block(String.join("\n", lines));
  }

  private static String headingsOf(TableLayout layout, int column) {
    return IntStream.range(0, layout.headerRows())
        .mapToObj(row -> layout.grid().get(row).get(column))
        .distinct()
        .map(placed -> MarkdownText.ofCell(placed.cell().text()))
        .filter(heading -> !heading.isEmpty())
        .collect(Collectors.joining(" / "));
  }

  /** A column that holds a figure stands to the right. */
  private static String alignment(TableLayout layout, int column) {
    return layout.grid().stream()
            .map(row -> row.get(column))
            .anyMatch(placed -> placed.columns() == 1 && isFigure(placed))
        ? "---:"
        : "---";
  }

  private static boolean isFigure(Placed placed) {
    return placed.cell().content() instanceof Span.Printed;
  }

  private static String row(TableLayout layout, int row) {
    return line(
        IntStream.range(0, layout.columns())
            .mapToObj(
                column -> {
                  Placed placed = layout.grid().get(row).get(column);
                  return placed.beginsAt(row, column)
                      ? MarkdownText.ofCell(placed.cell().text())
                      : "";
                }));
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |"));
  }

  private void block(String block) {
    text.append(text.isEmpty() ? "" : "\n").append(block).append('\n');
  }
}
