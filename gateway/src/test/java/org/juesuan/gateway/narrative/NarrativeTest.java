package org.juesuan.gateway.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.juesuan.gateway.composition.GoldenEvaluation;
import org.juesuan.gateway.composition.GoldenProcurement;
import org.juesuan.gateway.composition.GoldenSection;
import org.juesuan.gateway.form.ReportForm;
import org.juesuan.gateway.form.ReportForms;
import org.juesuan.gateway.report.Paragraph;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.SectionAnswer;
import org.juesuan.gateway.report.SectionAnswers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The texts of the forms")
class NarrativeTest {

  private static final ReportForm FORM = ReportForms.read().get("beijing-district-2020");

  /** What a report never says: a choice, a sign of the syntax, a doubled or orphaned stop. */
  private static final Pattern UNFIT =
      Pattern.compile("[（(](减少|增加|下降|增长)[）)]|部门/单位|[\\[\\]{}|]|[，。；：、]{2}|^[，。；、]|null");

  /** Years of every kind: what can be missing is missing, what can be there is. */
  private static final Map<String, Consumer<ObjectNode>> YEARS = years();

  static List<String> texts() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/main/resources/narrative"))) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @Test
  @DisplayName("every form has a text")
  void everyFormHasAText() throws IOException {
    Set<String> named =
        ReportForms.read().all().stream().map(ReportForm::narrative).collect(Collectors.toSet());
    assertTrue(texts().containsAll(named), named::toString);
  }

