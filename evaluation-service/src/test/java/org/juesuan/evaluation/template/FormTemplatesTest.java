package org.juesuan.evaluation.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.template.store.BuiltInTemplates;
import org.juesuan.evaluation.template.store.TemplateJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Forms as data")
class FormTemplatesTest {

  static Stream<FormTemplate> builtIn() {
    return BuiltInTemplates.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("builtIn")
  @DisplayName("that come with the service have no fault and survive their document")
  void builtInTemplates(FormTemplate template) {
    assertEquals(List.of(), TemplateFaults.of(template));
    assertEquals(template, TemplateJson.read(TemplateJson.write(template)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "beijing-self-evaluation.2020.v1,10 产出指标 50 效益指标 30 满意度指标 10",
    "framework.2020.v1,0 决策 过程 产出 效益",
    "framework-as-printed.2020.v1,10 决策 8 资金投入 8 过程 9 实施 10 产出指标 25 效果指标 20 满意度指标 10",
    "self-evaluation-with-cost.2022.v1,10 成本指标 20 产出指标 40 效益指标 20 满意度指标 10"
  })
  void branches(String name, String expected) {
    FormTemplate template = BuiltInTemplates.named(name);
    assertEquals(
        expected,
        template.funds().executionWeight().toPlainString()
            + template.branches().stream()
                .map(node -> " " + node.name() + (node.weight() == null ? "" : " " + node.weight()))
                .collect(Collectors.joining()));
  }

  @Test
  @DisplayName("the official tree of 财预〔2020〕10号 has its seventeen names")
  void officialTree() {
    FormTemplate framework = BuiltInTemplates.named(BuiltInTemplates.FRAMEWORK_2020);
    assertEquals(
        "立项依据充分性 立项程序规范性 绩效目标合理性 绩效指标明确性 预算编制科学性 资金分配合理性 资金到位率 预算执行率 资金使用合规性"
            + " 管理制度健全性 制度执行有效性 实际完成率 质量达标率 完成及时性 成本节约率 实施效益 满意度",
        framework.branches().stream()
            .flatMap(branch -> branch.children().stream())
            .flatMap(second -> second.children().stream())
            .map(IndicatorNode::name)
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest(name = "{0} instead of {1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"weight\" : 50|\"weight\" : 49|/branches|weights must all be given and total 100 with the"
            + " execution rate, not 99",
        "\"weight\" : 50|\"weight\" : null|/branches|weights must all be given and total 100 with"
            + " the execution rate, not 50",
        "\"weight\" : 50|\"weight\" : 0|/branches/0/weight|must be more than zero",
        "\"weight\" : 50|\"weight\" : 50.001|/branches/0/weight|must lie between 0 and 100 and have"
            + " at most two decimals",
        "\"executionWeight\" : 10|\"executionWeight\" : -1|/funds/executionWeight|must lie between"
            + " 0 and 100 and have at most two decimals",
        "\"name\" : \"质量指标\"|\"name\" : \"数量指标\"|/branches/0/children/1/name|is used by a"
            + " neighbour as well",
        "\"name\" : \"质量指标\"|\"name\" : \" \"|/branches/0/children/1/name|must have 1 to 60"
            + " characters",
        "\"source\" : \"OTHER\"|\"source\" : \"CARRIED_OVER\"|/funds/lines/3/source|stands in two"
            + " lines",
        "\"source\" : \"TOTAL\"|\"source\" : \"OTHER\"|/funds/lines|must begin with the total",
        "\"from\" : 80|\"from\" : 90|/grades/1/from|must lie below the better grade",
        "\"from\" : 0|\"from\" : 10|/grades|the last grade must begin at zero",
        "\"name\" : \"良\"|\"name\" : \"优\"|/grades/1/name|is used by another grade as well",
        "\"partlyFrom\" : 0.6|\"partlyFrom\" : 0.8|/scoring/partlyFrom|must lie below achievedFrom",
        "\"achievedFrom\" : 0.8|\"achievedFrom\" : 80|/scoring/achievedFrom|must lie between zero"
            + " and one",
        "\"overfulfilmentThreshold\" : 1.3|\"overfulfilmentThreshold\" :"
            + " 1|/scoring/overfulfilmentThreshold|must be more than one",
        "\"executedOfInitial\" : 0.9|\"executedOfInitial\" : 1|/thresholds/executedOfInitial|must"
            + " lie between zero and one",
        "\"region\" : \"110000\"|\"region\" : \"1100\"|/region|must have six digits",
        "\"version\" : 1|\"version\" : 0|/key/version|must be 1 or more",
        "\"year\" : 2020|\"year\" : 20|/key/year|must be a fiscal year",
        "\"id\" : \"beijing-self-evaluation\"|\"id\" : \"Beijing 2020\"|/key/id|must be lower-case"
            + " letters, digits and -"
      })
  void everyFaultIsNamed(String right, String wrong, String pointer, String message) {
    String document = beijing();
    assertTrue(document.contains(right), right);
    List<TemplateFault> faults =
        TemplateFaults.of(TemplateJson.read(document.replaceFirst(right, wrong)));
    assertTrue(faults.contains(new TemplateFault(pointer, message)), faults::toString);
  }

  @Test
  @DisplayName("all faults are named at once")
  void allFaults() {
    String document =
        beijing()
            .replace("\"region\" : \"110000\"", "\"region\" : \"x\"")
            .replace("\"version\" : 1", "\"version\" : -1")
            .replace("\"from\" : 80", "\"from\" : 95");
    assertEquals(
        List.of("/key/version", "/region", "/grades/1/from"),
        TemplateFaults.of(TemplateJson.read(document)).stream()
            .map(TemplateFault::pointer)
            .toList());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "null x",
        "{\"key\":{\"id\":\"a\",\"year\":2020,\"version\":1}}",
        "{\"unknown\":1}"
      })
  @DisplayName("what has not the members of a template is refused")
  void unreadable(String document) {
    assertThrows(IllegalArgumentException.class, () -> TemplateJson.read(document));
  }

  @ParameterizedTest(name = "{0} instead of {1} is refused")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"reverse\" : \"RATIO\"|\"reverse\" : \"OTHER\"",
        "\"reverse\" : \"RATIO\"|\"reverse\" : null",
        "\"weight\" : 50|\"weight\" : \"50\"",
        "\"hasGoals\" : true|\"hasGoals\" : \"yes\"",
        "\"branches\"|\"trees\"",
        "\"title\" : \"项目支出绩效自评表\"|\"title\" : null"
      })
  void wrongMembers(String right, String wrong) {
    String document = beijing().replaceFirst(right, wrong);
    assertThrows(IllegalArgumentException.class, () -> TemplateJson.read(document));
  }

  private static String beijing() {
    return TemplateJson.write(BuiltInTemplates.named(BuiltInTemplates.BEIJING_2020));
  }

  @Test
  @DisplayName("a second-level indicator knows its first level")
  void owners() {
    FormTemplate template = BuiltInTemplates.named(BuiltInTemplates.BEIJING_2020);
    @Nullable String owner = template.branchesWith("社会效益").get(0).name();
    assertEquals("效益指标", owner);
    assertEquals(List.of(), template.branchesWith("没有的指标"));
  }
}
