package org.juesuan.gateway.audit.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Rule;
import org.juesuan.gateway.audit.api.Documents;
import org.juesuan.gateway.audit.rules.ConsistentReport.Extent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every rule catches a copy of a consistent report that was damaged where the rule looks. */
class DamagedCopyTest {

  private static final DocumentAudit AUDIT = new DocumentAudit();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /**
   * Rule; cause it is recognised as, or -; places and what they become, as JSON. A place into a
   * table names the row: {@code t3.total.basic}.
   */
  private static final String DAMAGES =
      """
      A01 - t1.institutional.amount="987654.32"
      A02 - t1.201.amount="987654.32"
      A03 - t1.closing.amount="987654.32"
      A04 - t2.201.superior="987654.32"
      A05 - t3.201.business="987654.32"
      A06 - t4.201.generalBudget="987654.32"
      A07 - t4.opening.generalBudget="987654.32"
      A08 - t5.201.project="987654.32"
      A09 - t6.30201.amount="987654.32"
      A10 - t7.actual.overseas="987654.32"
      A11 - t8.212.basic="987654.32"
      A12 - t11.goods.nonFiscal="987654.32"
      B01 - t2.total.superior="987654.32"
      B02 ROW_SHIFT t1.201.amount=@t3.205.total
      B03 - t4.revenue.generalBudget="987654.32"
      B04 ROW_SHIFT t4.201.generalBudget=@t5.205.total
      B05 - t6.operating.amount="987654.32"
      B06 - t8.total.closing="987654.32"
      B07 - t5.201.basic="987654.32"
      B08 - t7.actual.vehicleOperation="0.00" t6.30231.amount="987654.32"
      B09 - /operatingExpenses/amount="987654.32"
      B10 - t12.total.amount="987654.32"
      B11 - /evaluations/0/funds/total/executed="987654.32"
      B12 - /operatingExpenses/amount="0.01"
      B13 - /organisation/institutionType="PUBLIC_INSTITUTION"
      C01 - /totals/total/base="987654.32"
      C02 - /totals/revenue/difference="987654.32"
      C03 - /totals/revenue/percent="987.65"
      C03 WRONG_BASE /totals/revenue={"amount":"150.00","difference":"50.00","direction":"增加","percent":"33.33","reason":"略"}
      C03 TRUNCATION /totals/revenue={"amount":"150000.00","base":"90000.00","difference":"60000.00","direction":"增加","percent":"66.66","reason":"略"}
      C04 - /totals/revenue={"amount":"150.00","base":"100.00","difference":"50.00","direction":"减少"}
      C05 - /totals/revenue={"amount":"150.00","base":"0","percent":"100.00","reason":"略"}
      C06 - /totals/revenue={"amount":"150.00","base":"150.00","difference":"0","direction":"增加"}
      C07 - /totals/revenue={"amount":"150.00","base":"100.00","percent":"50.00"}
      E01 WRONG_BASE /evaluations/0/funds/total={"initialBudget":"200.00","annualBudget":"100.00","executed":"100.00","rate":"50.00"}
      E02 - /evaluations/0/funds/currentYear/annualBudget="987654.32"
      E03 - /evaluations/0/indicators/0/weight="16"
      E04 - /evaluations/0/score="11.11"
      E05 - /evaluations/0/indicators/0/score="15.01"
      E06 - /evaluations/0/funds/total/score="1.23"
      E07 - /evaluations/0/indicators/0={"target":"100次","actual":"50次","weight":"15","score":"15"}
      E08 - /evaluations/0/funds/currentYear/score="10"
      E09 - /evaluations/0/indicators/0={"firstLevel":"产出指标","secondLevel":"社会效益指标"}
      E10 - /evaluations/0/indicators/0={"target":"符合要求","actual":"15","weight":"15","score":"15"}
      E11 - /evaluations/0/funds/total={"initialBudget":"200.00","annualBudget":"100.00"}
      E12 - /evaluations/0/indicators/0={"actual":"≥95%"}
      E13 - /evaluations/0/indicators/0={"weight":"15","score":"14","reason":""}
      E14 - /evaluations/0/funds/total={"weight":"10"}
      F01 - /texts=["比年初预算数增加（减少）0万元。"]
      F02 - /texts=["占13.87%。。"]
      F03 - /texts=["比上年增加1.00万元，下降2.00%。"]
      F04 - /texts=["负责人：某某某 联系电话：00000000"]
      F05 - /organisation={"title":"2020年度部门决算（草案）","published":true}
      F06 - /functional=[{"code":"205","level":"款"}]
      F07 - /organisation={"fiscalYear":2020} /functional=[{"code":"20508","name":"培训支出"}]
      F08 - /organisation={"fiscalYear":2020} /functional=[{"code":"205","name":"教育事业支出"}]
      F09 - /organisation={"fiscalYear":2020} /functional=[{"code":"299","name":"其他"}]
      F10 - /procurement=null
      F11 - /threePublic={"total":{"amount":"0"}}
      F12 - /functional=[{"code":"205"}] /tables=null
      N01 - /totals/upward/amount="987654.32"
      N02 - /totals/basic/share="98.76"
      N02 WRONG_BASE /totals={"total":{"amount":"400.00"},"expenditure":{"amount":"200.00"},"basic":{"amount":"100.00","share":"25.00"}}
      N03 - /totals/generalBudget/amount="987654.32"
      N04 - /functional/0/basic="987654.32"
      N05 - /totals/revenue/amount="9876543210.00"
      P01 - /procurement/smallOrMicro/amount="987654.32"
      P02 - /procurement/smallOrMedium/amount="987654.32"
      P03 - /procurement/smallOrMedium/share="98.76"
      P04 - /procurement/total/amount="9876543210.00"
      P05 - /assets={"vehicles":"3","vehiclesByUse":{"leading":"1","other":"1"}}
      P06 - /threePublic={"counts":{"vehiclesHeld":"3"}} /assets={"vehicles":"2"}
      P07 - /threePublic={"counts":{"vehiclesBought":"2","vehiclesHeld":"1"}}
      P07 - /threePublic={"counts":{"vehiclesBought":"2"}} /assets={"vehicles":"1"}
      P08 - /threePublic={"counts":{"overseasGroups":"3","overseasPersons":"2"}}
      P08 - /threePublic={"counts":{"receptionBatches":"0","receptionPersons":"5"}}
      P09 - /threePublic={"overseas":{"amount":"3.20"},"counts":{"overseasGroups":"0","overseasPersons":"0"}}
      P09 - /threePublic={"vehiclePurchase":{"amount":"18.00"},"counts":{"vehiclesBought":"0"}}
      P09 - /threePublic={"vehicleOperation":{"amount":"2.15"},"counts":{"vehiclesHeld":"0"}}
      P09 - /threePublic={"reception":{"amount":"0.50"},"counts":{"receptionBatches":"无"}}
      P10 - /threePublic={"reception":{"amount":"0.00"},"counts":{"receptionBatches":"4"}}
      P10 - /threePublic={"vehicles":{"amount":"0"},"counts":{"vehiclesHeld":"2"}}
      T01 - /totals/expenditure/amount="987654.32"
      T01 OTHER_FIGURE /totals/expenditure/amount=@t3.total.basic
      T01 WRONG_UNIT /totals={"expenditure":{"amount":"12345600.00"}} /tables={"t1":[{"row":"expenditure","cells":{"amount":"1234.56"}}]}
      X01 - /furtherTables=[{"columns":["数"],"rows":[{"name":"甲","cells":["1.00"]},{"name":"乙","cells":["2.00"]},{"name":"合计","cells":["4.00"]}]}]
      """;

