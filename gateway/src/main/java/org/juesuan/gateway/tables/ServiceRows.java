package org.juesuan.gateway.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.juesuan.gateway.form.Layout;
import org.juesuan.gateway.report.ProcurementSection.PurchasedService;
import org.juesuan.gateway.report.Table.Cell;
import org.juesuan.gateway.report.Table.Row;

/** One line for each purchased service, 合计 below them (T12). */
final class ServiceRows {

  private static final String TOTAL = "合计";
  private static final String LEVELS_OF_THE_CATALOGUE = "－";

  private ServiceRows() {}

  static List<Row> of(Layout.Services layout, Content content, List<PurchasedService> services) {
    List<List<String>> headings = new ArrayList<>();
    layout.labels().forEach(label -> headings.add(List.of(label)));
    layout.columns().forEach(column -> headings.add(column.heading()));
    List<Row> rows = new ArrayList<>(Headings.rows(headings));
    int number = 0;
    for (PurchasedService service : services) {
      number++;
      String row = String.valueOf(number);
      rows.add(
          row(
              Stream.of(
                  Cell.words(String.join(LEVELS_OF_THE_CATALOGUE, service.guidance())),
                  Cell.words(service.name()),
                  Cell.words(service.supplier().label())),
              layout.columns().stream().map(column -> content.cell(row, column, service.name()))));
    }
    rows.add(
        row(
            Stream.of(Cell.heading(TOTAL).across(layout.labels().size())),
            layout.columns().stream().map(column -> content.cell("total", column, TOTAL))));
    return rows;
  }

  private static Row row(Stream<Cell> words, Stream<Cell> amounts) {
    return new Row(Stream.concat(words, amounts).toList());
  }
}
