package org.juesuan.gateway.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.juesuan.gateway.form.Layout;
import org.juesuan.gateway.form.Layout.Block;
import org.juesuan.gateway.form.Layout.Line;
import org.juesuan.gateway.report.AccountTable;
import org.juesuan.gateway.report.Table.Cell;
import org.juesuan.gateway.report.Table.Row;

/** Economic items in blocks side by side, 人员经费 and 公用经费 below them (T6, T10). */
final class EconomicRows {

  private static final String AMOUNT = "amountYuan";
  private static final String ROW = "economic.";
  private static final int BLOCK_COLUMNS = 3;
  private static final int CLASS_DIGITS = 3;

  private final Layout.Economic layout;
  private final Content content;

  private EconomicRows(Layout.Economic layout, Content content) {
    this.layout = layout;
    this.content = content;
  }

  static List<Row> of(Layout.Economic layout, Content content) {
    EconomicRows rows = new EconomicRows(layout, content);
    List<Row> all = new ArrayList<>(rows.headings());
    List<List<Line>> blocks = rows.blocks();
    int longest = blocks.stream().mapToInt(List::size).max().orElse(0);
    for (int index = 0; index < longest; index++) {
      int at = index;
      all.add(
          new Row(
              blocks.stream()
                  .flatMap(
                      items ->
                          at < items.size()
                              ? rows.item(items.get(at))
                              : Content.blank(BLOCK_COLUMNS))
                  .toList()));
    }
    all.add(rows.totals());
    return all;
  }

  private List<Row> headings() {
    return Headings.rows(
        layout.blocks().stream()
            .flatMap(
                block ->
                    Stream.of("科目编码", "科目名称", "决算数")
                        .map(heading -> List.of(block.heading(), heading)))
            .toList());
  }

  /** The lines of each block, an item with money that the form does not foresee among them. */
  private List<List<Line>> blocks() {
    List<List<Line>> blocks = new ArrayList<>();
    for (Block block : layout.blocks()) {
      blocks.add(new ArrayList<>(block.items()));
    }
    for (AccountTable.Row row : content.table().coded()) {
      String code = String.valueOf(row.code());
      boolean foreseen =
          layout.blocks().stream()
              .flatMap(block -> block.items().stream())
              .anyMatch(item -> item.row().equals(code));
      if (!foreseen && row.hasMoney()) {
        place(blocks, new Line(0, Content.name(row), code, List.of()));
      }
    }
    return blocks;
  }

  /** Behind the items of its class; at the end of the last block where the class has none. */
  private static void place(List<List<Line>> blocks, Line item) {
    for (List<Line> block : blocks) {
      for (int index = block.size(); index > 0; index--) {
        if (classOf(block.get(index - 1)).equals(classOf(item))) {
          block.add(index, item);
          return;
        }
      }
    }
    blocks.get(blocks.size() - 1).add(item);
  }

  private static String classOf(Line item) {
    return item.row().substring(0, CLASS_DIGITS);
  }

  private Stream<Cell> item(Line item) {
    String row = ROW + item.row();
    String name =
        content
            .table()
            .row(row)
            .filter(found -> !found.brokenDown())
            .map(coarse -> item.label() + Content.COARSE)
            .orElse(item.label());
    return Stream.of(
        Cell.words(item.row()), Cell.words(name), content.cell(row, AMOUNT, item.label()));
  }

  /** Each total below its block; the last one reaches over what is left of the line. */
  private Row totals() {
    List<Cell> cells = new ArrayList<>();
    int left = layout.blocks().size() * BLOCK_COLUMNS;
    for (int index = 0; index < layout.totals().size(); index++) {
      Line total = layout.totals().get(index);
      boolean last = index == layout.totals().size() - 1;
      int label = last ? left - 1 : BLOCK_COLUMNS - 1;
      cells.add(Cell.heading(total.label()).across(label));
      cells.add(content.cell(total.row(), AMOUNT, total.label()));
      left -= BLOCK_COLUMNS;
    }
    return new Row(cells);
  }
}
