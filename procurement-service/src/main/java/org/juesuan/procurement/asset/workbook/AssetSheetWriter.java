package org.juesuan.procurement.asset.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.asset.AssetCard;
import org.juesuan.procurement.asset.CardContent;

/** Writes cards as the sheet they can be read from again. */
final class AssetSheetWriter {

  private static final String HEADER_COLOR = "DDEBF7";
  private static final int COLUMN_WIDTH = 18;
  private static final int ROWS_KEPT = 500;

  private final Worksheet sheet;

  private AssetSheetWriter(Worksheet sheet) {
    this.sheet = sheet;
  }

  /** Writes what each card said at the end of a day, of those of which something was held. */
  static void write(List<AssetCard> cards, LocalDate day, OutputStream to) throws IOException {
    try (Workbook workbook = new Workbook(to, "Juesuan", null)) {
      AssetSheetWriter writer = new AssetSheetWriter(workbook.newWorksheet(AssetSheet.NAME));
      writer.writeHeader();
      int row = 0;
      for (AssetCard card : cards) {
        CardContent content = card.at(day).orElse(null);
        if (content != null) {
          writer.write(++row, card, content);
          if (row % ROWS_KEPT == 0) {
            writer.sheet.flush();
          }
        }
      }
    }
  }

  private void writeHeader() {
    List<AssetColumn> columns = List.of(AssetColumn.values());
    for (int at = 0; at < columns.size(); at++) {
      sheet.value(0, at, columns.get(at).header());
      sheet.width(at, COLUMN_WIDTH);
    }
    sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor(HEADER_COLOR).set();
    sheet.freezePane(1, 1);
  }

  private void write(int row, AssetCard card, CardContent content) {
    List<AssetColumn> columns = List.of(AssetColumn.values());
    for (int at = 0; at < columns.size(); at++) {
      switch (columns.get(at)) {
        case CARD_NUMBER -> text(row, at, card.cardNumber());
        case NAME -> text(row, at, content.name());
        case ASSET_CLASS -> text(row, at, Words.CLASSES.of(content.assetClass()));
        case VEHICLE_USE ->
            text(
                row,
                at,
                content.vehicleUse() == null ? null : Words.VEHICLE_USES.of(content.vehicleUse()));
        case UNIT_VALUE -> amount(row, at, content.unitValue());
        case QUANTITY -> sheet.value(row, at, content.quantity());
        case LOCATION -> text(row, at, content.location());
        case USE_STATE -> text(row, at, Words.USE_STATES.of(content.useState()));
        case ACQUISITION -> text(row, at, Words.ACQUISITIONS.of(content.acquisition()));
        case ACQUIRED_ON -> text(row, at, content.acquiredOn().toString());
        case HELD_FROM -> text(row, at, card.heldFrom().toString());
        case USEFUL_LIFE -> sheet.value(row, at, content.usefulLifeYears());
        case CONTRACT ->
            text(row, at, content.contract() == null ? null : content.contract().toString());
        case DOCUMENT -> text(row, at, card.facts().get(0).documentNumber());
      }
    }
  }

  private void text(int row, int at, @Nullable String text) {
    if (text != null) {
      sheet.value(row, at, text);
    }
  }

  /** A number cell is exact to 15 digits, which is more than a card's value has. */
  private void amount(int row, int at, Money amount) {
    sheet.value(row, at, amount.yuan());
    sheet.style(row, at).format("#,##0.00").set();
  }
}
