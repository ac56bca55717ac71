package org.juesuan.gateway.narrative;

import static org.juesuan.gateway.report.FigureIds.amount;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.gateway.report.BudgetSection;
import org.juesuan.gateway.report.ExpenditureKind;
import org.juesuan.gateway.report.FigureIds;
import org.juesuan.gateway.report.Paragraph;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Section;

/** 第二部分 二 and 三: all money of the year, and the fiscal appropriations among it. */
final class TotalsNarrative {

  private TotalsNarrative() {}

  static Section all(Material material) {
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(total(material));
    paragraphs.addAll(aboutThePriorYear(material));
    return Outline.TOTALS.of(paragraphs, List.of(revenue(material), expenditure(material)));
  }

  static Section fiscal(Material material) {
    return Outline.FISCAL.of(
        compared(material, FigureIds.FISCAL_TOTAL, "年度财政拨款收、支总计")
            .paragraph(FigureIds.FISCAL_TOTAL));
  }

  private static Paragraph total(Material material) {
    if (material.budget().totals().total() == null) {
      return material
          .prose()
          .words(material.year() + "年度收、支总计暂缺：财政拨款以外的收入尚未登记。")
          .paragraph(FigureIds.TOTAL);
    }
    return compared(material, FigureIds.TOTAL, "年度收、支总计").paragraph(FigureIds.TOTAL);
  }

  private static Section revenue(Material material) {
    if (material.budget().totals().revenue() == null) {
      return Outline.TOTALS.unavailableBelow("revenue", "（一）收入决算说明", Reason.NOT_RECORDED);
    }
    Prose prose =
        material
            .prose()
            .words(material.year() + "年度本年收入合计")
            .amountOf(FigureIds.REVENUE)
            .againstPriorYear(FigureIds.REVENUE)
            .words("，其中：财政拨款收入")
            .amountOf(FigureIds.REVENUE_FISCAL)
            .shareOf(FigureIds.REVENUE_FISCAL, "收入合计的");
    if (material.figures().has(amount(FigureIds.REVENUE_OTHER))) {
      prose
          .words("；财政拨款以外的收入")
          .amountOf(FigureIds.REVENUE_OTHER)
          .shareOf(FigureIds.REVENUE_OTHER, "收入合计的");
    }
    prose.endWithReason("主要原因：", material.budget().explanation(FigureIds.REVENUE));
    return Outline.TOTALS.below("revenue", "（一）收入决算说明", prose.paragraph(FigureIds.REVENUE));
  }

  private static Section expenditure(Material material) {
    Prose prose =
        material
            .prose()
            .words(material.year() + "年度本年支出合计")
            .amountOf(FigureIds.EXPENDITURE)
            .againstPriorYear(FigureIds.EXPENDITURE)
            .words("，其中：");
    String separator = "";
    for (ExpenditureKind kind : ExpenditureKind.values()) {
      String subject = FigureIds.expenditure(kind);
      if (material.figures().has(amount(subject))) {
        prose.words(separator + kind.label()).amountOf(subject).shareOf(subject, "支出合计的");
        separator = "；";
      }
    }
    prose.endWithReason("主要原因：", material.budget().explanation(FigureIds.EXPENDITURE));
    return Outline.TOTALS.below("expenditure", "（二）支出决算说明", prose.paragraph(FigureIds.EXPENDITURE));
  }

  private static Prose compared(Material material, String subject, String what) {
    return material
        .prose()
        .words(material.year() + what)
        .amountOf(subject)
        .againstPriorYear(subject)
        .endWithReason("主要原因：", material.budget().explanation(subject));
  }

  /** A comparison with figures that no ledger holds says so (INV-9). */
  private static List<Paragraph> aboutThePriorYear(Material material) {
    BudgetSection.Comparatives before = material.budget().comparatives();
    if (before == null) {
      return List.of(material.prose().words("（上年度的数未登记，本报告不作比较。）").paragraph("comparatives"));
    }
    if (!before.imported()) {
      return List.of();
    }
    String source = before.source() == null ? "" : "，来源：" + before.source();
    return List.of(
        material
            .prose()
            .words("（" + before.fiscalYear() + "年度的数为导入的记录，不出自本系统账簿" + source + "。）")
            .paragraph("comparatives"));
  }
}
