package org.juesuan.procurement.asset.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.procurement.asset.Acquisition;
import org.juesuan.procurement.asset.AssetCard;
import org.juesuan.procurement.asset.AssetClass;
import org.juesuan.procurement.asset.AssetFact;
import org.juesuan.procurement.asset.AssetForm;
import org.juesuan.procurement.asset.AssetForm2020;
import org.juesuan.procurement.asset.CardContent;
import org.juesuan.procurement.asset.FactKind;
import org.juesuan.procurement.asset.Holdings;
import org.juesuan.procurement.asset.NewCard;
import org.juesuan.procurement.asset.UseState;
import org.juesuan.procurement.asset.VehicleUse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The register as a workbook")
class AssetSheetTest {

  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final List<String> ROW =
      List.of(
          "CL-001",
          "越野车",
          "车辆",
          "应急保障用车",
          "258,000.00",
          "1",
          "地下车库",
          "在用",
          "购置",
          "2020-03-01",
          "2020年3月5日");

  @TempDir private Path directory;

  @Test
  @DisplayName("INV-9 cards that are imported give the holdings and figures of those written")
  void roundTrip() throws IOException {
    long seed = Long.getLong("juesuan.test.seed", System.nanoTime());
    Random random = new Random(seed);
    List<AssetCard> cards = IntStream.range(0, 1_000).mapToObj(at -> card(at, random)).toList();
    Path file = directory.resolve("cards.xlsx");
    try (OutputStream to = Files.newOutputStream(file)) {
      AssetSheetWriter.write(cards, FIRST.plusYears(4), to);
    }
    List<AssetCard> imported =
        AssetSheet.read(file).stream()
            .flatMap(row -> row.cards().stream())
            .map(card -> recorded(card.cardNumber(), card.heldFrom(), card.content()))
            .toList();
    for (int day = -1; day < 1_500; day += 83) {
      LocalDate at = FIRST.plusDays(day);
      Holdings expected = Holdings.at(cards, at);
      Holdings found = Holdings.at(imported, at);
      assertEquals(expected, found, () -> "seed " + seed + ", " + at);
      assertEquals(AssetForm2020.of(expected), AssetForm2020.of(found));
      assertEquals(AssetForm.of(expected), AssetForm.of(found));
    }
  }

  @Test
  @DisplayName("a header may stand below titles, in any order; blank rows are passed over")
  void header() throws IOException {
    Path file =
        written(
            sheet -> {
              sheet.value(0, 0, "某单位资产卡片");
              header(sheet, 2);
              row(sheet, 4, ROW);
            });
    NewCard card = AssetSheet.read(file).get(0).cards().get(0);
    assertEquals("CL-001", card.cardNumber());
    assertEquals(LocalDate.of(2020, 3, 5), card.heldFrom());
    assertEquals(Money.of("258000.00"), card.content().unitValue());
    assertEquals(VehicleUse.EMERGENCY, card.content().vehicleUse());
  }

  @ParameterizedTest
  @CsvSource({
    "0, '', A2, cardNumber",
    "2, 汽车, C2, assetClass",
    "2, 土地, D2, vehicleUse",
    "3, '', D2, vehicleUse",
    "4, 1.005, E2, unitValueYuan",
    "4, -1, E2, unitValueYuan",
    "4, 12万, E2, unitValueYuan",
    "5, 0, F2, quantity",
    "5, 1.5, F2, quantity",
    "9, 2020-02-30, J2, acquiredOn",
    "10, 昨天, K2, heldFrom"
  })
  @DisplayName("each fault names its cell and never the value")
  void faults(int column, String value, String cell, String member) throws IOException {
    Path file =
        written(
            sheet -> {
              header(sheet, 0);
              List<String> cells = new ArrayList<>(ROW);
              cells.set(column, value);
              row(sheet, 1, cells);
              row(sheet, 2, cells);
            });
    ProblemException refused = assertThrows(ProblemException.class, () -> AssetSheet.read(file));
    assertEquals("import-refused", refused.problem().code());
    List<Violation> violations = refused.problem().violations();
    assertEquals(
        List.of("/rows/2/" + member, "/rows/3/" + member),
        violations.stream().map(Violation::pointer).toList());
    assertTrue(violations.get(0).message().startsWith(cell + " "), violations.toString());
  }

  @Test
  @DisplayName("a row names all its faults at once")
  void allFaults() throws IOException {
    Path file =
        written(
            sheet -> {
              header(sheet, 0);
              row(sheet, 1, List.of("CL-001", "", "飞机", "", "x", "y"));
            });
    ProblemException refused = assertThrows(ProblemException.class, () -> AssetSheet.read(file));
    assertEquals(9, refused.problem().violations().size());
  }

