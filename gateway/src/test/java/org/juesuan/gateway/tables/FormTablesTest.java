package org.juesuan.gateway.tables;

import static org.juesuan.gateway.tables.TextTable.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.juesuan.gateway.composition.GoldenProcurement;
import org.juesuan.gateway.composition.GoldenSection;
import org.juesuan.gateway.form.ReportForm;
import org.juesuan.gateway.form.ReportForms;
import org.juesuan.gateway.report.BudgetFigures;
import org.juesuan.gateway.report.BudgetSection;
import org.juesuan.gateway.report.Figure;
import org.juesuan.gateway.report.Figures;
import org.juesuan.gateway.report.ProcurementFigures;
import org.juesuan.gateway.report.ProcurementSection;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.SectionAnswer;
import org.juesuan.gateway.report.SectionAnswers;
import org.juesuan.gateway.report.Span;
import org.juesuan.gateway.report.Table;
import org.juesuan.gateway.tables.FormTables.PartOne;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Part one of the report: the tables of a form")
class FormTablesTest {

  private static final ReportForms FORMS = ReportForms.read();

  @ParameterizedTest(name = "{0}: {1} tables, the last {2}")
  @CsvSource({
    "beijing-district-2020, 11, 公开11表, 十一、政府购买服务支出情况表",
    "beijing-municipal-2020, 12, 公开12表, 十二、政府购买服务支出情况表",
    "beijing-2019, 11, 公开11表, 十一、政府购买服务支出情况表",
    "shanghai-2024, 9, 公开09表, 九、国有资本经营预算财政拨款收入支出决算表",
    "national-2020, 9, 公开09表, 九、国有资本经营预算财政拨款支出决算表"
  })
  @DisplayName("each form has its tables in its order, none of them missing")
  void eachFormHasItsTables(String form, int tables, String number, String heading) {
    List<Section> sections = partOne(form).tables();
    assertEquals(tables, sections.size());
    assertTrue(sections.stream().allMatch(Section::complete));
    Section last = sections.get(tables - 1);
    assertEquals(heading, last.heading());
    assertEquals(List.of(number, "单位：北京市丰台区社会保险基金管理中心", "金额单位：万元"), last.tables().get(0).above());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "beijing-district-2020",
        "beijing-municipal-2020",
        "beijing-2019",
        "shanghai-2024",
        "national-2020"
      })
  @DisplayName("every line of every table has a cell in every column")
  void tablesAreRectangular(String form) {
    for (Section section : partOne(form).tables()) {
      Table table = section.tables().get(0);
      List<List<String>> grid = TextTable.grid(table);
      int width = grid.get(0).size();
      grid.forEach(line -> assertEquals(width, line.size(), () -> section.id() + " " + line));
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("the tables of the sample print what the department published")
  @CsvSource(
      delimiter = '|',
      value = {
        "revenue-and-expenditure | 一、一般公共预算财政拨款收入 1 4948.08 一、一般公共服务支出 32 0.00",
        "revenue-and-expenditure | 八、其他收入 8 0.00 八、社会保障和就业支出 39 4325.15",
        "revenue-and-expenditure | _ 9 _ 九、卫生健康支出 40 0.00",
        "revenue-and-expenditure | 本年收入合计 27 4948.08 本年支出合计 58 5021.81",
        "revenue-and-expenditure | 年初结转和结余 29 232.94 年末结转和结余 60 159.21",
        "revenue-and-expenditure | 总计 31 5181.02 总计 62 5181.02",
        "revenue | 合计 合计 4948.08 4948.08 0.00 0.00 0.00 0.00 0.00",
        "expenditure | 栏次 栏次 1 2 3 4 5 6",
        "expenditure | 合计 合计 5021.81 4407.94 613.87 0.00 0.00 0.00",
        "expenditure | 20801 人力资源和社会保障管理事务 3931.42 3317.55 613.87 0.00 0.00 0.00",
        "fiscal-revenue-and-expenditure | 本年收入合计 27 4948.08 本年支出合计 59 5021.81 5021.81 0.00 0.00",
        "fiscal-revenue-and-expenditure | 总计 32 5181.02 总计 64 5181.02 5181.02 0.00 0.00",
        "general-public-budget-expenditure | 20805 行政事业单位养老支出（未细化） 393.73 393.73 0.00",
        "general-public-budget-basic-expenditure | 人员经费合计 人员经费合计 4210.07 公用经费合计 公用经费合计 公用经费合计 公用经费合计 公用经费合计 197.87",
        "three-public-expenses | 0.69 0.00 0.00 0.00 0.00 0.69 0.00 0.00 0.00 0.00 0.00 0.00",
        "procurement | 服务 260.58 260.58 260.58 0.00 0.00 0.00 252.68 252.68 252.68 0.00 0.00 0.00"
      })
  void printsThePublishedFigures(String table, String line) {
    List<String> lines = text(table(partOne("beijing-district-2020"), table));
    assertTrue(lines.contains(line.replace("_", "")), () -> String.join("\n", lines));
  }

  @Test
  @DisplayName("INV-10: what a sentence says too is that figure; every other has one id of its own")
  void oneFigureOneDefinition() {
    PartOne partOne = partOne("beijing-municipal-2020");
    Figures told = told(GoldenSection.section(), procurement());
    assertEquals(
        "expenditure.basic.amount", figureAt(partOne, "expenditure", "4407.94"), "T3 total");
    assertEquals(
        "tables.expenditure.functional.20801.basic",
        figureAt(partOne, "expenditure", "3317.55"),
        "a cell of no sentence");
    assertEquals(
        "functional.205.amount", figureAt(partOne, "general-public-budget-expenditure", "0.16"));
    Map<String, Figure> all = partOne.figures().byId();
    told.byId().forEach((id, figure) -> assertEquals(figure, all.get(id), id));
    printed(partOne)
        .forEach(printed -> assertEquals(all.get(printed.id()), printed.figure(), printed.id()));
    assertTrue(all.values().stream().filter(figure -> figure.yuan() != null).count() > 200);
  }

  @Test
  @DisplayName("if the owner says two things of one figure, the table shows its own")
  void contradictionsAreShown() {
    PartOne partOne =
        partOne(
            "beijing-district-2020",
            content -> content.withObject("/totals").put("expenditureYuan", "50218076.00"),
            procurement -> {});
    assertEquals(
        "tables.expenditure.total.total", figureAt(partOne, "expenditure", "5021.81"), "T3");
  }

  @Test
  @DisplayName("an empty table is kept and says why it is empty")
  void emptyTables() {
    PartOne partOne = partOne("beijing-municipal-2020");
    assertEquals(List.of("本单位无政府性基金预算财政拨款收支，故本表无数据。"), table(partOne, "government-fund").notes());
    assertEquals(
        List.of("本单位无国有资本经营预算财政拨款收支，故本表无数据。"), table(partOne, "state-capital-expenditure").notes());
    assertEquals(List.of("本单位无政府购买服务支出，故本表无数据。"), table(partOne, "purchased-services").notes());
    assertEquals(List.of(), table(partOne, "revenue-and-expenditure").notes());
  }

  @Test
  @DisplayName("INV-11: what is not held is a dash, and what is not broken down says so")
  void notHeldIsNotZero() {
    PartOne partOne =
        partOne(
            "beijing-district-2020",
            content -> at(content, "revenue", "total").withObject("/amounts").putNull("totalYuan"),
            procurement -> {});
    Table revenue = table(partOne, "revenue");
    assertTrue(text(revenue).contains("合计 合计 — 4948.08 0.00 0.00 0.00 0.00 0.00"));
    assertTrue(revenue.notes().contains("注：“—”表示没有相应的登记数据，不等于零。"));
    Table basic = table(partOne, "general-public-budget-basic-expenditure");
    List<String> lines = text(basic);
    assertTrue(lines.get(2).startsWith("301 工资福利支出（未细化） 4210.07 302 商品和服务支出（未细化） 197.87 307"));
    assertTrue(lines.get(3).startsWith("30101 基本工资 — 30201 办公费 — 30701 国内债务付息 0.00"), lines.get(3));
    assertTrue(lines.stream().anyMatch(line -> line.contains("30216 培训费 0.16")));
    assertEquals(2, basic.notes().size());
  }

  @Test
  @DisplayName("money that the form does not foresee is printed all the same")
  void unforeseenCodes() {
    PartOne partOne =
        partOne(
            "shanghai-2024",
            content -> {
              add(content, "revenue-and-expenditure", "functional.232", "债务付息支出", "amountYuan");
              add(
                  content,
                  "general-public-budget-basic-expenditure",
                  "economic.31204",
                  "费用补贴",
                  "amountYuan");
              add(
                  content,
                  "general-public-budget-basic-expenditure",
                  "economic.30117",
                  "新科目",
                  "amountYuan");
            },
            procurement -> {});
    List<String> account = text(table(partOne, "revenue-and-expenditure"));
    int unforeseen = account.indexOf("  债务付息支出 1.00");
    assertTrue(unforeseen > 0, () -> String.join("\n", account));
    assertTrue(account.get(unforeseen + 1).startsWith("本年收入合计 4948.08 本年支出合计"));
    List<String> basic = text(table(partOne, "general-public-budget-basic-expenditure"));
    assertTrue(
        basic.stream().anyMatch(line -> line.contains("31204 费用补贴 1.00")),
        () -> String.join("\n", basic));
    assertTrue(basic.get(16).startsWith("30117 新科目 1.00"), basic.get(16));
  }

  @Test
  @DisplayName("purchased services stand one in a line, by catalogue, with who provides them")
  void purchasedServices() {
    PartOne partOne =
        partOne(
            "beijing-district-2020",
            budget -> {},
            content -> {
              ObjectNode row = ((ArrayNode) content.at("/purchasedServices/rows")).addObject();
              row.put("projectName", "社会调查").put("supplierKind", "SOCIAL_ORGANISATION");
              row.put("executedYuan", "50000.00");
              row.putArray("guidance").addObject().put("code", "A").put("name", "公共服务");
              content.withObject("/purchasedServices").put("totalYuan", "50000.00");
            });
    assertEquals(
        List.of("指导性目录 项目名称 承接主体类型 决算数", "公共服务 社会调查 社会组织 5.00", "合计 合计 合计 5.00"),
        text(table(partOne, "purchased-services")));
    assertEquals("purchasedServices.1.amount", figureAt(partOne, "purchased-services", "5.00"));
  }

  @Test
  @DisplayName("INV-11: a silent owner's tables are unavailable with the reason, the others stand")
  void silentOwners() {
    SectionAnswers answers =
        new SectionAnswers(
            GoldenSection.delivered(content -> {}),
            new SectionAnswer.Missing<>(Reason.TIMEOUT),
            new SectionAnswer.Missing<>(Reason.TIMEOUT));
    List<Section> sections =
        FormTables.of(FORMS.get("beijing-district-2020"), answers, Figures.none()).tables();
    assertEquals(
        List.of("tables.procurement", "tables.purchased-services"),
        sections.stream().filter(section -> !section.complete()).map(Section::id).toList());
    assertEquals(Reason.TIMEOUT, sections.get(10).reason());
  }

  @Test
  @DisplayName("Shanghai pairs budget and actual of each item, has 24 classes and no line numbers")
  void shanghai() {
    PartOne partOne = partOne("shanghai-2024");
    List<String> expenses = text(table(partOne, "three-public-expenses"));
    assertTrue(expenses.get(0).startsWith("合计 合计 因公出国（境）费 因公出国（境）费"), expenses.get(0));
    assertEquals("0.69 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.69 0.00", expenses.get(3));
    List<String> account = text(table(partOne, "revenue-and-expenditure"));
    assertEquals(
        24, account.stream().filter(line -> line.matches(".* [一二十三四五六七八九]+、.*支.*")).count());
    assertTrue(account.contains("使用非财政拨款结余（含专用结余） 0.00 结余分配 0.00"));
    assertFalse(account.stream().anyMatch(line -> line.contains("行次")));
  }

  private static PartOne partOne(String form) {
    return partOne(form, budget -> {}, procurement -> {});
  }

  private static PartOne partOne(
      String form, Consumer<ObjectNode> budget, Consumer<ObjectNode> procurement) {
    ReportForm asked = FORMS.get(form);
    SectionAnswer.Delivered<BudgetSection> section = GoldenSection.delivered(budget);
    SectionAnswer.Delivered<ProcurementSection> purchases =
        GoldenProcurement.delivered(procurement);
    return FormTables.of(
        asked,
        new SectionAnswers(section, new SectionAnswer.Missing<>(Reason.NOT_INSTALLED), purchases),
        told(section.section(), purchases.section()));
  }

  private static Figures told(BudgetSection budget, ProcurementSection procurement) {
    Map<String, Figure> told = new LinkedHashMap<>(BudgetFigures.of(budget).byId());
    told.putAll(ProcurementFigures.of(procurement).byId());
    return new Figures(told);
  }

  private static ProcurementSection procurement() {
    return GoldenProcurement.delivered(content -> {}).section();
  }

  private static Table table(PartOne partOne, String name) {
    return partOne.tables().stream()
        .filter(section -> section.id().equals("tables." + name))
        .findFirst()
        .orElseThrow()
        .tables()
        .get(0);
  }

  private static Stream<Span.Printed> printed(PartOne partOne) {
    return partOne.tables().stream()
        .flatMap(section -> section.tables().stream())
        .flatMap(FormTablesTest::printed);
  }

  private static Stream<Span.Printed> printed(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(Table.Cell::content)
        .filter(Span.Printed.class::isInstance)
        .map(Span.Printed.class::cast);
  }

  private static String figureAt(PartOne partOne, String table, String printed) {
    return printed(table(partOne, table))
        .filter(span -> span.figure().printed().equals(printed))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static ObjectNode at(ObjectNode content, String table, String row) {
    for (var candidate : rows(content, table)) {
      if (candidate.path("row").asText().equals(row)) {
        return (ObjectNode) candidate;
      }
    }
    throw new IllegalArgumentException(row);
  }

  private static ArrayNode rows(ObjectNode content, String table) {
    for (var candidate : content.path("tables")) {
      if (candidate.path("table").asText().equals(table)) {
        return (ArrayNode) candidate.path("rows");
      }
    }
    throw new IllegalArgumentException(table);
  }

  /** A code that no form foresees, with one 万元. */
  private static void add(
      ObjectNode content, String table, String row, String name, String column) {
    String code = row.substring(row.indexOf('.') + 1);
    ObjectNode added = rows(content, table).addObject();
    added
        .put("row", row)
        .put("code", code)
        .put("name", name)
        .put("level", code.length() == 3 ? 1 : 2);
    added.put("brokenDown", true).putObject("amounts").put(column, "10000.00");
  }
}
