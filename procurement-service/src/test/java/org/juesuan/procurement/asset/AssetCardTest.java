package org.juesuan.procurement.asset;

import static org.juesuan.procurement.asset.AssetClass.GENERAL_EQUIPMENT;
import static org.juesuan.procurement.asset.AssetClass.LAND;
import static org.juesuan.procurement.asset.AssetClass.SPECIAL_EQUIPMENT;
import static org.juesuan.procurement.asset.Cards.departed;
import static org.juesuan.procurement.asset.Cards.equipment;
import static org.juesuan.procurement.asset.Cards.moved;
import static org.juesuan.procurement.asset.Cards.recorded;
import static org.juesuan.procurement.asset.Cards.vehicle;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A card is the fold of its facts")
class AssetCardTest {

  private static final LocalDate JANUARY = LocalDate.of(2020, 1, 10);
  private static final LocalDate MAY = LocalDate.of(2020, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2020, 6, 1);
  private static final LocalDate YEAR_END = LocalDate.of(2020, 12, 31);

  private final AssetCard card =
      recorded("TY-001", JANUARY, equipment(GENERAL_EQUIPMENT, "600000.00", 3));

  @Test
  @DisplayName("it is held from its first day on, and not on the day its last piece leaves")
  void heldBetween() {
    AssetCard gone = departed(card, FactKind.DISPOSED, JUNE, 3);
    assertEquals(Optional.empty(), gone.at(JANUARY.minusDays(1)));
    assertEquals(Optional.of(3), gone.at(JANUARY).map(CardContent::quantity));
    assertEquals(Optional.of(3), gone.at(JUNE.minusDays(1)).map(CardContent::quantity));
    assertEquals(Optional.empty(), gone.at(JUNE));
  }

  @Test
  @DisplayName("a correction of an earlier time leaves what happened or was put right later")
  void correctedEarlier() {
    AssetCard later =
        Cards.corrected(moved(card, JUNE, "仓库"), MAY, equipmentValue("490000.00"), null);
    AssetCard both =
        Cards.corrected(later, JANUARY, CardChange.of("二层机房", null).then(named("存储")), null);
    assertEquals(Optional.of("二层机房"), both.at(MAY).map(CardContent::location));
    assertEquals(Optional.of("仓库"), both.at(JUNE).map(CardContent::location));
    assertEquals(
        List.of("600000.00", "490000.00", "490000.00"),
        List.of(
            both.at(JANUARY).orElseThrow().unitValue().toString(),
            both.at(MAY).orElseThrow().unitValue().toString(),
            both.at(YEAR_END).orElseThrow().unitValue().toString()));
    assertEquals(Optional.of("存储"), both.at(JANUARY).map(CardContent::name));
  }

  @Test
  @DisplayName("the first day itself can be put right, both ways")
  void correctedFirstDay() {
    AssetCard shortened = Cards.corrected(card, MAY, CardChange.NOTHING, MAY);
    assertEquals(Optional.empty(), shortened.at(MAY.minusDays(1)));
    AssetCard lengthened =
        Cards.corrected(shortened, JANUARY, CardChange.NOTHING, JANUARY.minusDays(5));
    assertEquals(Optional.of(3), lengthened.at(JANUARY.minusDays(5)).map(CardContent::quantity));
  }

  @Test
  @DisplayName("what is cancelled was never held")
  void cancelled() {
    AssetCard cancelled = Cards.cancelled(card);
    assertEquals(Optional.empty(), cancelled.fault());
    assertEquals(Optional.empty(), cancelled.at(YEAR_END));
    assertEquals(Optional.of(CardFault.NEVER_HELD), moved(cancelled, JUNE, "仓库").fault());
    assertEquals(
        Optional.of(CardFault.PARTLY_GONE),
        Cards.cancelled(departed(card, FactKind.DISPOSED, JUNE, 1)).fault());
  }