  @Test
  @DisplayName("numbers are read as what they are: noise of 15 digits apart, days as serials")
  void numbers() throws IOException {
    Path file =
        written(
            sheet -> {
              header(sheet, 0);
              row(sheet, 1, ROW);
              sheet.value(1, 0, 20200001);
              sheet.value(1, 4, 0.1 + 0.2);
              sheet.value(1, 10, LocalDate.of(2020, 3, 6));
            });
    NewCard card = AssetSheet.read(file).get(0).cards().get(0);
    assertEquals("20200001", card.cardNumber());
    assertEquals(Money.of("0.30"), card.content().unitValue());
    assertEquals(LocalDate.of(2020, 3, 6), card.heldFrom());
  }

  @ParameterizedTest
  @CsvSource({"卡片编号, 编号", "资产名称, 卡片编号", "数量, ''", "数量, 颜色"})
  @DisplayName("a header that is missing, unknown or there twice is refused")
  void wrongHeader(String header, String instead) throws IOException {
    Path file =
        written(
            sheet -> {
              header(sheet, 0);
              for (AssetColumn column : AssetColumn.values()) {
                if (column.header().equals(header)) {
                  sheet.value(0, position(column), instead);
                }
              }
            });
    ProblemException refused = assertThrows(ProblemException.class, () -> AssetSheet.read(file));
    assertEquals("file-header-mismatch", refused.problem().code());
  }

  @Test
  @DisplayName("10 000 cards are read, one more is not; what is no workbook is refused")
  void limits() throws IOException {
    for (int rows : new int[] {AssetSheet.LARGEST, AssetSheet.LARGEST + 1}) {
      Path file =
          written(
              sheet -> {
                header(sheet, 0);
                for (int at = 1; at <= rows; at++) {
                  row(sheet, at, ROW);
                }
              });
      if (rows == AssetSheet.LARGEST) {
        assertEquals(rows, AssetSheet.read(file).size());
      } else {
        assertThrows(ProblemException.class, () -> AssetSheet.read(file));
      }
    }
    Path text = Files.writeString(directory.resolve("text.xlsx"), "卡片编号");
    ProblemException refused = assertThrows(ProblemException.class, () -> AssetSheet.read(text));
    assertEquals("file-unreadable", refused.problem().code());
  }

  /** Fills a sheet. */
  private interface Content {
    void into(Worksheet sheet);
  }

  private Path written(Content content) throws IOException {
    Path file = Files.createTempFile(directory, "sheet", ".xlsx");
    try (OutputStream to = Files.newOutputStream(file);
        Workbook workbook = new Workbook(to, "test", null)) {
      content.into(workbook.newWorksheet(AssetSheet.NAME));
    }
    return file;
  }

  private static int position(AssetColumn column) {
    return List.of(AssetColumn.values()).indexOf(column);
  }

  private static void header(Worksheet sheet, int row) {
    for (AssetColumn column : AssetColumn.values()) {
      sheet.value(row, position(column), column.header());
    }
  }

  private static void row(Worksheet sheet, int row, List<String> cells) {
    for (int at = 0; at < cells.size(); at++) {
      sheet.value(row, at, cells.get(at));
    }
  }

  private static AssetCard card(int at, Random random) {
    boolean vehicle = random.nextBoolean();
    List<AssetClass> classes = List.of(AssetClass.values());
    AssetClass assetClass =
        vehicle ? AssetClass.VEHICLE : classes.get(1 + random.nextInt(classes.size() - 1));
    LocalDate heldFrom = FIRST.plusDays(random.nextInt(1_000));
    return recorded(
        "K-%04d".formatted(at),
        heldFrom,
        new CardContent(
            assetClass,
            vehicle ? any(List.of(VehicleUse.values()), random) : null,
            "资产" + at,
            Money.of(random.nextInt(2_000_000) + "." + (10 + random.nextInt(90))),
            1 + random.nextInt(9),
            "房间" + random.nextInt(50),
            any(List.of(UseState.values()), random),
            heldFrom.minusDays(random.nextInt(500)),
            any(List.of(Acquisition.values()), random),
            random.nextBoolean() ? new UUID(random.nextLong(), random.nextLong()) : null,
            random.nextBoolean() ? 1 + random.nextInt(50) : null));
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static AssetCard recorded(String number, LocalDate heldFrom, CardContent content) {
    AssetFact fact =
        new AssetFact(
            1,
            FactKind.RECORDED,
            heldFrom,
            content.toChange(),
            0,
            heldFrom,
            null,
            null,
            null,
            "clerk",
            Instant.EPOCH);
    UUID id = UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8));
    return new AssetCard(id, "110106-208-005", number, List.of(fact));
  }
}
