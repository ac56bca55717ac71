package org.juesuan.platform.service.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.service.contract.FiscalPackageContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A fiscal package")
class FiscalPackageTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Test
  @DisplayName("holds the official profile, and its files their own schema")
  void conforms() {
    FiscalTable<Row> table = table(new Row("说明, \"甲\"\r\n乙", "1.00"), new Row("b", null));
    assertEquals(List.of(), FiscalPackageContract.faults(descriptor(table), path -> table.csv()));
  }

  @Test
  @DisplayName("quotes what a reader would take for a border, so that it is read back as it was")
  void quotes() {
    FiscalTable<Row> table = table(new Row("说明, \"甲\"\r\n乙", "1.00"));
    assertEquals("text,amount_yuan\r\n\"说明, \"\"甲\"\"\r\n乙\",1.00\r\n", table.csv());
  }

  @Test
  @DisplayName(
      "is found faulty without a model, with an unknown type, or with a cell of another type")
  void faultsAreFound() {
    FiscalTable<Row> table = table(new Row("a", "1.00"));
    ObjectNode withoutModel = descriptor(table);
    withoutModel.remove("model");
    ObjectNode unknownType = descriptor(table);
    ((ObjectNode) unknownType.at("/resources/0/schema/fields/0")).put("type", "money");
    ObjectNode noCurrency = descriptor(table);
    ((ObjectNode) noCurrency.at("/model/measures/rows_amount_yuan")).put("currency", "yuan");
    for (JsonNode faulty : List.of(withoutModel, unknownType, noCurrency)) {
      assertFalse(FiscalPackageContract.faults(faulty, path -> table.csv()).isEmpty());
    }
    FiscalTable<Row> rounded = table(new Row("a", "1.0"));
    assertFalse(FiscalPackageContract.faults(descriptor(rounded), path -> rounded.csv()).isEmpty());
  }

  @Test
  @DisplayName("has a header also where a year has no rows")
  void noRows() {
    FiscalTable<Row> table = table();
    assertEquals("text,amount_yuan\r\n", table.csv());
    assertEquals(List.of(), FiscalPackageContract.faults(descriptor(table), path -> table.csv()));
  }

  @Test
  @DisplayName("refuses a row that lacks what every row has")
  void requiredCells() {
    assertThrows(IllegalStateException.class, () -> table(new Row(null, "1.00")).csv());
  }

  private static FiscalTable<Row> table(Row... rows) {
    return new FiscalTable<>(
        "rows",
        "行",
        List.of(
            new Field<>(
                "text", "说明", FieldType.STRING, true, FieldRole.key("text", "other"), Row::text),
            Field.optional(
                "amount_yuan", "金额", FieldType.NUMBER, FieldRole.measure("executed"), Row::amount)),
        List.of(rows));
  }

  private static ObjectNode descriptor(FiscalTable<Row> table) {
    return MAPPER.valueToTree(
        new FiscalPackage("rows-2020", "行", 2020, "a test", List.of(table))
            .descriptor(new Settings()));
  }

  private record Row(@Nullable String text, @Nullable String amount) {}

  private static final class Settings implements OpenDataSettings {

    @Override
    public URI baseUrl() {
      return URI.create("https://example.org");
    }

    @Override
    public String publisher() {
      return "区财政局";
    }

    @Override
    public Optional<Licence> licence() {
      return Optional.of(new CreativeCommons());
    }

    @Override
    public Optional<URI> policyUrl() {
      return Optional.empty();
    }
  }

  private static final class CreativeCommons implements OpenDataSettings.Licence {

    @Override
    public String name() {
      return "CC-BY-4.0";
    }

    @Override
    public String title() {
      return "Creative Commons Attribution 4.0 International";
    }

    @Override
    public URI url() {
      return URI.create("https://creativecommons.org/licenses/by/4.0/");
    }
  }
}