  @Test
  @DisplayName("facts that contradict each other are told apart, also when recorded out of order")
  void contradictions() {
    assertEquals(
        Optional.of(CardFault.NOT_YET_HELD), moved(card, JANUARY.minusDays(1), "仓库").fault());
    assertEquals(
        Optional.of(CardFault.TOO_FEW), departed(card, FactKind.DISPOSED, JUNE, 4).fault());
    AssetCard gone = departed(card, FactKind.TRANSFERRED_OUT, JUNE, 3);
    assertEquals(Optional.empty(), gone.fault());
    assertEquals(Optional.of(CardFault.GONE), moved(gone, JUNE, "仓库").fault());
    assertEquals(Optional.empty(), moved(gone, MAY, "仓库").fault());
    assertEquals(Optional.of(CardFault.TOO_FEW), departed(gone, FactKind.DISPOSED, MAY, 1).fault());
    assertEquals(
        Optional.of(CardFault.NOT_YET_HELD),
        Cards.corrected(moved(card, MAY, "仓库"), JUNE, CardChange.NOTHING, JUNE).fault());
    assertEquals(
        Optional.of(CardFault.VEHICLE_WITHOUT_USE),
        Cards.corrected(card, MAY, classed(AssetClass.VEHICLE), null).fault());
    assertEquals(
        Optional.of(CardFault.TOO_VALUABLE),
        Cards.corrected(card, MAY, equipmentValue("9999999999999999.99"), null).fault());
  }

  @ParameterizedTest
  @CsvSource({
    "GENERAL_EQUIPMENT, 499999.99, 0, 0, 0",
    "GENERAL_EQUIPMENT, 500000.00, 2, 0, 0",
    "SPECIAL_EQUIPMENT, 999999.99, 0, 0, 0",
    "SPECIAL_EQUIPMENT, 1000000.00, 0, 2, 2",
    "GENERAL_EQUIPMENT, 1000000.00, 2, 0, 2",
    "BUILDING, 90000000.00, 0, 0, 0",
    "OTHER, 1000000.00, 0, 0, 0"
  })
  @DisplayName("\"以上\" includes the figure; it is the value of one piece that counts")
  void borders(AssetClass assetClass, String unitValue, long general, long special, long later) {
    Holdings holdings =
        Holdings.at(
            List.of(recorded("TY-009", JANUARY, equipment(assetClass, unitValue, 2))), YEAR_END);
    AssetForm2020 form = AssetForm2020.of(holdings);
    assertEquals(general, form.generalEquipment());
    assertEquals(special, form.specialEquipment());
    assertEquals(later, AssetForm.of(holdings).equipment());
  }

  @Test
  @DisplayName("vehicles are counted by use and are never equipment; all are worth their price")
  void vehicles() {
    Holdings holdings =
        Holdings.at(
            List.of(
                recorded("CL-001", JANUARY, vehicle(VehicleUse.EMERGENCY, "1200000.00", 2)),
                recorded("CL-002", JANUARY, vehicle(VehicleUse.OTHER, "180000.50", 1)),
                recorded("CL-003", YEAR_END.plusDays(1), vehicle(VehicleUse.OTHER, "1.00", 1))),
            YEAR_END);
    assertEquals(new AssetForm2020(3, Money.of("2580000.50"), 0, 0), AssetForm2020.of(holdings));
    AssetForm form = AssetForm.of(holdings);
    assertEquals(3, form.vehicles());
    assertEquals(8, form.vehiclesByUse().size());
    assertEquals(2L, form.vehiclesByUse().get(VehicleUse.EMERGENCY));
    assertEquals(0, form.equipment());
  }

  @ParameterizedTest
  @CsvSource({
    "2018-04-30, 0.00",
    "2018-05-31, 25000.00",
    "2019-05-01, 325000.00",
    "2030-01-01, 1800000.00"
  })
  @DisplayName("depreciation is straight, begins with the month of acquisition, and ends at zero")
  void depreciation(LocalDate day, String accumulated) {
    UsefulLives lives = new UsefulLives(Map.of(GENERAL_EQUIPMENT, 6));
    CardContent content = card.at(YEAR_END).orElseThrow();
    assertEquals(Money.of(accumulated), Depreciation.of(content, lives, day).accumulated());
    assertEquals(
        new Depreciation(null, Money.ZERO, Money.of("5.00")),
        Depreciation.of(equipment(LAND, "5.00", 1), lives, day));
  }

  @Test
  @DisplayName("a class without a life in the table is not depreciated, whatever its card says")
  void withoutLife() {
    UsefulLives lives = new UsefulLives(Map.of(GENERAL_EQUIPMENT, 6));
    assertEquals(
        Money.ZERO,
        Depreciation.of(equipment(SPECIAL_EQUIPMENT, "5.00", 1), lives, YEAR_END).accumulated());
  }

  private static CardChange equipmentValue(String unitValue) {
    return new CardChange(
        null, null, null, Money.of(unitValue), null, null, null, null, null, null, null);
  }

  private static CardChange classed(AssetClass assetClass) {
    return new CardChange(assetClass, null, null, null, null, null, null, null, null, null, null);
  }

  private static CardChange named(String name) {
    return new CardChange(null, null, name, null, null, null, null, null, null, null, null);
  }
}
