package org.juesuan.gateway.tables;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.form.Layout;
import org.juesuan.gateway.report.AccountTable;
import org.juesuan.gateway.report.BudgetSection;
import org.juesuan.gateway.report.ProcurementSection;
import org.juesuan.gateway.report.Table;
import org.juesuan.gateway.report.Table.Row;

/**
 * One table as it is printed, with what stands above and below it.
 *
 * @param id stable name of the table
 * @param department what budget-service says; null where it says nothing, and whose table it is
 *     stands nowhere
 */
record PrintedTable(String id, Content content, @Nullable BudgetSection department) {

  private static final String UNIT_OF_AMOUNTS = "金额单位：万元";
  private static final String NOUN = "{单位}";
  private static final String NOT_KNOWN = "awarded.notKnownYuan";

  /**
   * The table.
   *
   * @param procurement where the lines of purchased services come from
   */
  Table of(@Nullable ProcurementSection procurement) {
    List<Row> rows = rows(procurement);
    return new Table(id, content.form().title(), above(), rows, notes(rows));
  }

  private List<Row> rows(@Nullable ProcurementSection procurement) {
    Layout layout = content.form().layout();
    if (layout instanceof Layout.TwoSided twoSided) {
      return TwoSidedRows.of(twoSided, content);
    }
    if (layout instanceof Layout.Functional functional) {
      return FunctionalRows.of(functional, content);
    }
    if (layout instanceof Layout.Economic economic) {
      return EconomicRows.of(economic, content);
    }
    if (layout instanceof Layout.Grid grid) {
      return GridRows.of(grid, content);
    }
    return ServiceRows.of(
        (Layout.Services) layout,
        content,
        procurement == null ? List.of() : procurement.purchasedServices());
  }

  private List<String> above() {
    List<String> above = new ArrayList<>(List.of(content.form().number()));
    if (department != null) {
      above.add(noun() + "：" + department.department().name());
    }
    above.add(UNIT_OF_AMOUNTS);
    return above;
  }

  private List<String> notes(List<Row> rows) {
    List<String> notes = new ArrayList<>();
    AccountTable table = content.table();
    String noteIfEmpty = content.form().noteIfEmpty();
    if (table.isEmpty() && !noteIfEmpty.isEmpty()) {
      notes.add(noteIfEmpty.replace(NOUN, noun()));
    }
    if (says(rows, Content.COARSE)) {
      notes.add("注：标“" + Content.COARSE + "”的科目，其金额没有全部细化到下级科目，下级科目之和小于本科目金额。");
    }
    if (says(rows, TableFigures.NOT_HELD)) {
      notes.add("注：“" + TableFigures.NOT_HELD + "”表示没有相应的登记数据，不等于零。");
    }
    if (table.rows().stream().anyMatch(PrintedTable::hasUnknownSource)) {
      notes.add("注：总计中有资金来源尚未明确的金额，未列入资金来源各栏。");
    }
    return notes;
  }

  private static boolean says(List<Row> rows, String mark) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.text().endsWith(mark));
  }

  private static boolean hasUnknownSource(AccountTable.Row row) {
    return row.amounts().entrySet().stream()
        .anyMatch(amount -> amount.getKey().equals(NOT_KNOWN) && !amount.getValue().isZero());
  }

  /** What the department is called: 部门 at the head, 单位 below it. */
  private String noun() {
    return department != null && department.department().supervisor() == null ? "部门" : "单位";
  }
}
