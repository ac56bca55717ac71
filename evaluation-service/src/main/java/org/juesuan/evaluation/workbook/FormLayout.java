package org.juesuan.evaluation.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.AmountUnit;
import org.juesuan.evaluation.form.WrittenForm;
import org.juesuan.evaluation.form.WrittenRow;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.FundColumn;
import org.juesuan.evaluation.workbook.PrintedSheet.Look;
import org.juesuan.evaluation.workbook.PrintedSheet.PrintedCell;
import org.juesuan.platform.workbook.CellAddress;
import org.juesuan.platform.workbook.CellRange;

/**
 * Lays a form out as it is printed: blocks and columns as its template has them, and whatever else
 * the form says, so that nothing written is lost. What a sheet needs to be read back stands beside.
 */
final class FormLayout {

  /** 绩效指标, then the columns down to 偏差原因分析及改进措施, in characters. */
  private static final List<Integer> WIDTHS = List.of(5, 10, 12, 24, 13, 13, 8, 9, 20);

  private static final List<Integer> WIDTHS_BESIDE = List.of(3, 12, 28, 10, 30);

  private static final int FIRST_FUND_COLUMN = 3;
  private static final int VALUES = 2;
  private static final int SECOND_HALF = 5;

  private final FilledForm filled;
  private final FormTemplate template;
  private final WrittenForm form;
  private final FundLayout funds;
  private final boolean hasReasons;

  /** The last column that is printed. */
  private final int last;

  private final List<PrintedCell> cells = new ArrayList<>();
  private int row = 1;

  private FormLayout(FilledForm filled) {
    this.filled = filled;
    this.template = filled.template();
    this.form = filled.form();
    this.funds = FundLayout.of(template, form);
    this.hasReasons =
        template.hasReasonColumn() || form.rows().stream().anyMatch(one -> !one.reason().isEmpty());
    this.last =
        Math.max(
            column(hasReasons ? Column.REASON : Column.SCORE),
            FIRST_FUND_COLUMN + funds.columns().size() - 1);
  }

  /** The sheet of a form. */
  static PrintedSheet sheet(FilledForm filled, String name) {
    return new FormLayout(filled).build(name);
  }

  private PrintedSheet build(String name) {
    add(row, 0, last, template.title(), Look.TITLE);
    add(++row, 0, last, "（" + filled.fiscalYear() + "年度）", Look.CENTERED);
    marks();
    head();
    funds();
    goals();
    int header = ++row;
    indicators();
    int end = row;
    List<Integer> widths =
        Stream.concat(WIDTHS.subList(0, last + 1).stream(), WIDTHS_BESIDE.stream()).toList();
    return new PrintedSheet(
        name,
        cells,
        widths,
        RowHeights.of(cells, widths),
        range(1, 0, end, last),
        header,
        range(header + 1, column(Column.ATTAINMENT), end, column(Column.ATTAINMENT)));
  }

  private void marks() {
    int beside = last + 2;
    int line = 0;
    for (Mark mark : Mark.values()) {
      add(++line, beside, beside, mark.label(), Look.SIDE_LABEL);
      add(line, beside + 1, beside + 1, filled.marks().getOrDefault(mark, ""), Look.SIDE);
    }
  }

  private void head() {
    add(++row, 0, VALUES - 1, FormWords.PROJECT_NAME, Look.LABEL);
    add(row, VALUES, last, form.projectName(), Look.TEXT);
    String supervising = form.supervisingDepartment();
    String implementing = form.implementingUnit();
    // The frameworks, which have no goals, have no line for organisations and persons either.
    if (template.hasGoals() || supervising != null || implementing != null) {
      pair(
          FormWords.SUPERVISING_DEPARTMENT, supervising, FormWords.IMPLEMENTING_UNIT, implementing);
      pair(FormWords.PERSON, FormWords.MASKED, FormWords.TELEPHONE, FormWords.MASKED);
    }
  }

  private void pair(String first, @Nullable String one, String second, @Nullable String other) {
    add(++row, 0, VALUES - 1, first, Look.LABEL);
    add(row, VALUES, SECOND_HALF - 1, Objects.requireNonNullElse(one, ""), Look.TEXT);
    add(row, SECOND_HALF, SECOND_HALF, second, Look.LABEL);
    add(row, SECOND_HALF + 1, last, Objects.requireNonNullElse(other, ""), Look.TEXT);
  }

  private void funds() {
    int header = ++row;
    String unit = form.amountUnit() == AmountUnit.WAN_YUAN ? "（万元）" : "（元）";
    add(header, VALUES, VALUES, "", Look.LABEL);
    for (FundColumn column : funds.columns()) {
      fund(column, FormWords.header(column), Look.LABEL);
    }
    for (FundLayout.Line line : funds.lines()) {
      row++;
      add(row, VALUES, VALUES, line.label(), Look.LABEL);
      for (FundColumn column : funds.columns()) {
        fund(column, funds.cell(line, column, filled.execution()), Look.FIGURE);
      }
      if (line.hasScore()) {
        computed(filled.execution(), line.written(FundColumn.SCORE));
      }
    }
    cells.add(
        new PrintedCell(
            range(header, 0, row, VALUES - 1), FormWords.FUNDS + "\n" + unit, Look.LABEL));
  }

  private void fund(FundColumn column, String text, Look look) {
    int at = funds.columns().indexOf(column);
    int from = FIRST_FUND_COLUMN + at;
    add(row, from, at == funds.columns().size() - 1 ? last : from, text, look);
  }

