package org.juesuan.evaluation.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.WrittenRow;
import org.juesuan.evaluation.value.Attainment;
import org.juesuan.platform.workbook.CellAddress;

/** Reads the indicator table (绩效指标) of a sheet, down to 总分. */
final class IndicatorReader {

  private static final Pattern PERSONAL = Pattern.compile(".*(负责人|联系人|电话|手机|姓名|责任人).*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");
  private static final List<Column> OF_A_ROW =
      List.of(
          Column.THIRD_LEVEL,
          Column.TARGET,
          Column.ACTUAL,
          Column.WEIGHT,
          Column.SCORE,
          Column.REASON,
          Column.ATTAINMENT,
          Column.SCORE_REASON);

  private final FormGrid grid;
  private final CellTexts texts;
  private final Map<String, CellAddress> places;
  private final int header;
  private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
  private final List<WrittenRow> rows = new ArrayList<>();
  private @Nullable String total;
  private int end;

  private IndicatorReader(
      FormGrid grid, CellTexts texts, Map<String, CellAddress> places, int header) {
    this.grid = grid;
    this.texts = texts;
    this.places = places;
    this.header = header;
  }

  /** Reads the table; empty if the sheet has none, which is then known as a fault. */
  static Optional<IndicatorReader> read(
      FormGrid grid, CellTexts texts, Map<String, CellAddress> places) {
    Optional<CellAddress> first = grid.find(Column.FIRST_LEVEL.header());
    if (first.isEmpty()) {
      texts.fault(grid.first(), "lacks the header 一级指标: the sheet is no form");
      return Optional.empty();
    }
    IndicatorReader reader = new IndicatorReader(grid, texts, places, first.get().row());
    places.put("/form/rows", first.get());
    reader.readHeader();
    reader.readRows();
    return Optional.of(reader);
  }

  List<WrittenRow> rows() {
    return rows;
  }

  /** 总分 as written; null where the computed one stands. */
  @Nullable String total() {
    return total;
  }

  /** The row of the headers. */
  int header() {
    return header;
  }

  /** The last row of the table. */
  int end() {
    return end;
  }

  boolean has(Column column) {
    return columns.containsKey(column);
  }

  private void readHeader() {
    for (CellAddress cell : grid.inRow(header)) {
      String label = grid.label(cell);
      Optional<Column> column = columnOf(label);
      grid.take(cell);
      if (column.isPresent()) {
        columns.putIfAbsent(column.get(), cell.column());
      } else if (PERSONAL.matcher(label).matches()) {
        texts.fault(cell, "is for persons; a form holds no personal data");
        passOver(cell);
      } else if (!label.equals(FormWords.INDICATORS)) {
        texts.fault(cell, "is no column of the form");
        passOver(cell);
      }
    }
    for (Column column : Column.values()) {
      if (!column.isBeside() && column != Column.REASON && !has(column)) {
        texts.fault(new CellAddress(header, 0), "lacks the column " + column.header());
      }
    }
  }

  /** What stands below a header that is refused is not named cell by cell. */
  private void passOver(CellAddress column) {
    for (int row = header + 1; row <= grid.lastRow(); row++) {
      grid.take(new CellAddress(row, column.column()));
    }
  }

  private static Optional<Column> columnOf(String label) {
    return Arrays.stream(Column.values())
        .filter(column -> label.equals(column.header()))
        .findFirst()
        .or(() -> label.startsWith("偏差原因") ? Optional.of(Column.REASON) : Optional.empty());
  }

  private void readRows() {
    for (int row = header + 1; row <= grid.lastRow(); row++) {
      end = row;
      Optional<CellAddress> label = totalIn(row);
      if (label.isPresent()) {
        grid.take(label.get());
        grid.take(at(row, Column.WEIGHT));
        total = score(row);
        places.put("/form/total", at(row, Column.SCORE));
        return;
      }
      int line = row;
      if (OF_A_ROW.stream().anyMatch(column -> !grid.label(at(line, column)).isEmpty())) {
        readRow(row);
      }
      level(row, Column.FIRST_LEVEL);
      level(row, Column.SECOND_LEVEL);
    }
    texts.fault(new CellAddress(header, 0), "lacks the row 总分 below it");
  }

  private Optional<CellAddress> totalIn(int row) {
    return grid.inRow(row).stream()
        .filter(cell -> cell.column() <= at(row, Column.FIRST_LEVEL).column())
        .filter(cell -> grid.label(cell).equals(FormWords.TOTAL))
        .findFirst();
  }

  private void readRow(int row) {
    String pointer = "/form/rows/" + rows.size();
    for (Column column : Column.values()) {
      if (!column.member().isEmpty() && has(column)) {
        places.put(pointer + "/" + column.member(), at(row, column));
      }
    }
    places.put(pointer, at(row, Column.THIRD_LEVEL));
    OF_A_ROW.forEach(column -> refuseMerged(row, column));
    rows.add(
        new WrittenRow(
            level(row, Column.FIRST_LEVEL),
            level(row, Column.SECOND_LEVEL),
            texts.text(at(row, Column.THIRD_LEVEL)),
            texts.text(at(row, Column.TARGET)),
            texts.text(at(row, Column.ACTUAL)),
            Objects.requireNonNullElse(texts.figure(at(row, Column.WEIGHT)), ""),
            score(row),
            texts.textOrNull(at(row, Column.SCORE_REASON)),
            attainment(at(row, Column.ATTAINMENT)),
            texts.text(at(row, Column.REASON))));
  }

  /** A level stands once for the rows its cell is merged over; otherwise each row has its own. */
  private String level(int row, Column column) {
    CellAddress cell = grid.anchor(at(row, column));
    return texts.text(cell.row() > header ? cell : at(row, column));
  }

  private void refuseMerged(int row, Column column) {
    CellAddress cell = at(row, column);
    CellAddress anchor = grid.anchor(cell);
    if (anchor.row() != row && anchor.row() > header && !grid.label(anchor).isEmpty()) {
      texts.fault(cell, "is merged with a row above; write the value in each row");
    }
  }

  /** A score as written; null where there is none, or where it is the computed one. */
  private @Nullable String score(int row) {
    return score(row, at(row, Column.SCORE));
  }

  /**
   * A score as written; null where there is none, or where it is the computed one.
   *
   * @param cell where it stands
   */
  @Nullable String score(int row, CellAddress cell) {
    String written = texts.figure(cell);
    String computed = texts.figure(at(row, Column.COMPUTED_SCORE));
    CellAddress basis = at(row, Column.SCORE_BASIS);
    grid.take(basis);
    boolean isComputed = grid.label(basis).equals(FormWords.COMPUTED);
    return isComputed && written != null && computed != null && isSame(written, computed)
        ? null
        : written;
  }

  private static boolean isSame(String one, String other) {
    return NUMBER.matcher(one).matches()
        && NUMBER.matcher(other).matches()
        && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
  }

  private @Nullable Attainment attainment(CellAddress cell) {
    String word = FormWords.plain(texts.text(cell));
    if (word.isEmpty()) {
      return null;
    }
    Optional<Attainment> known =
        Arrays.stream(Attainment.values())
            .filter(attainment -> FormWords.word(attainment).equals(word))
            .findFirst();
    if (known.isEmpty()) {
      texts.fault(cell, "must be 达成, 部分达成 or 未达成");
    }
    return known.orElse(null);
  }

  /** The cell of a column; of one that the sheet lacks, a cell behind every sheet's last. */
  private CellAddress at(int row, Column column) {
    return new CellAddress(row, columns.getOrDefault(column, Integer.MAX_VALUE));
  }
}
