package org.juesuan.procurement.asset.workbook;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.platform.workbook.SheetCell;
import org.juesuan.platform.workbook.SheetRow;
import org.juesuan.procurement.asset.Acquisition;
import org.juesuan.procurement.asset.AssetClass;
import org.juesuan.procurement.asset.CardContent;
import org.juesuan.procurement.asset.NewCard;
import org.juesuan.procurement.asset.UseState;
import org.juesuan.procurement.asset.VehicleUse;

/** Reads one row of the sheet as a card, and finds every fault of its cells. */
final class RowReader {

  private static final int LONGEST_NUMBER = 50;
  private static final int LONGEST_TEXT = 200;
  private static final BigDecimal MOST_PIECES = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal LONGEST_LIFE = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST_VALUE = BigDecimal.TEN.pow(16);

  private final SheetRow row;
  private final ReadRow place;
  private final CellValues values;
  private final List<Violation> faults;
  private final int faultsBefore;

  private RowReader(
      SheetRow row,
      Map<AssetColumn, Integer> positions,
      CellValues values,
      List<Violation> faults) {
    this.row = row;
    this.place = new ReadRow(row.number(), positions, List.of());
    this.values = values;
    this.faults = faults;
    this.faultsBefore = faults.size();
  }

  /**
   * Reads a row.
   *
   * @param faults takes what is wrong with it
   */
  static ReadRow read(
      SheetRow row,
      Map<AssetColumn, Integer> positions,
      CellValues values,
      List<Violation> faults) {
    return new RowReader(row, positions, values, faults).read();
  }

  private ReadRow read() {
    String number = text(AssetColumn.CARD_NUMBER, LONGEST_NUMBER);
    LocalDate heldFrom = day(AssetColumn.HELD_FROM);
    String document = text(AssetColumn.DOCUMENT, LONGEST_TEXT);
    CardContent content = content();
    return content == null
        ? place
        : new ReadRow(
            row.number(),
            place.positions(),
            List.of(
                new NewCard(requireNonNull(number), requireNonNull(heldFrom), content, document)));
  }

  /** What the card says; null if any cell of the row has a fault. */
  private @Nullable CardContent content() {
    AssetClass assetClass = word(AssetColumn.ASSET_CLASS, Words.CLASSES);
    VehicleUse use = word(AssetColumn.VEHICLE_USE, Words.VEHICLE_USES);
    if (assetClass != null && (assetClass == AssetClass.VEHICLE) != (use != null)) {
      fault(AssetColumn.VEHICLE_USE, "must be filled for a vehicle, and for nothing else");
    }
    String name = text(AssetColumn.NAME, LONGEST_TEXT);
    Money unitValue = money();
    Integer quantity = whole(AssetColumn.QUANTITY, MOST_PIECES);
    String location = text(AssetColumn.LOCATION, LONGEST_TEXT);
    UseState useState = word(AssetColumn.USE_STATE, Words.USE_STATES);
    Acquisition acquisition = word(AssetColumn.ACQUISITION, Words.ACQUISITIONS);
    LocalDate acquiredOn = day(AssetColumn.ACQUIRED_ON);
    Integer life = whole(AssetColumn.USEFUL_LIFE, LONGEST_LIFE);
    UUID contract = id();
    if (faults.size() > faultsBefore) {
      return null;
    }
    return new CardContent(
        requireNonNull(assetClass),
        use,
        requireNonNull(name),
        requireNonNull(unitValue),
        requireNonNull(quantity),
        requireNonNull(location),
        requireNonNull(useState),
        requireNonNull(acquiredOn),
        requireNonNull(acquisition),
        contract,
        life);
  }

  private @Nullable String text(AssetColumn column, int longest) {
    return read(
        column,
        values.text(cell(column)).filter(text -> text.length() <= longest),
        "must be text of at most " + longest + " characters");
  }

  private @Nullable Money money() {
    return read(
        AssetColumn.UNIT_VALUE,
        values
            .number(cell(AssetColumn.UNIT_VALUE))
            .filter(number -> number.signum() >= 0 && number.scale() <= 2)
            .filter(number -> number.compareTo(LARGEST_VALUE) < 0)
            .map(Money::ofYuan),
        "must be an amount of yuan with at most two decimals, not negative");
  }

  private @Nullable Integer whole(AssetColumn column, BigDecimal largest) {
    return read(
        column,
        values
            .number(cell(column))
            .filter(number -> number.scale() == 0 && number.signum() > 0)
            .filter(number -> number.compareTo(largest) <= 0)
            .map(BigDecimal::intValueExact),
        "must be a whole number from 1 to " + largest);
  }

  private @Nullable LocalDate day(AssetColumn column) {
    return read(column, values.day(cell(column)), "must be a day such as 2020-03-02");
  }

  private <T extends Enum<T>> @Nullable T word(AssetColumn column, Words<T> words) {
    return read(
        column,
        values.text(cell(column)).flatMap(words::meaningOf),
        "must be one of " + words.all());
  }

  private @Nullable UUID id() {
    return read(
        AssetColumn.CONTRACT,
        values
            .text(cell(AssetColumn.CONTRACT))
            .filter(text -> text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
            .map(UUID::fromString),
        "must be the id of a contract (UUID)");
  }

  private <T> @Nullable T read(AssetColumn column, Optional<T> value, String otherwise) {
    SheetCell cell = cell(column);
    if (cell.isBlank()) {
      if (column.isRequired()) {
        fault(column, "must be filled");
      }
      return null;
    }
    switch (cell.kind()) {
      case ERROR -> fault(column, "holds an error of the sheet");
      case NOT_CALCULATED ->
          fault(
              column,
              "holds a formula without its result; open the file in a spreadsheet program and save"
                  + " it");
      case TEXT, NUMBER, BOOLEAN, EMPTY, EMPTY_RESULT -> {
        if (value.isEmpty()) {
          fault(column, otherwise);
        }
      }
    }
    return value.orElse(null);
  }

  private SheetCell cell(AssetColumn column) {
    Integer position = place.positions().get(column);
    return position == null ? SheetCell.EMPTY : row.cell(position);
  }

  private void fault(AssetColumn column, String message) {
    faults.add(place.fault(column, message));
  }
}
