package org.juesuan.gateway.render;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.report.Figures;
import org.juesuan.gateway.report.Span;
import org.juesuan.gateway.report.Table;

/** A printed table. */
@Schema(
    name = "ReportTable",
    requiredProperties = {"id", "caption", "above", "rows", "notes"},
    description =
        "A printed table, row by row. A cell that reaches down over several rows stands in the first"
            + " of them only.")
public record TableView(
    @Schema(description = "Stable name of the table.", examples = "self-evaluations.P2020-05")
        String id,
    @Schema(description = "Its title.", examples = "项目支出绩效自评表（2020年度）") String caption,
    @Schema(
            description =
                "What its form prints above it: number of the table, whose it is, unit of amounts.",
            examples = "[\"公开03表\",\"单位：北京市丰台区社会保险基金管理中心\",\"金额单位：万元\"]")
        List<String> above,
    @Schema(description = "Its rows in their order.") List<RowView> rows,
    @Schema(
            description = "What stands below it, such as why it holds no figures.",
            examples = "[\"本单位无政府性基金预算财政拨款收支，故本表无数据。\"]")
        List<String> notes) {

  static TableView of(Table table) {
    return new TableView(
        table.id(),
        table.caption(),
        table.above(),
        table.rows().stream().map(RowView::of).toList(),
        table.notes());
  }

  Table toTable(Figures figures) {
    return new Table(
        id, caption, above, rows.stream().map(row -> row.toRow(figures)).toList(), notes);
  }

  /** One row. */
  @Schema(
      name = "ReportTableRow",
      requiredProperties = {"cells"},
      description = "One row of a table.")
  public record RowView(
      @Schema(description = "Its cells from left to right.") List<CellView> cells) {

    static RowView of(Table.Row row) {
      return new RowView(row.cells().stream().map(CellView::of).toList());
    }

    Table.Row toRow(Figures figures) {
      return new Table.Row(cells.stream().map(cell -> cell.toCell(figures)).toList());
    }
  }

  /** One cell. */
  @Schema(
      name = "ReportTableCell",
      requiredProperties = {"text", "figure", "heading", "columns", "rows"},
      description = "One cell of a table.")
  public record CellView(
      @Schema(description = "The cell as read; empty where it is.", examples = "97.54") String text,
      @Schema(
              nullable = true,
              description = "Id of the figure in it; null where it holds words.",
              examples = "selfEvaluation.P2020-05.score")
          @Nullable String figure,
      @Schema(description = "Whether it says what others hold.", examples = "false")
          boolean heading,
      @Schema(description = "How many columns it reaches over.", examples = "1") int columns,
      @Schema(description = "How many rows it reaches over.", examples = "1") int rows) {

    static CellView of(Table.Cell cell) {
      return new CellView(
          cell.text(),
          cell.content() instanceof Span.Printed printed ? printed.id() : null,
          cell.heading(),
          cell.columns(),
          cell.rows());
    }

    Table.Cell toCell(Figures figures) {
      Span content =
          figure == null ? new Span.Words(text) : new Span.Printed(figure, figures.get(figure));
      return new Table.Cell(content, heading, columns, rows);
    }
  }
}
