package org.juesuan.gateway.render;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.util.List;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.Table;

/** What a template asks of a table, and of what begins with one. */
@TemplateExtension
final class TableShape {

  private static final int PER_MILLE = 1000;

  private TableShape() {}

  /** The widths of its columns, in per cent. */
  static List<String> columnWidths(Table table) {
    return TableLayout.of(table).shares(PER_MILLE).stream()
        .map(share -> BigDecimal.valueOf(share, 1) + "%")
        .toList();
  }

  /** The rows repeated on every page. */
  static List<Table.Row> headRows(Table table) {
    return table.rows().subList(0, TableLayout.of(table).headerRows());
  }

  /** The rows below those. */
  static List<Table.Row> bodyRows(Table table) {
    return table.rows().subList(TableLayout.of(table).headerRows(), table.rows().size());
  }

  /** Whether it needs the long side of the page. */
  static boolean wide(Table table) {
    return TableLayout.of(table).wide();
  }

  /** Whether it needs smaller letters even then. */
  static boolean dense(Table table) {
    return TableLayout.of(table).dense();
  }

  /** Whether what stands below the heading begins with a wide table. */
  static boolean opensWide(Section section) {
    return TableLayout.opensWide(section);
  }

  /** Whether the section is a table and nothing else: official documents give it a page. */
  static boolean isSheet(Section section) {
    return section.paragraphs().isEmpty() && !section.tables().isEmpty();
  }
}
