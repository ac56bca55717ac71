package org.juesuan.gateway.narrative;

import static org.juesuan.gateway.report.FigureIds.functional;
import static org.juesuan.gateway.report.FigureIds.initialDifference;
import static org.juesuan.gateway.report.FigureIds.initialPercent;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.gateway.report.BudgetSection.FunctionalLine;
import org.juesuan.gateway.report.FigureIds;
import org.juesuan.gateway.report.Paragraph;
import org.juesuan.gateway.report.Section;

/** 第二部分 四: what 一般公共预算财政拨款 was spent on, by function. */
final class GeneralBudgetNarrative {

  private GeneralBudgetNarrative() {}

  static Section of(Material material) {
    return Outline.GENERAL_PUBLIC_BUDGET.of(List.of(), List.of(overall(material), items(material)));
  }

  private static Section overall(Material material) {
    List<FunctionalLine> spent =
        material.budget().functionalOfLevel(1).stream()
            .filter(line -> !line.expenditure().isZero())
            .toList();
    Prose prose =
        material
            .prose()
            .words(material.year() + "年度一般公共预算财政拨款支出")
            .amountOf(FigureIds.GENERAL_BUDGET_EXPENDITURE);
    String separator = "，主要用于以下方面（按大类）：";
    for (FunctionalLine line : spent) {
      String subject = functional(line.code());
      prose.words(separator + line.name()).amountOf(subject).shareOf(subject, "本年一般公共预算财政拨款支出的");
      separator = "；";
    }
    return Outline.GENERAL_PUBLIC_BUDGET.below(
        "overall",
        "（一）一般公共预算财政拨款支出决算总体情况",
        prose.words("。").paragraph(FigureIds.GENERAL_BUDGET_EXPENDITURE));
  }

  private static Section items(Material material) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int number = 0;
    for (FunctionalLine line : material.budget().functionalOfLevel(1)) {
      if (isEmpty(line)) {
        continue;
      }
      number++;
      List<FunctionalLine> below =
          material.budget().functionalBelow(line.code()).stream()
              .filter(item -> !isEmpty(item))
              .toList();
      paragraphs.add(item(material, line, number + "、“" + line.name() + "”（类）", !below.isEmpty()));
      for (FunctionalLine item : below) {
        paragraphs.add(item(material, item, "“" + item.name() + "”（款）", false));
      }
    }
    if (paragraphs.isEmpty()) {
      paragraphs.add(material.prose().words("本年度无此项支出。").paragraph());
    }
    return Outline.GENERAL_PUBLIC_BUDGET.below(
        "items", "（二）一般公共预算财政拨款支出决算具体情况", paragraphs.toArray(Paragraph[]::new));
  }

  private static Paragraph item(
      Material material, FunctionalLine line, String name, boolean brokenDown) {
    String subject = functional(line.code());
    Prose prose =
        material
            .prose()
            .words(name + material.year() + "年度决算")
            .amountOf(subject)
            .words("，")
            .compared(
                material.year() + "年年初预算", initialDifference(subject), initialPercent(subject))
            .endWithReason("主要原因：", material.budget().explanation(subject));
    if (brokenDown) {
      prose.words("其中：");
    }
    return prose.paragraph(subject);
  }

  private static boolean isEmpty(FunctionalLine line) {
    return line.expenditure().isZero() && line.initialBudget().isZero();
  }
}
