package org.juesuan.procurement.asset.workbook;

import java.util.List;
import java.util.Map;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.platform.workbook.CellAddress;
import org.juesuan.procurement.asset.NewCard;

/**
 * A row of the sheet that was read as a card.
 *
 * @param row its number, as the sheet shows it
 * @param positions which column stands where, from 0
 * @param cards the card; empty if a cell of the row has a fault
 */
record ReadRow(int row, Map<AssetColumn, Integer> positions, List<NewCard> cards) {

  /** Keeps copies of its own. */
  ReadRow {
    positions = Map.copyOf(positions);
    cards = List.copyOf(cards);
  }

  /** What is wrong with a cell of it: it names the cell and never the value. */
  Violation fault(AssetColumn column, String message) {
    Integer position = positions.get(column);
    String where = position == null ? "row " + row : new CellAddress(row, position).toString();
    return Violation.at(
        "/rows/" + row + "/" + column.member(), where + " " + column.header() + " " + message);
  }
}