  @ParameterizedTest
  @MethodSource("texts")
  @DisplayName(
      "D-08, D-14, D-15 no year brings out an open choice, a sign of the syntax or a stray stop")
  void leavesNothingOpen(String id) {
    Narrative narrative = Narrative.read(id);
    YEARS.forEach(
        (name, year) -> {
          Report report =
              ReportComposer.compose(
                  GoldenSection.DEPARTMENT,
                  GoldenSection.YEAR,
                  FORM,
                  narrative,
                  new SectionAnswers(
                      GoldenSection.delivered(year),
                      GoldenEvaluation.delivered(content -> {}),
                      GoldenProcurement.delivered(content -> {})));
          for (Section section : sections(report)) {
            for (Paragraph paragraph : section.paragraphs()) {
              assertFalse(
                  UNFIT.matcher(paragraph.text()).find(),
                  () -> name + ", " + section.id() + ": " + paragraph.text());
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource("texts")
  @DisplayName("each section stands or says why it does not; none is silently empty")
  void noSectionIsEmpty(String id) {
    for (Consumer<ObjectNode> year : YEARS.values()) {
      Report report =
          ReportComposer.compose(
              GoldenSection.DEPARTMENT,
              GoldenSection.YEAR,
              FORM,
              Narrative.read(id),
              new SectionAnswers(
                  GoldenSection.delivered(year),
                  GoldenEvaluation.delivered(content -> content.putArray("evaluations")),
                  GoldenProcurement.delivered(content -> {})));
      for (Section section : sections(report)) {
        assertTrue(
            !section.available()
                || !section.paragraphs().isEmpty()
                || !section.tables().isEmpty()
                || !section.subsections().isEmpty(),
            section::id);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          {totl.amount} ~ “totl.amount” is neither word nor figure
          {.amount} ~ “.amount” is neither word nor figure
          {each classes}{.initialBudget}{end} ~ “.initialBudget” is neither word nor figure
          {when empty} ~ “empty” is not known
          {each lines}{.name}{end} ~ “lines” is no list
          {each classes}{.name} ~ “{end}” is missing
          {compare total.amount with 上年} ~ “total.amount” is no difference
          {compare total.priorYear.difference} ~ “ with ” is missing
          {reason totl} ~ “totl” is no subject of a figure
          {sum total} ~ there is no “sum”
          增加（减少）{total.amount} ~ “（减少）” leaves a choice open
          本部门/单位 ~ “部门/单位” leaves a choice open
          [{total.amount} ~ “]” is missing
          {total.amount ~ “ ” is missing
          } ~ “}” closes nothing
          """)
  @DisplayName("a text that names what no report has, or is no text, cannot be read")
  void refusesWhatDoesNotExist(String text, String fault) {
    String refusal =
        String.valueOf(
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Narrative.parse("x", "# narrative 第二部分\n\n## totals 总体\n好。\n" + text))
                .getMessage());

    assertTrue(refusal.startsWith("narrative x, totals: line "), refusal);
    assertTrue(refusal.endsWith(fault), refusal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          # narrative 第二部分 {department} ~ narrative x, narrative: line 1: “department” is neither word nor figure
          # narrative 第二部分@## summary 总结 ~ narrative x, summary: no report has such a section
          # narrative 第二部分@## unit 一@### totals.revenue 二 ~ narrative x, totals.revenue: does not stand below its section
          # narrative 第二部分@##unit 一 ~ narrative x, ##unit 一: is no heading
          > beijing-district-2020@### totals.all 总体 ~ narrative x, totals.all: beijing-district-2020 has no such section
          # narrative 第二部分@## totals 一@= beijing-district-2020@### totals.all 二@= beijing-2019 ~ narrative x, totals.all: beijing-2019 has no such section
          > nowhere-2020 ~ there is no /narrative/nowhere-2020/narrative.txt
          好。 ~ narrative x: text before any heading
          """)
  @DisplayName("a form of sections that no report has cannot be read")
  void refusesUnknownSections(String text, String fault) {
    assertEquals(
        fault,
        assertThrows(
                IllegalArgumentException.class, () -> Narrative.parse("x", text.replace("@", "\n")))
            .getMessage());
  }

  @Test
  @DisplayName("a form takes another over and changes single sections of it")
  void takesAnotherOver() {
    Narrative changed =
        Narrative.parse(
            "x",
            """
            > beijing-district-2020

            ## fiscal 三、财政拨款
            {fiscal.total.amount}。

            ### totals.revenue （一）收入
            收入{revenue.amount}。

            ## assets 四、资产
            = beijing-district-2021
            """);
    Report report =
        ReportComposer.compose(
            GoldenSection.DEPARTMENT,
            GoldenSection.YEAR,
            FORM,
            changed,
            new SectionAnswers(
                GoldenSection.delivered(content -> {}),
                new SectionAnswer.Missing<>(Reason.NOT_INSTALLED),
                GoldenProcurement.delivered(content -> {})));
    Map<String, String> texts =
        sections(report).stream()
            .collect(
                Collectors.toMap(
                    Section::id,
                    section ->
                        section.heading()
                            + section.paragraphs().stream()
                                .map(Paragraph::text)
                                .collect(Collectors.joining())));

    assertEquals("三、财政拨款5181.02万元。", texts.get("fiscal"));
    assertEquals("（一）收入收入4948.08万元。", texts.get("totals.revenue"));
    assertTrue(texts.getOrDefault("totals.expenditure", "").startsWith("（二）支出决算说明2020年度本年支出合计"));
    assertTrue(texts.getOrDefault("assets", "").contains("机要通信用车0台"));
  }

  @Test
  @DisplayName("the glossary explains the terms that the report uses, and no other")
  void explainsTheTermsUsed() {
    Narrative narrative =
        Narrative.parse(
            "x",
            """
            # narrative 说明
            ## totals 总体
            乙二。
            ## glossary 名词解释
            甲：一。
            乙：二。
            总体：三。
            """);
    Report report =
        ReportComposer.compose(
            GoldenSection.DEPARTMENT,
            GoldenSection.YEAR,
            FORM,
            narrative,
            new SectionAnswers(
                GoldenSection.delivered(content -> {}),
                new SectionAnswer.Missing<>(Reason.NOT_INSTALLED),
                new SectionAnswer.Missing<>(Reason.NOT_INSTALLED)));

    assertEquals(
        List.of("1.乙：二。", "2.总体：三。"),
        sections(report).get(1).paragraphs().stream().map(Paragraph::text).toList());
  }

  @Test
  @DisplayName("INV-10 the figures a text may name are those a full report has")
  void vocabularyIsWhatReportsHave() {
    Set<String> known = new TreeSet<>(Vocabulary.REPORT.figures());
    Set<String> had = new TreeSet<>();
    YEARS
        .values()
        .forEach(
            year ->
                had.addAll(
                    Facts.of(
                            GoldenSection.YEAR,
                            new SectionAnswers(
                                GoldenSection.delivered(year),
                                GoldenEvaluation.delivered(content -> {}),
                                GoldenProcurement.delivered(content -> {})))
                        .figures()
                        .byId()
                        .keySet()));
    had.removeIf(
        id ->
            id.matches(
                "(functional|economic|selfEvaluation)\\..*|expenditure\\.(basic|project|business)\\..*"
                    + "|assets\\.vehicles\\..*"));

    assertEquals(known, had);
  }

  @Test
  @DisplayName("docs/narrative-templates.md lists every name, and no other")
  void documentsTheVocabulary() throws IOException {
    Vocabulary known = Vocabulary.REPORT;
    assertEquals(
        union(known.words(), known.facts()), documented("Words of the report", 2).keySet());

    Set<String> figures = new TreeSet<>();
    documented("Figures of the report", 2)
        .forEach((subject, said) -> said.forEach(one -> figures.add(subject + "." + one)));
    assertEquals(new TreeSet<>(known.figures()), figures);

    Map<String, Set<String>> lists = new TreeMap<>();
    names(lists, "", known);
    Map<String, Set<String>> told = new TreeMap<>();
    for (int cell = 3; cell <= 5; cell++) {
      documented("Lists, and what", cell)
          .forEach((list, names) -> told.merge(list, names, NarrativeTest::union));
    }
    // “as another list” stands for everything that one has.
    told.replaceAll(
        (list, names) ->
            names.size() == 1 && told.containsKey(names.iterator().next())
                ? told.get(names.iterator().next())
                : names);
    assertEquals(lists, told);
  }

  @Test
  @DisplayName("each of the 34 defects known of the published document has its row in the list")
  void everyDefectIsListed() throws IOException {
    String rows =
        Files.readAllLines(Path.of("docs/differences-from-the-published-document.md")).stream()
            .filter(line -> line.startsWith("| D-"))
            .map(line -> line.split("\\|", -1)[1])
            .collect(Collectors.joining());

    assertEquals(
        List.of(),
        IntStream.rangeClosed(1, 34)
            .mapToObj("D-%02d"::formatted)
            .filter(defect -> !rows.contains(defect))
            .toList());
  }

  /** The names in the first cell of the rows below a line, with those in another cell. */
  private static Map<String, Set<String>> documented(String above, int cell) throws IOException {
    Map<String, Set<String>> rows = new TreeMap<>();
    Files.readAllLines(Path.of("docs/narrative-templates.md")).stream()
        .dropWhile(line -> !line.startsWith(above))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.split(" *\\| *", -1))
        .filter(cells -> cells[1].startsWith("`"))
        .forEach(cells -> rows.put(cells[1].replace("`", ""), quoted(cells[cell])));
    return rows;
  }

  private static Set<String> quoted(String cell) {
    return Pattern.compile("`([^`]+)`")
        .matcher(cell)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What lines have, by list; items are functional ones but for those of the economic classes. */
  private static void names(Map<String, Set<String>> lists, String above, Vocabulary vocabulary) {
    vocabulary
        .lists()
        .forEach(
            (list, line) -> {
              Set<String> names = union(line.words(), line.figures());
              names.remove("");
              names.addAll(line.lists().keySet());
              lists.put(above.equals("economicClasses") ? above + "." + list : list, names);
              names(lists, list, line);
            });
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }

  private static Map<String, Consumer<ObjectNode>> years() {
    return Map.of(
        "as published",
        content -> {},
        "nothing before",
        content -> content.set("comparatives", NullNode.instance),
        "the ledger's own year before",
        content ->
            GoldenSection.at(content, "/comparatives").put("origin", "LEDGER").putNull("source"),
        "no budget at the beginning",
        content ->
            Stream.of("/byFunctional/0", "/byFunctional/1", "/byFunctional/2", "/byFund/0")
                .forEach(line -> GoldenSection.at(content, line).put("initialBudgetYuan", "0.00")),
        "as little as can be",
        NarrativeTest::little,
        "as much as can be",
        NarrativeTest::much);
  }

  private static void little(ObjectNode content) {
    content.set("staffing", NullNode.instance);
    GoldenSection.at(content, "/threePublic").putNull("counts");
    content.putArray("byFunctional");
    content.putArray("explanations");
    GoldenSection.at(content, "/basicExpenditure").putArray("byEconomicClass");
    GoldenSection.at(content, "/operatingExpenses").put("applicable", false);
    GoldenSection.at(content, "/department")
        .put("institutionType", "PUBLIC_INSTITUTION")
        .putNull("supervisor")
        .putNull("duties")
        .putNull("internalOffices");
    ObjectNode totals = GoldenSection.at(content, "/totals");
    List.of("revenueYuan", "totalYuan", "openingBalanceYuan", "closingBalanceYuan")
        .forEach(totals::putNull);
  }

  private static void much(ObjectNode content) {
    GoldenSection.at(content, "/staffing").put("retired", "12").put("contracted", "41");
    GoldenSection.at(content, "/totals").put("revenueYuan", "49580800.00");
    GoldenSection.at(content, "/byExpenditureKind/3").put("expenditureYuan", "50000.00");
    GoldenSection.at(content, "/byFund/1")
        .put("initialBudgetYuan", "100000.00")
        .put("expenditureYuan", "120000.00");
    GoldenSection.at(content, "/byFund/2").put("revenueYuan", "50000.00");
    GoldenSection.at(content, "/threePublic/vehicleOperation").put("expenditureYuan", "21500.00");
    for (String figure :
        List.of("total", "revenue", "expenditure", "generalBudget.expenditure", "functional.205")) {
      content
          .withArray("explanations")
          .addObject()
          .put("figure", figure)
          .put("text", " 结转资金增加，\n用于全年的培训。。 ");
    }
  }

  private static List<Section> sections(Report report) {
    List<Section> all = new ArrayList<>();
    report.parts().forEach(part -> part.sections().forEach(section -> addWithBelow(all, section)));
    return all;
  }

  private static void addWithBelow(List<Section> all, Section section) {
    all.add(section);
    section.subsections().forEach(below -> addWithBelow(all, below));
  }
}
