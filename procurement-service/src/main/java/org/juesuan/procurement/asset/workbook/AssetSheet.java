package org.juesuan.procurement.asset.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.platform.workbook.CellAddress;
import org.juesuan.platform.workbook.ReadSheet;
import org.juesuan.platform.workbook.SheetCell;
import org.juesuan.platform.workbook.SheetRow;
import org.juesuan.platform.workbook.WorkbookFile;
import org.juesuan.procurement.problem.ProcurementError;

/**
 * The sheet of a workbook that holds cards, one a row, below a header that may stand under titles.
 */
final class AssetSheet {

  /** Name of the sheet. */
  static final String NAME = "资产卡片";

  /** Most cards of one file. */
  static final int LARGEST = 10_000;

  private static final int SEARCHED_ROWS = 20;

  private AssetSheet() {}

  /**
   * Reads the cards of a workbook, in the order of its rows.
   *
   * @throws ProblemException {@code file-unreadable}, {@code file-header-mismatch}, {@code
   *     import-refused} with every fault of every cell
   */
  static List<ReadRow> read(Path file) {
    try (WorkbookFile workbook = WorkbookFile.open(file, AssetSheet::unreadable)) {
      CellValues values = new CellValues(workbook.startsIn1904());
      List<Violation> faults = new ArrayList<>();
      List<ReadRow> cards = new ArrayList<>();
      try (Stream<SheetRow> stream = choose(workbook).rows()) {
        Iterator<SheetRow> rows = stream.iterator();
        Map<AssetColumn, Integer> positions = header(rows);
        while (rows.hasNext()) {
          SheetRow row = rows.next();
          if (positions.values().stream().anyMatch(position -> !row.cell(position).isBlank())) {
            if (cards.size() == LARGEST) {
              throw unreadable("The sheet holds more than " + LARGEST + " cards.");
            }
            cards.add(RowReader.read(row, positions, values, faults));
          }
        }
      }
      refuse(faults, cards.size());
      return cards;
    }
  }

  /** Refuses a file of which rows have faults. */
  static void refuse(List<Violation> faults, int rows) {
    if (!faults.isEmpty()) {
      throw new ProblemException(
          ProcurementError.IMPORT_REFUSED,
          "There are " + faults.size() + " faults in " + rows + " rows.",
          faults);
    }
  }

  private static ReadSheet choose(WorkbookFile workbook) {
    List<ReadSheet> visible = workbook.sheets().stream().filter(ReadSheet::isVisible).toList();
    return visible.stream()
        .filter(sheet -> sheet.name().strip().equals(NAME))
        .findFirst()
        .or(() -> visible.size() == 1 ? visible.stream().findFirst() : java.util.Optional.empty())
        .orElseThrow(() -> mismatch("No sheet is named " + NAME + "."));
  }

  private static Map<AssetColumn, Integer> header(Iterator<SheetRow> rows) {
    for (int searched = 0; rows.hasNext() && searched < SEARCHED_ROWS; searched++) {
      SheetRow row = rows.next();
      if (row.cells().stream()
          .anyMatch(cell -> AssetColumn.ofHeader(cell.text()) == AssetColumn.CARD_NUMBER)) {
        return positions(row);
      }
    }
    throw mismatch("No header holds " + AssetColumn.CARD_NUMBER.header() + ".");
  }

  private static Map<AssetColumn, Integer> positions(SheetRow header) {
    Map<AssetColumn, Integer> positions = new EnumMap<>(AssetColumn.class);
    for (int position = 0; position < header.cells().size(); position++) {
      SheetCell cell = header.cell(position);
      AssetColumn column = AssetColumn.ofHeader(cell.text());
      String where = new CellAddress(header.number(), position).toString();
      if (column != null && positions.put(column, position) != null) {
        throw mismatch("The header " + column.header() + " stands twice.");
      }
      if (column == null
          && !cell.isBlank()
          && !AssetColumn.UNREAD.contains(AssetColumn.plain(cell.text()))) {
        throw mismatch("The header in " + where + " is none of the register's.");
      }
    }
    for (AssetColumn column : AssetColumn.values()) {
      if (column.isRequired() && !positions.containsKey(column)) {
        throw mismatch("The header " + column.header() + " is missing.");
      }
    }
    return positions;
  }

  private static ProblemException unreadable(String why) {
    return problem(ProcurementError.FILE_UNREADABLE, why);
  }

  private static ProblemException mismatch(String why) {
    return problem(ProcurementError.FILE_HEADER_MISMATCH, why);
  }

  private static ProblemException problem(ProcurementError error, String why) {
    return new ProblemException(error, why, List.of(Violation.at("", why)));
  }
}