  private void goals() {
    if (!template.hasGoals() && form.expectedGoal().isEmpty() && form.actualOutcome().isEmpty()) {
      return;
    }
    row++;
    cells.add(new PrintedCell(range(row, 0, row + 1, 0), FormWords.GOALS, Look.LABEL));
    add(row, 1, SECOND_HALF - 1, FormWords.EXPECTED_GOAL, Look.LABEL);
    add(row, SECOND_HALF, last, FormWords.ACTUAL_OUTCOME, Look.LABEL);
    row++;
    add(row, 1, SECOND_HALF - 1, form.expectedGoal(), Look.TEXT);
    add(row, SECOND_HALF, last, form.actualOutcome(), Look.TEXT);
  }

  private void indicators() {
    int header = row;
    for (Column column : Column.values()) {
      if (column != Column.REASON || hasReasons) {
        cell(column, column.header(), column.isBeside() ? Look.SIDE_LABEL : Look.LABEL);
      }
    }
    List<WrittenRow> rows = form.rows();
    levels(rows, Column.FIRST_LEVEL, WrittenRow::firstLevel, FormLayout::sameFirst);
    levels(rows, Column.SECOND_LEVEL, WrittenRow::secondLevel, FormLayout::sameSecond);
    for (int index = 0; index < rows.size(); index++) {
      row++;
      indicator(rows.get(index), filled.scores().get(index));
    }
    String vertical = String.join("\n", FormWords.INDICATORS.split(""));
    cells.add(new PrintedCell(range(header, 0, row, 0), vertical, Look.LABEL));
    row++;
    add(row, 0, column(Column.WEIGHT) - 1, FormWords.TOTAL, Look.LABEL);
    cell(Column.WEIGHT, totalWeight(), Look.FIGURE);
    cell(
        Column.SCORE,
        Objects.requireNonNullElse(shown(form.total(), filled.total()), ""),
        Look.FIGURE);
    if (hasReasons) {
      cell(Column.REASON, "", Look.TEXT);
    }
    computed(filled.total(), form.total());
  }

  private void indicator(WrittenRow written, @Nullable String computed) {
    cell(Column.THIRD_LEVEL, written.thirdLevel(), Look.TEXT);
    cell(Column.TARGET, written.target(), Look.FIGURE);
    cell(Column.ACTUAL, written.actual(), Look.FIGURE);
    cell(Column.WEIGHT, written.weight(), Look.FIGURE);
    cell(
        Column.SCORE,
        Objects.requireNonNullElse(shown(written.score(), computed), ""),
        Look.FIGURE);
    if (hasReasons) {
      cell(Column.REASON, written.reason(), Look.TEXT);
    }
    computed(computed, written.score());
    if (written.attainment() != null) {
      cell(Column.ATTAINMENT, FormWords.word(written.attainment()), Look.SIDE);
    }
    if (written.scoreReason() != null) {
      cell(Column.SCORE_REASON, written.scoreReason(), Look.SIDE);
    }
  }

  /** A level is printed once for all rows below each other that have it. */
  private void levels(
      List<WrittenRow> rows,
      Column column,
      Function<WrittenRow, String> level,
      BiPredicate<WrittenRow, WrittenRow> same) {
    int at = column(column);
    for (int from = 0; from < rows.size(); ) {
      int to = from;
      while (to + 1 < rows.size() && same.test(rows.get(from), rows.get(to + 1))) {
        to++;
      }
      CellRange range = range(row + 1 + from, at, row + 1 + to, at);
      cells.add(new PrintedCell(range, level.apply(rows.get(from)), Look.LABEL));
      from = to + 1;
    }
  }

  private static boolean sameFirst(WrittenRow one, WrittenRow other) {
    return !one.firstLevel().isEmpty() && one.firstLevel().equals(other.firstLevel());
  }

  private static boolean sameSecond(WrittenRow one, WrittenRow other) {
    return one.firstLevel().equals(other.firstLevel())
        && !one.secondLevel().isEmpty()
        && one.secondLevel().equals(other.secondLevel());
  }

  private void computed(@Nullable String computed, @Nullable String written) {
    if (computed != null) {
      cell(Column.COMPUTED_SCORE, computed, Look.SIDE);
    }
    boolean known = filled.marks().containsKey(Mark.VERSION);
    if (known) {
      String basis = written == null ? FormWords.COMPUTED : FormWords.WRITTEN;
      cell(Column.SCORE_BASIS, basis, Look.SIDE);
    }
  }

  private static @Nullable String shown(@Nullable String written, @Nullable String computed) {
    return written == null ? computed : written;
  }

  private String totalWeight() {
    boolean complete = form.rows().stream().noneMatch(one -> one.weight().isEmpty());
    return complete
        ? form.rows().stream()
            .map(one -> new BigDecimal(one.weight()))
            .reduce(template.funds().executionWeight(), BigDecimal::add)
            .toPlainString()
        : "100";
  }

  private int column(Column column) {
    return column.position() + (column.isBeside() ? last + 2 : 0);
  }

  private void cell(Column column, String text, Look look) {
    int at = column(column);
    boolean stretched = column == (hasReasons ? Column.REASON : Column.SCORE);
    add(row, at, stretched ? last : at, text, look);
  }

  private void add(int line, int from, int to, String text, Look look) {
    cells.add(new PrintedCell(range(line, from, line, to), text, look));
  }

  private static CellRange range(int top, int left, int bottom, int right) {
    return new CellRange(new CellAddress(top, left), new CellAddress(bottom, right));
  }
}
