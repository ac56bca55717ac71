package org.juesuan.gateway.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.juesuan.gateway.composition.GoldenProcurement;
import org.juesuan.gateway.composition.GoldenSection;
import org.juesuan.gateway.form.ReportForm;
import org.juesuan.gateway.form.ReportForms;
import org.juesuan.gateway.report.Paragraph;
import org.juesuan.gateway.report.ProcurementSection;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.SectionAnswer;
import org.juesuan.gateway.report.SectionAnswers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第三部分 三 to 五: procurement, assets and purchased services")
class ProcurementNarrativeTest {

  private static final ReportForm FORM = ReportForms.read().get("beijing-district-2020");

  @Test
  @DisplayName("the published figures stand in their sentences; the basis is named")
  void published() {
    assertEquals(
        List.of(
            "2020年政府采购支出总额278.02万元，其中：政府采购货物支出25.34万元，政府采购工程支出0万元，"
                + "政府采购服务支出252.68万元。授予中小企业合同金额267.10万元，占政府采购支出总额的96.07%，"
                + "其中：授予小微企业合同金额267.10万元，占政府采购支出总额的96.07%。",
            "以上金额以合同签订为准；当年在政府采购合同上实际支付278.02万元。"),
        lines(2020, "procurement", content -> {}));
    assertEquals(
        List.of("2020年末车辆0台，0万元；单位价值50万元以上的通用设备0台（套），单位价值100万元以上的专用设备0台（套）。"),
        lines(2020, "assets", content -> {}));
    assertEquals(List.of("2020年政府购买服务决算0万元。"), lines(2020, "purchased-services", content -> {}));
  }

  @Test
  @DisplayName("a share of nothing is not printed")
  void nothingProcured() {
    String line =
        lines(
                2020,
                "procurement",
                content -> {
                  for (String amount :
                      List.of("allYuan", "smallOrMediumYuan", "smallOrMicroYuan")) {
                    GoldenSection.at(content, "/smallBusiness/bases/0").put(amount, "0.00");
                  }
                })
            .get(0);
    assertTrue(line.endsWith("授予中小企业合同金额0万元，其中：授予小微企业合同金额0万元。"), line);
  }

  @Test
  @DisplayName("after 2020 assets stand in the later form, vehicles by their eight uses")
  void laterForm() {
    assertEquals(
        List.of(
            "截至2021年12月31日，共有车辆3台，其中：部级领导干部用车0台、主要领导干部用车0台、机要通信用车0台、"
                + "应急保障用车3台、执法执勤用车0台、特种专业技术用车0台、离退休干部用车0台、其他用车0台；"
                + "单价100万元（含）以上设备（不含车辆）2台（套）。"),
        lines(
            2021,
            "assets",
            content -> {
              GoldenSection.at(content, "/assets").put("vehicles", "3").put("largeEquipment", "2");
              GoldenSection.at(content, "/assets/vehiclesByUse/3").put("vehicles", "3");
            }));
  }

  @Test
  @DisplayName("each purchased service has a line behind the total")
  void purchasedServices() {
    assertEquals(
        List.of("2020年政府购买服务决算8.00万元。", "1.法律顾问服务：5.00万元。", "2.课题研究：3.00万元。"),
        lines(
            2020,
            "purchased-services",
            content -> {
              ObjectNode purchased = GoldenSection.at(content, "/purchasedServices");
              purchased.put("totalYuan", "80000.00");
              ArrayNode rows = purchased.putArray("rows");
              service(rows, "法律顾问服务", "50000.00");
              service(rows, "课题研究", "30000.00");
            }));
  }

  private static void service(ArrayNode rows, String name, String executed) {
    ObjectNode row = rows.addObject().put("projectName", name).put("executedYuan", executed);
    row.put("supplierKind", "ENTERPRISE").putArray("guidance");
  }

  @Test
  @DisplayName("INV-11 without procurement-service its three sections say why they are missing")
  void missing() {
    Report report = composed(2020, new SectionAnswer.Missing<>(Reason.UNREACHABLE));
    assertEquals(
        List.of(Reason.UNREACHABLE, Reason.UNREACHABLE, Reason.UNREACHABLE),
        Stream.of("procurement", "assets", "purchased-services")
            .map(id -> section(report, id).reason())
            .toList());
    assertTrue(report.figures().byId().isEmpty());
  }

  private static List<String> lines(int year, String id, Consumer<ObjectNode> change) {
    Report report = composed(year, GoldenProcurement.delivered(change));
    return section(report, id).paragraphs().stream().map(Paragraph::text).toList();
  }

  private static Report composed(int year, SectionAnswer<ProcurementSection> procurement) {
    return ReportComposer.compose(
        GoldenSection.DEPARTMENT,
        year,
        FORM,
        Narrative.read(year == 2020 ? "beijing-district-2020" : "beijing-district-2021"),
        new SectionAnswers(
            new SectionAnswer.Missing<>(Reason.NOT_INSTALLED),
            new SectionAnswer.Missing<>(Reason.NOT_INSTALLED),
            procurement));
  }

  private static Section section(Report report, String id) {
    return report.parts().stream()
        .flatMap(part -> part.sections().stream())
        .filter(section -> section.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
