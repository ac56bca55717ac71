package org.juesuan.gateway.tables;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.juesuan.gateway.form.SharedFigures;
import org.juesuan.gateway.report.Figure;
import org.juesuan.gateway.report.FigureIds;
import org.juesuan.gateway.report.Figures;
import org.juesuan.gateway.report.Table.Cell;
import org.juesuan.platform.money.Money;

/**
 * The figures of the tables. A cell that says what a sentence of the report says, too, is that
 * figure (INV-10); every other has an id of its own, of table, row and column.
 */
final class TableFigures {

  /** What stands where nobody knows: neither nothing nor zero. */
  static final String NOT_HELD = "—";

  private static final SharedFigures SHARED = SharedFigures.read();

  private final Figures told;
  private final Map<String, Figure> own = new LinkedHashMap<>();

  /**
   * @param told the figures of the sentences
   */
  TableFigures(Figures told) {
    this.told = told;
  }

  /** The figures of the sentences, and those that only the tables have. */
  Figures all() {
    Map<String, Figure> all = new LinkedHashMap<>(told.byId());
    all.putAll(own);
    return new Figures(all);
  }

  /** The cell of an amount; of none that is held, a dash. */
  Cell cell(String table, String row, String column, String label, Optional<Money> amount) {
    return amount
        .map(held -> cell(table, row, column, label, held))
        .orElseGet(() -> Cell.words(NOT_HELD));
  }

  /** If the owner said two things of one figure, both stand, and the audit finds it. */
  private Cell cell(String table, String row, String column, String label, Money amount) {
    Optional<String> shared =
        SHARED
            .of(table, row, column)
            .filter(id -> told.find(id).filter(figure -> amount.equals(figure.yuan())).isPresent());
    if (shared.isPresent()) {
      return Cell.figure(shared.get(), told.get(shared.get()));
    }
    String id = FigureIds.tableCell(table, row, column);
    return Cell.figure(id, own.computeIfAbsent(id, absent -> Figure.amount(label, amount)));
  }
}
