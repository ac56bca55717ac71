package org.juesuan.gateway.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.juesuan.gateway.composition.GoldenSection;
import org.juesuan.gateway.form.ReportForm;
import org.juesuan.gateway.form.ReportForms;
import org.juesuan.gateway.report.FigureIds;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.Paragraph;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.SectionAnswer;
import org.juesuan.gateway.report.SectionAnswers;
import org.juesuan.gateway.report.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportComposerTest {

  private static final ReportForm FORM = ReportForms.read().get("beijing-district-2020");

  private static final Narrative DISTRICT = Narrative.read("beijing-district-2020");
  private static final Narrative MUNICIPAL = Narrative.read("beijing-municipal-2020");
  private static final Report GOLDEN = composed(content -> {});

  @Test
  @DisplayName("keeps the order of the published document's four parts and their sections")
  void keepsTheOrderOfTheDocument() {
    List<String> outline = new ArrayList<>();
    GOLDEN
        .parts()
        .forEach(
            part -> {
              outline.add(part.heading());
              part.sections().forEach(section -> outline.addAll(headings(section, "  ")));
            });

    assertEquals(
        """
        第一部分 2020年度部门决算报表
          部门决算报表
            一、收入支出决算总表
            二、收入决算表
            三、支出决算表
            四、财政拨款收入支出决算总表
            五、一般公共预算财政拨款支出决算表
            六、政府性基金预算财政拨款收入支出决算表
            七、财政拨款基本支出经济分类决算表
            八、国有资本经营预算财政拨款支出决算表
            九、财政拨款“三公”经费支出决算表
            十、政府采购情况表
            十一、政府购买服务支出情况表
        第二部分 2020年度部门决算说明
          一、基本情况
            （一）机构设置、职责
            （二）人员构成情况
          二、收入支出决算总体情况说明
            （一）收入决算说明
            （二）支出决算说明
          三、财政拨款收入支出决算总体情况说明
          四、一般公共预算财政拨款支出决算情况说明
            （一）一般公共预算财政拨款支出决算总体情况
            （二）一般公共预算财政拨款支出决算具体情况
          五、政府性基金预算财政拨款支出决算情况说明
          六、国有资本经营预算财政拨款收支情况说明
          七、财政拨款基本支出决算情况说明
        第三部分 2020年度其他重要事项的情况说明
          一、“三公”经费财政拨款决算情况
          二、机关运行经费支出情况
          三、政府采购支出情况
          四、国有资产占用情况
          五、政府购买服务支出说明
          六、专业名词解释
        第四部分 2020年度部门绩效评价情况
          项目支出绩效自评""",
        String.join("\n", outline));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          unit.organisation | 北京市丰台区社会保险基金管理中心为全额拨款的参照公务员法管理事业单位，隶属于北京市丰台区人力资源和社会保障局。内设科室20个。主要职责：承办全区用人单位职工、退休人员和城镇居民的养老、失业、工伤三项社会保险经办事务，包括参保登记、个人账户管理、关系转移、待遇发放和政策解答。
          unit.staffing | 行政编制0人，实有人数0人；事业编制161人，实有人数145人。
          totals | 2020年度收、支总计5181.02万元，比上年增加385.88万元，增长8.05%。（2019年度的数为导入的记录，不出自本系统账簿，来源：2019年度部门决算。）
          totals.revenue | 2020年度本年收入合计4948.08万元，比上年增加769.80万元，增长18.42%，其中：财政拨款收入4948.08万元，占收入合计的100.00%。
          totals.expenditure | 2020年度本年支出合计5021.81万元，比上年增加325.42万元，增长6.93%，其中：基本支出4407.94万元，占支出合计的87.78%；项目支出613.87万元，占支出合计的12.22%。
          fiscal | 2020年度财政拨款收、支总计5181.02万元，比上年增加385.88万元，增长8.05%。主要原因：人员经费的收入和支出都比上年有所上升。
          general-public-budget.overall | 2020年度一般公共预算财政拨款支出5021.81万元，主要用于以下方面（按大类）：教育支出0.16万元，占本年一般公共预算财政拨款支出的0.003%；社会保障和就业支出4325.15万元，占本年一般公共预算财政拨款支出的86.13%；住房保障支出696.50万元，占本年一般公共预算财政拨款支出的13.87%。
          government-fund | 本年度无此项支出。
          state-capital | 本年度无此项收支。
          basic-expenditure | 2020年使用一般公共预算财政拨款安排基本支出4407.94万元，使用政府性基金财政拨款安排基本支出0万元，使用国有资本经营预算财政拨款安排基本支出0万元。一般公共预算财政拨款基本支出中，人员经费4210.07万元，公用经费197.87万元。按账簿登记的部门预算支出经济分类，包括：工资福利支出、商品和服务支出。
          operating-expenses | 2020年使用一般公共预算财政拨款安排的基本支出中的日常公用经费支出，合计197.87万元，比上年增加9.35万元。主要原因：在职人员增加，公务交通补贴等支出随之增加。
          """)
  @DisplayName("each section says what the published document says, with its figures")
  void writesTheSection(String id, String text) {
    assertEquals(text, textOf(section(GOLDEN, id)));
  }

  @Test
  @DisplayName("every class and item of the general public budget has its paragraph")
  void writesEachItem() {
    assertEquals(
        """
        1、“教育支出”（类）2020年度决算0.16万元，比2020年年初预算减少6.59万元，下降97.60%。其中：
        “进修及培训”（款）2020年度决算0.16万元，比2020年年初预算减少6.59万元，下降97.60%。主要原因：年初预算按人员定额核定，全年实际发生的培训较少。
        2、“社会保障和就业支出”（类）2020年度决算4325.15万元，比2020年年初预算减少54.48万元，下降1.24%。其中：
        “人力资源和社会保障管理事务”（款）2020年度决算3931.42万元，比2020年年初预算减少18.63万元，下降0.47%。主要原因：疫情期间部分项目未能按计划实施，项目经费有节余。
        “行政事业单位养老支出”（款）2020年度决算393.73万元，比2020年年初预算减少35.85万元，下降8.35%。主要原因：基本养老保险和职业年金的实际缴费低于预算。
        3、“住房保障支出”（类）2020年度决算696.50万元，比2020年年初预算增加1.25万元，增长0.18%。其中：
        “住房改革支出”（款）2020年度决算696.50万元，比2020年年初预算增加1.25万元，增长0.18%。主要原因：在职人员增加，年中追加了住房公积金预算。""",
        linesOf(section(GOLDEN, "general-public-budget.items")));
  }

  @Test
  @DisplayName("“三公”经费: what did not change is 持平, never an unresolved 增加（减少）")
  void writesThreePublic() {
    assertEquals(
        """
        “三公”经费的统计范围为本单位（参照公务员法管理事业单位）。2020年“三公”经费财政拨款决算数0万元，比2020年“三公”经费财政拨款年初预算0.69万元减少0.69万元。其中：
        1.因公出国（境）费用。2020年决算数0万元，与2020年年初预算数0万元持平。因公出国（境）团组0个，累计0人次。
        2.公务接待费。2020年决算数0万元，比2020年年初预算数0.69万元减少0.69万元。主要原因：全年没有发生公务接待。国内公务接待0批次，0人次。
        3.公务用车购置及运行维护费。2020年决算数0万元，与2020年年初预算数0万元持平。2020年购置公务用车0辆，年末财政拨款开支运行维护费的公务用车保有量0辆。""",
        linesOf(section(GOLDEN, "three-public")));
  }

  @Test
  @DisplayName("a difference too small to be printed is 基本持平, not an increase of 0.00")
  void tellsASmallDifference() {
    Report report =
        composed(
            content ->
                GoldenSection.at(content, "/comparatives")
                    .put("operatingExpensesYuan", "1978688.00"));

    assertTrue(textOf(section(report, "operating-expenses")).contains("合计197.87万元，与上年基本持平。主要原因："));
  }

  @Test
  @DisplayName("vehicles are divided into purchase and operation where there are any")
  void dividesVehicles() {
    Report report =
        composed(
            content ->
                GoldenSection.at(content, "/threePublic/vehicleOperation")
                    .put("budgetYuan", "30000.00")
                    .put("expenditureYuan", "21500.00"));

    assertTrue(
        linesOf(section(report, "three-public"))
            .endsWith(
                "3.公务用车购置及运行维护费。2020年决算数2.15万元，比2020年年初预算数3.00万元减少0.85万元。"
                    + "其中：公务用车购置费0万元，公务用车运行维护费2.15万元。"
                    + "2020年购置公务用车0辆，年末财政拨款开支运行维护费的公务用车保有量0辆。"));
  }

  @Test
  @DisplayName(
      "D-29 quantities nobody recorded have no sentence and no figure; zero is not invented")
  void leavesUnrecordedQuantitiesOut() {
    Report report =
        composed(content -> GoldenSection.at(content, "/threePublic").putNull("counts"));
    String text = linesOf(section(report, "three-public"));

    assertFalse(text.contains("团组") || text.contains("批次") || text.contains("保有量"), text);
    assertFalse(report.figures().has(FigureIds.VEHICLES_HELD));
    assertTrue(section(report, "three-public").complete());
  }

  @Test
  @DisplayName("INV-10 every number in a sentence of figures stands in the report's figures")
  void takesEveryNumberFromTheFigures() {
    Pattern amount = Pattern.compile("\\d+(\\.\\d+)?(?=万元|%|人|个)");
    for (Section section : allSections(GOLDEN)) {
      for (Paragraph paragraph : section.paragraphs()) {
        for (Span span : paragraph.spans()) {
          if (span instanceof Span.Printed printed) {
            assertEquals(GOLDEN.figures().get(printed.id()), printed.figure());
          } else {
            Matcher loose = amount.matcher(span.text());
            assertFalse(loose.find(), () -> "a number beside the figures: " + span.text());
          }
        }
      }
    }
  }

  @Test
  @DisplayName("every figure but the spare ones of a sentence stands in one of the forms")
  void printsEveryFigure() {
    Set<String> unprinted = new LinkedHashSet<>(GOLDEN.figures().byId().keySet());
    for (Report report : List.of(GOLDEN, composed(MUNICIPAL, content -> {}))) {
      allSections(report)
          .forEach(
              section -> section.paragraphs().forEach(p -> unprinted.removeAll(p.figureIds())));
    }
    unprinted.removeIf(id -> id.startsWith("tables."));

    // 持平 is said without its zero.
    assertEquals(
        Set.of("threePublic.overseasTravel.difference", "threePublic.vehicles.difference"),
        unprinted);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          totals.expenditure | 2020年度本年支出合计5021.81万元，比上年增加325.42万元，增长6.93%，其中：基本支出4407.94万元，占支出合计的87.78%；项目支出613.87万元，占支出合计的12.22%。2020年年初结转和结余232.94万元，年末结转和结余159.21万元。
          general-public-budget.overall | 2020年度一般公共预算财政拨款支出5021.81万元，比2020年年初预算5081.63万元减少59.82万元，下降1.18%，主要用于以下方面（按大类）：教育支出0.16万元，占本年一般公共预算财政拨款支出的0.003%；社会保障和就业支出4325.15万元，占本年一般公共预算财政拨款支出的86.13%；住房保障支出696.50万元，占本年一般公共预算财政拨款支出的13.87%。
          basic-expenditure | 2020年使用一般公共预算财政拨款安排基本支出4407.94万元，使用政府性基金财政拨款安排基本支出0万元，使用国有资本经营预算财政拨款安排基本支出0万元。一般公共预算财政拨款基本支出中，人员经费4210.07万元，公用经费197.87万元。按部门预算支出经济分类，其中：工资福利支出4210.07万元；商品和服务支出197.87万元（其中：培训费0.16万元）。
          """)
  @DisplayName("N27, N28 the municipal form also tells opening, closing and the initial budget")
  void writesTheMunicipalSection(String id, String text) {
    assertEquals(text, textOf(section(composed(MUNICIPAL, content -> {}), id)));
  }

  @Test
  @DisplayName("D-13 the municipal form goes down to 项 where the ledger does")
  void goesDownToItems() {
    List<String> lines =
        section(composed(MUNICIPAL, content -> {}), "general-public-budget.items")
            .paragraphs()
            .stream()
            .map(Paragraph::text)
            .toList();

    assertEquals(9, lines.size());
    assertEquals("“培训支出”（项）2020年度决算0.16万元，比2020年年初预算减少6.59万元，下降97.60%。", lines.get(2));
    assertTrue(lines.get(1).endsWith("主要原因：年初预算按人员定额核定，全年实际发生的培训较少。其中："));
    assertFalse(lines.get(6).endsWith("其中："), "20805 is not broken down");
  }

  @Test
  @DisplayName("D-14, D-15 no unresolved template, no doubled full stop")
  void leavesNoTemplateBehind() {
    Report report =
        composed(
            content ->
                content
                    .withArray("explanations")
                    .addObject()
                    .put("figure", "total")
                    .put("text", "结转资金增加。。 "));
    for (Section section : allSections(report)) {
      String text = textOf(section);
      assertFalse(text.contains("增加（减少）"), text);
      assertFalse(text.contains("。。"), text);
      assertFalse(text.contains("部门/单位"), text);
    }
    assertTrue(textOf(section(report, "totals")).contains("主要原因：结转资金增加。（"));
  }

  @Test
  @DisplayName("D-11 the title is a draft's until the approval closes the book")
  void marksTheDraft() {
    assertEquals("北京市丰台区社会保险基金管理中心2020年度部门决算（草案）", GOLDEN.title());
    assertEquals(
        "北京市丰台区社会保险基金管理中心2020年度部门决算",
        composed(content -> content.put("bookState", "CLOSED")).title());
  }

  @Test
  @DisplayName("INV-9 without the year before the report says so and compares nothing")
  void saysThatNothingIsCompared() {
    Report report = composed(content -> content.set("comparatives", NullNode.instance));

    assertEquals("2020年度收、支总计5181.02万元。（上年度的数未登记，本报告不作比较。）", textOf(section(report, "totals")));
    for (Section section : allSections(report)) {
      for (Paragraph paragraph : section.paragraphs()) {
        assertFalse(paragraph.figureIds().toString().contains("priorYear"), paragraph::text);
      }
    }
  }

  @Test
  @DisplayName("B09 a public institution is outside 机关运行经费 and the report says so")
  void explainsAPublicInstitution() {
    Report report =
        composed(
            content -> {
              GoldenSection.at(content, "/operatingExpenses").put("applicable", false);
              GoldenSection.at(content, "/department").put("institutionType", "PUBLIC_INSTITUTION");
            });

    assertEquals("本单位为事业单位，不在机关运行经费统计范围之内。", textOf(section(report, "operating-expenses")));
  }

  @Test
  @DisplayName("the other fiscal funds speak when the department has them")
  void writesTheOtherFunds() {
    Report report =
        composed(
            content -> {
              GoldenSection.at(content, "/byFund/1").put("expenditureYuan", "120000.00");
              ObjectNode capital = GoldenSection.at(content, "/byFund/2");
              capital.put("revenueYuan", "50000.00").put("expenditureYuan", "40000.00");
            });

    assertEquals(
        "2020年度政府性基金预算财政拨款支出12.00万元，比2020年年初预算增加12.00万元。",
        textOf(section(report, "government-fund")));
    assertEquals("2020年度国有资本经营预算财政拨款收入5.00万元，支出4.00万元。", textOf(section(report, "state-capital")));
  }

  @Test
  @DisplayName("INV-11 income that is not recorded leaves total and revenue out, and nothing else")
  void leavesOutTotalsThatAreNotHeld() {
    Report report =
        composed(
            content -> {
              ObjectNode totals = GoldenSection.at(content, "/totals");
              for (String figure : List.of("revenueYuan", "totalYuan")) {
                totals.putNull(figure);
              }
            });

    assertFalse(report.figures().has("total.amount"));
    assertFalse(report.figures().has("revenue.amount"));
    assertFalse(report.figures().has("revenue.fiscal.share"));
    assertEquals("4948.08", report.figures().get("revenue.fiscal.amount").printed());
    assertTrue(textOf(section(report, "totals")).startsWith("2020年度收、支总计暂缺：财政拨款以外的收入尚未登记。"));
    assertEquals(Reason.NOT_RECORDED, section(report, "totals.revenue").reason());
    assertTrue(textOf(section(report, "totals.expenditure")).contains("5021.81万元"));
    assertTrue(section(report, "fiscal").complete());
  }

  @Test
  @DisplayName("what nobody recorded is unavailable, and the report partial")
  void marksWhatIsNotRecorded() {
    Report report = composed(content -> content.set("staffing", NullNode.instance));

    assertEquals(Reason.NOT_RECORDED, section(report, "unit.staffing").reason());
    assertFalse(report.complete());
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  @DisplayName(
      "INV-11 without budget-service its sections stand empty in their place, with the reason")
  void keepsThePlaceOfWhatIsMissing(Reason reason) {
    Report report =
        ReportComposer.compose(
            GoldenSection.DEPARTMENT,
            GoldenSection.YEAR,
            FORM,
            DISTRICT,
            new SectionAnswers(new SectionAnswer.Missing<>(reason), absent(), absent()));

    assertEquals("110106-208-005 2020年度部门决算（草案）", report.title());
    assertEquals(Map.of(), report.figures().byId());
    assertFalse(report.complete());
    Map<Owner, Set<Reason>> reasons = new TreeMap<>();
    for (Section section : allSections(report)) {
      if (section.reason() != null) {
        assertEquals(List.of(), section.paragraphs());
        reasons
            .computeIfAbsent(section.owner(), owner -> new LinkedHashSet<>())
            .add(section.reason());
      }
    }
    assertEquals(
        Map.of(
            Owner.BUDGET, Set.of(reason),
            Owner.EVALUATION, Set.of(Reason.NOT_INSTALLED),
            Owner.PROCUREMENT, Set.of(Reason.NOT_INSTALLED)),
        reasons);
    assertTrue(section(report, "glossary").complete());
  }

  @Test
  @DisplayName("INV-11 part one stands as far as its owners answer")
  void distinguishesAnsweredFromShown() {
    assertTrue(section(GOLDEN, "tables").available());
    assertTrue(section(GOLDEN, "tables.expenditure").complete());
    assertEquals(Reason.NOT_INSTALLED, section(GOLDEN, "tables.procurement").reason());
    assertTrue(GOLDEN.sources().get(0).available());
    assertEquals(Reason.NOT_INSTALLED, section(GOLDEN, "procurement").reason());
    assertEquals(Reason.NOT_INSTALLED, section(GOLDEN, "self-evaluations").reason());
    assertEquals(Long.valueOf(192), GOLDEN.sources().get(0).feedPosition());
  }

  @Test
  @DisplayName("D-21 only what was paid is named, in the lists and in the glossary")
  void namesOnlyWhatWasPaid() {
    String basic = textOf(section(GOLDEN, "basic-expenditure"));
    String glossary = linesOf(section(GOLDEN, "glossary"));

    assertFalse(basic.contains("对个人和家庭的补助"), basic);
    assertTrue(
        glossary.contains(
            "9.社会保障和就业支出：反映财政资金用于社会保障和就业方面的支出（支出功能分类208类），" + "本年度涉及人力资源和社会保障管理事务、行政事业单位养老支出。"),
        glossary);
  }

  private static Report composed(Consumer<ObjectNode> change) {
    return composed(DISTRICT, change);
  }

  private static Report composed(Narrative narrative, Consumer<ObjectNode> change) {
    return ReportComposer.compose(
        GoldenSection.DEPARTMENT,
        GoldenSection.YEAR,
        FORM,
        narrative,
        new SectionAnswers(GoldenSection.delivered(change), absent(), absent()));
  }

  private static <T> SectionAnswer<T> absent() {
    return new SectionAnswer.Missing<>(Reason.NOT_INSTALLED);
  }

  private static Section section(Report report, String id) {
    return allSections(report).stream()
        .filter(section -> section.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no section " + id));
  }

  private static List<Section> allSections(Report report) {
    List<Section> all = new ArrayList<>();
    report
        .parts()
        .forEach(
            part ->
                part.sections()
                    .forEach(
                        section -> {
                          all.add(section);
                          all.addAll(section.subsections());
                        }));
    return all;
  }

  private static List<String> headings(Section section, String indent) {
    List<String> headings = new ArrayList<>();
    headings.add(indent + section.heading());
    section.subsections().forEach(below -> headings.addAll(headings(below, indent + "  ")));
    return headings;
  }

  private static String textOf(Section section) {
    return String.join("", section.paragraphs().stream().map(Paragraph::text).toList());
  }

  private static String linesOf(Section section) {
    return String.join("\n", section.paragraphs().stream().map(Paragraph::text).toList());
  }
}
