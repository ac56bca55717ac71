package org.juesuan.gateway.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.report.BudgetSection;
import org.juesuan.gateway.report.BudgetSection.FunctionalLine;
import org.juesuan.gateway.report.Paragraph;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.Span;

/** 第三部分 六: the terms the report uses, one entry each (INV-10). */
final class Glossary {

  private static final List<Entry> ALWAYS =
      List.of(
          new Entry(
              "“三公”经费",
              "财政拨款中用于因公出国（境）、公务用车购置及运行维护、公务接待三类事项的支出。"
                  + "出国（境）费含国际旅费和在外的住宿、伙食、交通、培训等开支；"
                  + "公务用车费含购车价款和税费，以及按规定保留车辆的燃料、维修、保险、通行等开支；"
                  + "公务接待费含按规定接待来访公务人员的开支。"),
          new Entry(
              "机关运行经费",
              "行政单位和参照公务员法管理的事业单位为维持日常运转，从一般公共预算财政拨款的基本支出中列支的公用经费，"
                  + "如办公、印刷、邮电、差旅、会议、水电、取暖、物业、日常维修和公务用车运行等费用。"),
          new Entry("政府采购", "国家机关、事业单位和团体组织用财政性资金，依法购买集中采购目录以内或者采购限额标准以上的货物、工程和服务。"),
          new Entry("政府购买服务", "国家机关把适合由市场提供的服务事项，按政府采购的方式和程序交给符合条件的承接主体，并按服务的数量和质量付费。"),
          new Entry("基本支出", "为保障机构正常运转、完成日常工作任务而发生的人员经费和公用经费。"),
          new Entry("项目支出", "在基本支出之外，为完成特定工作任务或者事业发展目标而发生的支出。"),
          new Entry("年初预算数", "年度开始时经批准的预算数，不含年度执行中的追加、追减和调剂。"));

  private Glossary() {}

  /**
   * @param budget adds the classes the department spent on; null where nobody could tell them
   */
  static Section of(@Nullable BudgetSection budget) {
    List<Entry> entries = new ArrayList<>(ALWAYS);
    if (budget != null) {
      budget.functionalOfLevel(1).stream()
          .filter(line -> !line.expenditure().isZero())
          .map(line -> functionalClass(budget, line))
          .forEach(entries::add);
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Entry entry : entries) {
      String text = (paragraphs.size() + 1) + "." + entry.term() + "：" + entry.meaning();
      paragraphs.add(new Paragraph(null, List.of(new Span.Words(text))));
    }
    return Outline.GLOSSARY.of(paragraphs);
  }

  private static Entry functionalClass(BudgetSection budget, FunctionalLine line) {
    String items =
        budget.functionalBelow(line.code()).stream()
            .filter(item -> !item.expenditure().isZero())
            .map(FunctionalLine::name)
            .collect(Collectors.joining("、"));
    String subject =
        line.name().endsWith("支出")
            ? line.name().substring(0, line.name().length() - 2)
            : line.name();
    return new Entry(
        line.name(),
        "反映财政资金用于"
            + subject
            + "方面的支出（支出功能分类"
            + line.code()
            + "类）"
            + (items.isEmpty() ? "。" : "，本年度涉及" + items + "。"));
  }

  private record Entry(String term, String meaning) {}
}
