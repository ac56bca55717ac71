package org.juesuan.gateway.audit.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.juesuan.gateway.audit.Check;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Rule;
import org.juesuan.gateway.audit.Severity;
import org.juesuan.gateway.audit.document.Codes;
import org.juesuan.gateway.audit.document.Document;

/**
 * What a published final account has to state. A document may be a part of one, so that a section
 * that is not there is a question; a section that is there must be whole.
 */
final class MandatoryFigures implements Check<Document> {

  private static final String SOURCE = "财政预决算领域基层政务公开标准目录；地方预决算公开操作规程";

  private static final Rule SECTIONS = new Rule("F10", Severity.QUERY, "文件包括全部应公开的内容", SOURCE);
  private static final Rule FIGURES =
      new Rule("F11", Severity.WARNING, "已公开的内容不缺应列的数（没有的写0）", SOURCE);
  private static final Rule ITEMS =
      new Rule("F12", Severity.WARNING, "一般公共预算支出公开到功能分类项级", "预算法第四十六条");

  private static final Map<String, String> ALL_SECTIONS =
      ordered(
          "totals", "收支总体情况",
          "functional", "一般公共预算支出",
          "threePublic", "“三公”经费",
          "operatingExpenses", "机关运行经费",
          "procurement", "政府采购",
          "assets", "国有资产占用",
          "evaluations", "项目支出绩效自评");

  private static final Map<String, String> ALL_FIGURES =
      ordered(
          "totals.total.amount", "收支总计",
          "totals.revenue.amount", "本年收入",
          "totals.expenditure.amount", "本年支出",
          "totals.basic.amount", "基本支出",
          "totals.project.amount", "项目支出",
          "threePublic.overseas.amount", "因公出国（境）费决算数",
          "threePublic.vehicles.amount", "公务用车购置及运行费决算数",
          "threePublic.reception.amount", "公务接待费决算数",
          "threePublic.counts.overseasGroups", "出国（境）团组数",
          "threePublic.counts.overseasPersons", "出国（境）人次",
          "threePublic.counts.vehiclesBought", "公务用车购置数",
          "threePublic.counts.vehiclesHeld", "公务用车保有量",
          "threePublic.counts.receptionBatches", "公务接待批次",
          "threePublic.counts.receptionPersons", "公务接待人次",
          "procurement.goods.amount", "货物支出",
          "procurement.works.amount", "工程支出",
          "procurement.services.amount", "服务支出",
          "procurement.smallOrMedium.amount", "授予中小企业合同金额",
          "procurement.smallOrMicro.amount", "授予小微企业合同金额");

  @Override
  public List<Rule> rules() {
    return List.of(SECTIONS, FIGURES, ITEMS);
  }

  @Override
  public Stream<Finding> findings(Document document) {
    return Stream.concat(
        Stream.concat(
            missing(document, SECTIONS, "", ALL_SECTIONS),
            ALL_SECTIONS.keySet().stream()
                .filter(document::has)
                .flatMap(section -> missing(document, FIGURES, section + ".", ALL_FIGURES))),
        items(document));
  }

  private static Stream<Finding> missing(
      Document document, Rule rule, String beginning, Map<String, String> required) {
    String labels =
        required.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(beginning))
            .filter(entry -> !document.has(entry.getKey()))
            .map(Map.Entry::getValue)
            .collect(Collectors.joining("、"));
    String place = beginning.isEmpty() ? "" : "/" + beginning.substring(0, beginning.length() - 1);
    return labels.isEmpty()
        ? Stream.empty()
        : Stream.of(Finding.of(rule, rule.sentence() + "：缺" + labels, List.of(place)));
  }

  private static Stream<Finding> items(Document document) {
    boolean printed = document.has("functional") || document.has("t5");
    boolean toItems =
        Stream.of("functional", "t5")
            .flatMap(group -> document.below(group).stream())
            .anyMatch(row -> Codes.isCode(row) && Codes.level(row) == Codes.ITEM_LEVEL);
    return printed && !toItems
        ? Stream.of(Finding.of(ITEMS, ITEMS.sentence(), List.of("/functional")))
        : Stream.empty();
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
