package org.juesuan.budget.table.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.CodeTree;
import org.juesuan.budget.table.Column;
import org.juesuan.budget.table.Table;
import org.juesuan.budget.table.TableRow;
import org.juesuan.budget.table.YearNames;
import org.juesuan.platform.money.Money;

/** The content of one table. */
@Schema(
    name = "AccountTable",
    description =
        "The content of one table: rows and columns by what they mean. Titles, 行次, order of"
            + " printing and which tables exist are the renderer's.")
public record TableView(
    @Schema(description = "Which table.", examples = "expenditure") String table,
    @Schema(
            description = "The columns, in the order of the official form.",
            examples = "[\"totalYuan\",\"basicYuan\",\"projectYuan\"]")
        List<String> columns,
    @Schema(
            description =
                "The rows: a code without any amount has none, every other row is always there.")
        List<Row> rows) {

  /** Keeps lists of its own. */
  public TableView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The view of a table, with the official names of its codes. */
  public static TableView of(Table table, YearNames names) {
    return new TableView(
        table.name().inAddress(),
        table.columns().stream().map(Column::member).toList(),
        table.rows().stream().map(row -> Row.of(row, table.columns(), names)).toList());
  }

  /** One row. */
  @Schema(name = "AccountTableRow", description = "One row of a table.")
  public record Row(
      @Schema(
              description =
                  "What the row says: total, revenue.otherRevenue, functional.208, economic.301.",
              examples = "functional.20801")
          String row,
      @Schema(description = "The code it is of; null of every other row.", examples = "20801")
          @Nullable String code,
      @Schema(description = "Official name of the code.", examples = "人力资源和社会保障管理事务")
          @Nullable String name,
      @Schema(description = "1 类, 2 款, 3 项.", examples = "2") @Nullable Integer level,
      @Schema(description = "Code one level up; null of a 类.", examples = "208")
          @Nullable String parent,
      @Schema(
              description =
                  "Whether the rows one level below add up to this one; false where a coarse record"
                      + " stops here, so that the rest is not broken down.",
              examples = "true")
          boolean brokenDown,
      @Schema(
              description =
                  "Yuan by column, a string for each; null where it is not held, which is never"
                      + " zero.",
              examples = "{\"totalYuan\":\"39314155.00\",\"basicYuan\":\"33175500.00\"}")
          Map<String, @Nullable Money> amounts) {

    private static final String ECONOMIC = "economic.";

    static Row of(TableRow row, List<Column> columns, YearNames names) {
      Map<String, @Nullable Money> amounts = new LinkedHashMap<>();
      columns.forEach(column -> amounts.put(column.member(), row.amount(column).orElse(null)));
      String code = row.code();
      return new Row(
          row.row(),
          code,
          code == null ? null : nameOf(row.row(), code, names),
          code == null ? null : CodeTree.level(code),
          code == null ? null : CodeTree.parent(code),
          row.brokenDown(),
          amounts);
    }

    private static String nameOf(String row, String code, YearNames names) {
      return row.startsWith(ECONOMIC) ? names.ofEconomic(code) : names.ofFunctional(code);
    }
  }
}