  @Test
  @DisplayName("each damage is found by its rule, and recognised for what it is")
  void findsEachDamage() {
    ObjectNode whole = ConsistentReport.of(7, Extent.BEIJING);
    assertAll(DAMAGES.lines().map(line -> () -> finds(line, whole)));
  }

  @Test
  @DisplayName("no rule is left without a damaged copy")
  void leavesNoRuleOut() {
    Set<String> damaged =
        DAMAGES.lines().map(line -> line.substring(0, 3)).collect(Collectors.toSet());

    assertEquals(new HashSet<>(AUDIT.rules().stream().map(Rule::id).toList()), damaged);
  }

  private static void finds(String line, ObjectNode whole) {
    ObjectNode copy = whole.deepCopy();
    String rule = line.substring(0, 3);
    for (String damage : line.substring(line.indexOf(' ', 4) + 1).split(" (?=[/t][\\w./]*=)", -1)) {
      damage(copy, damage, whole);
    }
    List<Finding> found =
        AUDIT.findings(Documents.read(copy)).stream()
            .filter(finding -> finding.rule().equals(rule))
            .toList();
    String cause = line.substring(4, line.indexOf(' ', 4));

    assertTrue(
        found.stream()
            .anyMatch(
                finding -> cause.equals("-") || cause.equals(String.valueOf(finding.cause()))),
        () -> line + " found " + found);
  }

  private static void damage(ObjectNode copy, String damage, ObjectNode whole) {
    String place = damage.substring(0, damage.indexOf('='));
    String value = damage.substring(damage.indexOf('=') + 1);
    JsonPointer pointer = JsonPointer.compile(pointer(place, copy));
    JsonNode text =
        value.startsWith("@") ? whole.at(pointer(value.substring(1), whole)) : json(value);
    JsonNode parent = copy.at(pointer.head());
    if (parent instanceof ArrayNode array) {
      array.set(pointer.last().getMatchingIndex(), text);
    } else {
      ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), text);
    }
  }

  /** Where a cell of a table stands. */
  private static String pointer(String place, ObjectNode body) {
    if (place.startsWith("/")) {
      return place;
    }
    List<String> words = List.of(place.split("\\.", -1));
    List<String> rows = new ArrayList<>();
    body.at("/tables/" + words.get(0)).forEach(row -> rows.add(row.get("row").textValue()));
    return "/tables/%s/%d/cells/%s"
        .formatted(words.get(0), rows.indexOf(words.get(1)), words.get(2));
  }

  private static JsonNode json(String value) {
    try {
      return MAPPER.readTree(value);
    } catch (IOException e) {
      throw new IllegalArgumentException(value, e);
    }
  }
}
