package org.juesuan.gateway.render.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.juesuan.gateway.render.TableLayout;
import org.juesuan.gateway.render.TableLayout.Placed;
import org.juesuan.gateway.render.Titles;
import org.juesuan.gateway.render.xlsx.ReportSheet.Look;
import org.juesuan.gateway.report.Direction;
import org.juesuan.gateway.report.Edition;
import org.juesuan.gateway.report.Figure;
import org.juesuan.gateway.report.Part;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.Span;
import org.juesuan.gateway.report.Table;
import org.juesuan.platform.money.Money;

/**
 * The report as an Excel workbook: a list of contents, one sheet for each table, and one with every
 * figure of the report and the exact yuan behind it.
 */
public final class ReportWorkbook {

  private static final int YUAN_DECIMALS = 2;
  private static final List<Integer> CONTENTS_WIDTHS = List.of(8, 60, 30);
  private static final List<Integer> FIGURE_WIDTHS = List.of(46, 40, 14, 10, 10, 20);
  private static final List<String> FIGURE_HEADINGS =
      List.of("编号", "名称", "印出数", "单位", "增减方向", "精确数（元）");

  private final Report report;
  private final Edition edition;
  private final Workbook workbook;

  private ReportWorkbook(Report report, Edition edition, Workbook workbook) {
    this.report = report;
    this.edition = edition;
    this.workbook = workbook;
  }

  /** The file; the same report in the same edition gives the same bytes. */
  public static byte[] of(Report report, Edition edition) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      try (Workbook workbook = new Workbook(bytes, "Juesuan", null)) {
        workbook.properties().setTitle(Titles.withMark(report, edition));
        workbook.properties().setDescription(edition.statement());
        new ReportWorkbook(report, edition, workbook).write();
      }
      return StableWorkbook.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A table and the section it stands in. */
  private record Titled(Part part, Section section, Table table) {}

  private void write() {
    List<Titled> tables = new ArrayList<>();
    for (Part part : report.parts()) {
      part.sections().forEach(section -> collect(part, section, tables));
    }
    ReportSheet contents = sheet("目录", CONTENTS_WIDTHS, false);
    List<ReportSheet> sheets = tables.stream().map(table -> table(table, tables)).toList();
    figures();
    contents(contents, tables, sheets);
  }

  private static void collect(Part part, Section section, List<Titled> tables) {
    section.tables().forEach(table -> tables.add(new Titled(part, section, table)));
    section.subsections().forEach(below -> collect(part, below, tables));
  }

  private void contents(ReportSheet sheet, List<Titled> tables, List<ReportSheet> sheets) {
    int columns = CONTENTS_WIDTHS.size();
    int row = 0;
    sheet.words(row++, columns, Look.CAPTION, report.title());
    sheet.words(row++, columns, Look.NOTE, edition.statement());
    for (String warning : Titles.warnings(report)) {
      sheet.words(row++, columns, Look.NOTE, warning);
    }
    List<String> headings = List.of("序号", "表名", "部分");
    for (int column = 0; column < columns; column++) {
      sheet.words(row, column, 1, 1, Look.HEADING, headings.get(column));
    }
    row++;
    for (int index = 0; index < tables.size(); index++) {
      Titled titled = tables.get(index);
      String name = sheets.get(index).name();
      sheet.number(row, 0, 1, 1, NumberCell.whole(index + 1));
      sheet.words(row, 1, 1, 1, Look.WORDS, name);
      sheet.worksheet().hyperlink(row, 1, HyperLink.internal("'" + name + "'!A1", name));
      sheet.words(row, 2, 1, 1, Look.WORDS, titled.part().heading());
      row++;
    }
  }

  private ReportSheet table(Titled titled, List<Titled> all) {
    Table table = titled.table();
    boolean alone =
        all.stream().filter(one -> one.table().caption().equals(table.caption())).count() == 1;
    TableLayout layout = TableLayout.of(table);
    ReportSheet sheet =
        sheet(alone ? table.caption() : titled.section().heading(), layout.widths(), layout.wide());
    int top = 3;
    int columns = Math.max(layout.columns(), 1);
    sheet.words(0, columns, Look.CAPTION, table.caption());
    sheet.words(1, columns, Look.NOTE, edition.statement());
    sheet.words(2, columns, Look.NOTE, String.join("　　", table.above()));
    for (int row = 0; row < layout.grid().size(); row++) {
      layout.cellsOf(row).forEach(placed -> cell(sheet, top, placed));
    }
    int end = top + layout.grid().size();
    for (int note = 0; note < table.notes().size(); note++) {
      sheet.words(end + note, columns, Look.NOTE, table.notes().get(note));
    }
    sheet.keepInSight(top + layout.headerRows());
    return sheet;
  }

  private static void cell(ReportSheet sheet, int top, Placed placed) {
    Optional<NumberCell> number =
        placed.cell().content() instanceof Span.Printed printed
            ? NumberCell.of(printed.figure())
            : Optional.empty();
    int row = top + placed.row();
    if (number.isPresent()) {
      sheet.number(row, placed.column(), placed.rows(), placed.columns(), number.get());
    } else {
      sheet.words(
          row,
          placed.column(),
          placed.rows(),
          placed.columns(),
          placed.cell().heading() ? Look.HEADING : Look.WORDS,
          placed.cell().text());
    }
  }

  private void figures() {
    ReportSheet sheet = sheet("全部数字", FIGURE_WIDTHS, true);
    for (int column = 0; column < FIGURE_HEADINGS.size(); column++) {
      sheet.words(0, column, 1, 1, Look.HEADING, FIGURE_HEADINGS.get(column));
    }
    int row = 1;
    for (Map.Entry<String, Figure> entry : report.figures().byId().entrySet()) {
      figure(sheet, row++, entry.getKey(), entry.getValue());
    }
    sheet.keepInSight(1);
  }

  private static void figure(ReportSheet sheet, int row, String id, Figure figure) {
    sheet.words(row, 0, 1, 1, Look.WORDS, id);
    sheet.words(row, 1, 1, 1, Look.WORDS, figure.label());
    NumberCell.of(figure)
        .ifPresentOrElse(
            number -> sheet.number(row, 2, 1, 1, number),
            () -> sheet.words(row, 2, 1, 1, Look.WORDS, figure.printed()));
    sheet.words(row, 3, 1, 1, Look.WORDS, figure.unit().symbol());
    Direction direction = figure.direction();
    sheet.words(row, 4, 1, 1, Look.WORDS, direction == null ? "" : direction.ofAmount());
    Money yuan = figure.yuan();
    if (yuan == null) {
      sheet.words(row, 5, 1, 1, Look.WORDS, "");
    } else {
      sheet.number(row, 5, 1, 1, new NumberCell(yuan.yuan(), NumberCell.format(YUAN_DECIMALS)));
    }
  }

  private ReportSheet sheet(String name, List<Integer> widths, boolean wide) {
    // An apostrophe would end the name where a formula or a print title cites it.
    return new ReportSheet(
        workbook.newWorksheet(name.replace('\'', '’')), widths, wide, edition.statement());
  }
}
