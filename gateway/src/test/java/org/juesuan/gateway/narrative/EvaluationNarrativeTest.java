package org.juesuan.gateway.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.juesuan.gateway.composition.GoldenEvaluation;
import org.juesuan.gateway.composition.GoldenSection;
import org.juesuan.gateway.form.ReportForm;
import org.juesuan.gateway.form.ReportForms;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.SectionAnswer;
import org.juesuan.gateway.report.SectionAnswers;
import org.juesuan.gateway.report.Span;
import org.juesuan.gateway.report.Table;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("第四部分: the tables of self-evaluation")
class EvaluationNarrativeTest {

  private static final ReportForm FORM = ReportForms.read().get("beijing-district-2020");

  private static final Narrative DISTRICT = Narrative.read("beijing-district-2020");
  private static final Report GOLDEN = composed(content -> {});

  @Test
  @DisplayName("table 8 stands in its official form, its structure corrected")
  void officialForm() {
    assertEquals(
        """
        项目名称 | 宣传活动费
        主管部门 | 北京市丰台区人力资源和社会保障局 | 实施单位 | 北京市丰台区社会保险基金管理中心
        项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额 | 8 | 7.92 | 7.92 | 10 | 100% | 10
        其中：当年财政拨款 | 8 | 7.92 | 7.92 | — | 100% | —
        上年结转资金 |  |  |  | — |  | —
        其他资金 |  |  |  | — |  | —
        年度总体目标 | 预期目标 | 实际完成情况
        宣传材料随政策更新，内容准确，让参保单位和参保人一次就能了解办事流程和政策。 | 已按政策和流程的变化更新并印制宣传材料，做到一次告知清楚，服务质量和效率提高。
        绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
        产出指标 | 数量指标 | 宣传材料数量 | 需印制约30余种社保宣传材料 | 印制33余种宣传材料 | 20 | 20 |
        质量指标 | 材料印刷正确率 | 材料印刷正确率≥95% | 实现预期指标 | 10 | 10 |
        时效指标 | 按时完成支出 | 12月完成 | 12月完成 | 10 | 10 |
        成本指标 | 项目总成本控制在预算内 | 项目总成本控制在预算内 | 7.92 | 10 | 10 |
        效益指标 | 社会效益指标 | 为办事人员提供方便少跑路，内部工作人员有政采依据 | 30 | 30 | 30 | 30 |
        满意度指标 | 服务对象满意度指标 | 工作人员及劳动关系双方满意度 | ≥95% | ≥95% | 10 | 10 |
        总分 | 100 | 100 |""",
        table(8).rows().stream()
            .map(EvaluationNarrativeTest::line)
            .collect(Collectors.joining("\n")));
  }

  @Test
  @DisplayName(
      "table 9 has no goals, no reasons and no score of its execution, as its form has none")
  void framework() {
    List<String> lines = table(9).rows().stream().map(EvaluationNarrativeTest::line).toList();
    assertEquals("项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率", lines.get(1));
    assertEquals("年度资金总额 | 49.0410 | 47.7723 | 47.7723 | 10 | 100%", lines.get(2));
    assertEquals("绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分", lines.get(3));
    assertEquals("总分 | 100 | 100", lines.get(lines.size() - 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
  @DisplayName("the cells of a table, with those that reach over others, cover a rectangle exactly")
  void rectangle(int number) {
    Table table = table(number);
    int columns = number == 9 ? 8 : 9;
    Set<List<Integer>> taken = new HashSet<>();
    for (int row = 0; row < table.rows().size(); row++) {
      int column = 0;
      for (Table.Cell cell : table.rows().get(row).cells()) {
        while (taken.contains(List.of(row, column))) {
          column++;
        }
        for (int down = 0; down < cell.rows(); down++) {
          for (int across = 0; across < cell.columns(); across++) {
            assertTrue(taken.add(List.of(row + down, column + across)), cell::text);
          }
        }
      }
    }
    Set<List<Integer>> whole =
        IntStream.range(0, table.rows().size())
            .boxed()
            .flatMap(row -> IntStream.range(0, columns).mapToObj(column -> List.of(row, column)))
            .collect(Collectors.toSet());
    assertEquals(whole, taken);
  }

  @Test
  @DisplayName(
      "INV-10 every figure of the tables stands once in the report's figures, and no other")
  void figures() {
    List<String> inTables = new ArrayList<>();
    for (int number = 1; number <= 9; number++) {
      for (Table.Row row : table(number).rows()) {
        for (Table.Cell cell : row.cells()) {
          if (cell.content() instanceof Span.Printed printed) {
            assertEquals(GOLDEN.figures().get(printed.id()), printed.figure());
            inTables.add(printed.id());
          }
        }
      }
    }
    Set<String> known =
        GOLDEN.figures().byId().keySet().stream()
            .filter(id -> id.startsWith("selfEvaluation."))
            .collect(Collectors.toSet());
    assertEquals(known, Set.copyOf(inTables));
    assertEquals(known.size(), inTables.size());
    var executed = GOLDEN.figures().get("selfEvaluation.P2020-01.funds.currentYear.executed");
    assertEquals("42.93万元", executed.withUnit());
    assertEquals(Money.of("429304.00"), executed.yuan());
    assertEquals("97.54分", GOLDEN.figures().get("selfEvaluation.P2020-05.score").withUnit());
  }

  @Test
  @DisplayName("INV-11 a form that is not confirmed says that it waits, and tells no figure")
  void notConfirmed() {
    Report report =
        composed(content -> GoldenSection.at(content, "/evaluations/4").put("state", "REVIEWED"));

    Section waiting = selfEvaluations(report).subsections().get(4);
    assertEquals(Reason.NOT_CONFIRMED, waiting.reason());
    assertEquals(List.of(), waiting.tables());
    assertFalse(selfEvaluations(report).complete());
    assertTrue(selfEvaluations(report).subsections().get(3).complete());
    assertTrue(
        report.figures().byId().keySet().stream()
            .noneMatch(id -> id.startsWith("selfEvaluation.P2020-05.")));
  }

  @Test
  @DisplayName("a year without self-evaluations says so")
  void none() {
    Report report = composed(content -> content.putArray("evaluations"));

    assertEquals("2020年度没有登记项目支出绩效自评。", selfEvaluations(report).paragraphs().get(0).text());
    assertTrue(selfEvaluations(report).complete());
  }

  private static Report composed(Consumer<ObjectNode> change) {
    return ReportComposer.compose(
        GoldenSection.DEPARTMENT,
        GoldenSection.YEAR,
        FORM,
        DISTRICT,
        new SectionAnswers(
            GoldenSection.delivered(content -> {}),
            GoldenEvaluation.delivered(change),
            new SectionAnswer.Missing<>(Reason.NOT_INSTALLED)));
  }

  private static Section selfEvaluations(Report report) {
    return report.parts().get(3).sections().get(0);
  }

  private static Table table(int number) {
    return selfEvaluations(GOLDEN).subsections().get(number - 1).tables().get(0);
  }

  private static String line(Table.Row row) {
    return row.cells().stream()
        .map(Table.Cell::text)
        .collect(Collectors.joining(" | "))
        .stripTrailing();
  }
}
