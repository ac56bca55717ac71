package org.juesuan.gateway.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.stream.Stream;
import org.juesuan.gateway.report.BudgetSection;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BudgetSectionReaderTest {

  @Test
  @DisplayName("reads the section as budget-service answers it")
  void readsTheGoldenSection() {
    BudgetSection section = GoldenSection.section();

    assertEquals("北京市丰台区社会保险基金管理中心", section.department().name());
    assertEquals(Integer.valueOf(20), section.department().internalOffices());
    assertEquals(Money.of("51810200.00"), section.totals().total());
    assertEquals(Money.of("44079420.00"), section.general().basic());
    assertTrue(section.stateCapital().isEmpty());
    assertEquals(9, section.functional().size());
    assertEquals(7, section.explanations().size());
  }

  @Test
  @DisplayName("does not look at members it does not use")
  void ignoresUnknownMembers() {
    BudgetSection section =
        GoldenSection.changed(
            content -> {
              content.put("somethingNew", true);
              content.withArray("byFund").addObject().setAll(fundOfTheFuture());
            });

    assertEquals(GoldenSection.section(), section);
  }

  @Test
  @DisplayName("takes counts as numbers and as strings")
  void readsCountsInBothForms() {
    BudgetSection section =
        GoldenSection.changed(
            content ->
                GoldenSection.at(content, "/staffing").set("institutionActual", new IntNode(145)));

    assertEquals(GoldenSection.section(), section);
  }

  @Test
  @DisplayName("what nobody recorded stays unknown and does not become zero")
  void keepsUnknownApartFromZero() {
    BudgetSection section =
        GoldenSection.changed(
            content -> {
              content.set("staffing", NullNode.instance);
              content.set("comparatives", NullNode.instance);
              GoldenSection.at(content, "/threePublic").putNull("counts");
              GoldenSection.at(content, "/department").remove("internalOffices");
              GoldenSection.at(content, "/operatingExpenses")
                  .put("applicable", false)
                  .putNull("amountYuan");
            });

    assertNull(section.staffing());
    assertNull(section.comparatives());
    assertNull(section.threePublic().counts());
    assertNull(section.department().internalOffices());
    assertNull(section.operatingExpenses().amount());
  }

  @ParameterizedTest(name = "{0} = {1}")
  @MethodSource("hazards")
  @DisplayName("INV-11 a section that does not say what the report needs is unreadable, not zero")
  void refusesWhatItCannotRead(String pointer, JsonNode value) {
    ObjectNode answer = GoldenSection.answer();
    int end = pointer.lastIndexOf('/');
    ObjectNode holder = (ObjectNode) answer.at(pointer.substring(0, end));
    holder.set(pointer.substring(end + 1), value);

    UnreadableSectionException refused =
        assertThrows(
            UnreadableSectionException.class,
            () -> BudgetSectionReader.read(answer, GoldenSection.DEPARTMENT, GoldenSection.YEAR));

    assertTrue(String.valueOf(refused.getMessage()).startsWith(pointer), refused::getMessage);
  }

  static Stream<Arguments> hazards() {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return Stream.of(
        Arguments.of("/department", new TextNode("110106-901")),
        Arguments.of("/fiscalYear", new IntNode(2019)),
        Arguments.of("/content", NullNode.instance),
        Arguments.of("/content/totals", json.arrayNode()),
        Arguments.of("/content/totals/expenditureYuan", NullNode.instance),
        Arguments.of("/content/fiscal/revenueYuan", NullNode.instance),
        Arguments.of("/content/totals/revenueYuan", new IntNode(49480800)),
        Arguments.of("/content/totals/revenueYuan", new TextNode("4.9e7")),
        Arguments.of("/content/totals/revenueYuan", new TextNode("49480800")),
        Arguments.of("/content/byFunctional", json.objectNode()),
        Arguments.of("/content/byFunctional/0/expenditureYuan", new TextNode("")),
        Arguments.of("/content/byExpenditureKind/0/kind", new TextNode("LOAN")),
        Arguments.of("/content/department/institutionType", new TextNode("COMPANY")),
        Arguments.of("/content/staffing/institutionActual", new TextNode("-145")),
        Arguments.of("/content/threePublic/counts/vehiclesHeld", NullNode.instance),
        Arguments.of("/content/operatingExpenses/applicable", new TextNode("yes")),
        Arguments.of("/content/operatingExpenses/amountYuan", NullNode.instance));
  }

  private static ObjectNode fundOfTheFuture() {
    ObjectNode fund = GoldenSection.at(GoldenSection.answer(), "/content/byFund/1");
    return fund.put("fund", "SPECIAL_TREASURY_BONDS");
  }
}
