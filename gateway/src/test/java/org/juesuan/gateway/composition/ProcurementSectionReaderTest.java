package org.juesuan.gateway.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.juesuan.gateway.report.ProcurementSection;
import org.juesuan.gateway.report.ProcurementSection.Awarded;
import org.juesuan.gateway.report.VehicleUse;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcurementSectionReaderTest {

  @Test
  @DisplayName("reads the section as procurement-service answers it")
  void readsTheGoldenSection() {
    var delivered =
        GoldenProcurement.delivered(
            content -> {
              GoldenSection.at(content, "/procurement/rows/0/paid").put("totalYuan", "11.00");
              GoldenSection.at(content, "/smallBusiness/bases/1").put("allYuan", "11.00");
              GoldenSection.at(content, "/assets/vehiclesByUse/3").put("vehicles", "2");
            });
    ProcurementSection section = delivered.section();

    assertEquals(GoldenProcurement.answer().get("digest").textValue(), delivered.digest());
    assertEquals(Money.of("253400.00"), section.goods());
    assertEquals(Money.ZERO, section.works());
    assertEquals(Money.of("2526800.00"), section.services());
    assertEquals(
        new Awarded(Money.of("2780200.00"), Money.of("2671000.00"), Money.of("2671000.00")),
        section.awarded(),
        "the published shares are those of contracts");
    assertEquals(Money.of("11.00"), section.paid());
    assertEquals(Integer.valueOf(2), section.assets().vehiclesByUse().get(VehicleUse.EMERGENCY));
    assertEquals(Money.ZERO, section.purchasedTotal());
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/department|'110106-901'",
        "/fiscalYear|2019",
        "/content|null",
        "/content/procurement|null",
        "/content/procurement/rows|{}",
        "/content/procurement/rows/0/paid|null",
        "/content/procurement/rows/1/awarded|null",
        "/content/procurement/rows/1/category|7",
        "/content/smallBusiness/bases/0/allYuan|'278.2'",
        "/content/smallBusiness/bases/0/smallOrMicroYuan|null",
        "/content/assets|null",
        "/content/assets/vehicles|'-1'",
        "/content/assets/vehicleValueYuan|0",
        "/content/assets/vehiclesByUse/0/use|'TRACTOR'",
        "/content/assets/largeEquipment|null",
        "/content/purchasedServices/rows|null",
        "/content/purchasedServices/totalYuan|'0'",
      })
  @DisplayName("INV-11 a section that does not say what the report needs is unreadable")
  void refusesWhatItCannotRead(String pointer, String value) throws JsonProcessingException {
    ObjectNode answer = GoldenProcurement.answer();
    int end = pointer.lastIndexOf('/');
    var holder = answer.at(pointer.substring(0, end));
    var changed = new ObjectMapper().readTree(value.replace('\'', '"'));
    if (holder.isArray()) {
      ((ArrayNode) holder).set(Integer.parseInt(pointer.substring(end + 1)), changed);
    } else {
      ((ObjectNode) holder).set(pointer.substring(end + 1), changed);
    }

    UnreadableSectionException refused =
        assertThrows(
            UnreadableSectionException.class,
            () ->
                ProcurementSectionReader.read(
                    answer, GoldenSection.DEPARTMENT, GoldenSection.YEAR));

    assertTrue(String.valueOf(refused.getMessage()).startsWith(pointer), refused::getMessage);
  }

  @Test
  @DisplayName("INV-11 without the basis that is published there is nothing to print")
  void withoutContracts() {
    assertThrows(
        UnreadableSectionException.class,
        () ->
            GoldenProcurement.delivered(
                content -> ((ArrayNode) content.at("/smallBusiness/bases")).remove(0)));
  }
}
