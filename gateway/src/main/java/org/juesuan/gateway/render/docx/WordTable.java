package org.juesuan.gateway.render.docx;

import java.util.List;
import org.juesuan.gateway.render.TableLayout;
import org.juesuan.gateway.render.TableLayout.Placed;
import org.juesuan.gateway.report.Span;

/** A table with merged cells, whose heading rows stand again at the top of every page. */
final class WordTable {

  private final WordXml xml;
  private final TableLayout layout;
  private final List<Integer> widths;

  WordTable(WordXml xml, TableLayout layout, Page page) {
    this.xml = xml;
    this.layout = layout;
    this.widths = layout.shares(page.textWidth());
  }

  void write() {
    xml.begin("w:tbl").begin("w:tblPr").empty("w:tblStyle", "w:val", "ReportTable");
    xml.empty("w:tblW", "w:w", text(sum(0, layout.columns())), "w:type", "dxa");
    xml.empty("w:jc", "w:val", "center").empty("w:tblLayout", "w:type", "fixed").end();
    xml.begin("w:tblGrid");
    widths.forEach(width -> xml.empty("w:gridCol", "w:w", text(width)));
    xml.end();
    for (int row = 0; row < layout.grid().size(); row++) {
      row(row);
    }
    xml.end();
  }

  private void row(int row) {
    xml.begin("w:tr").begin("w:trPr").empty("w:cantSplit");
    if (row < layout.headerRows()) {
      xml.empty("w:tblHeader");
    }
    xml.end();
    int column = 0;
    while (column < layout.columns()) {
      Placed placed = layout.grid().get(row).get(column);
      cell(placed, placed.row() == row);
      column += placed.columns();
    }
    xml.end();
  }

  private void cell(Placed placed, boolean begins) {
    xml.begin("w:tc").begin("w:tcPr");
    xml.empty("w:tcW", "w:w", text(sum(placed.column(), placed.columns())), "w:type", "dxa");
    if (placed.columns() > 1) {
      xml.empty("w:gridSpan", "w:val", text(placed.columns()));
    }
    if (placed.rows() > 1) {
      xml.empty("w:vMerge", "w:val", begins ? "restart" : "continue");
    }
    xml.empty("w:vAlign", "w:val", "center").end();
    xml.paragraph(style(placed));
    if (begins && !placed.cell().text().isEmpty()) {
      xml.run(placed.cell().text());
    }
    xml.end().end();
  }

  private static String style(Placed placed) {
    if (placed.cell().heading()) {
      return "TableHeading";
    }
    return placed.cell().content() instanceof Span.Printed ? "TableFigure" : "TableText";
  }

  private int sum(int from, int columns) {
    return widths.subList(from, from + columns).stream().mapToInt(Integer::intValue).sum();
  }

  private static String text(int number) {
    return Integer.toString(number);
  }
}
