package org.juesuan.gateway.narrative;

import static org.juesuan.gateway.report.FigureIds.budget;
import static org.juesuan.gateway.report.FigureIds.difference;

import org.juesuan.gateway.report.FigureIds;
import org.juesuan.gateway.report.InstitutionType;
import org.juesuan.gateway.report.Section;

/** 第三部分 一 and 二: “三公”经费 and 机关运行经费. */
final class OtherMattersNarrative {

  private OtherMattersNarrative() {}

  static Section threePublic(Material material) {
    Prose total =
        material
            .prose()
            .words("“三公”经费的统计范围为本" + material.noun() + "（")
            .words(material.budget().department().institutionType().label())
            .words("）。" + material.year() + "年“三公”经费财政拨款决算数")
            .amountOf(FigureIds.THREE_PUBLIC_TOTAL)
            .words("，")
            .comparedWith(
                material.year() + "年“三公”经费财政拨款年初预算",
                budget(FigureIds.THREE_PUBLIC_TOTAL),
                difference(FigureIds.THREE_PUBLIC_TOTAL))
            .words("。其中：");
    return Outline.THREE_PUBLIC.of(
        total.paragraph(FigureIds.THREE_PUBLIC_TOTAL),
        item(material, "1.因公出国（境）费用。", FigureIds.OVERSEAS_TRAVEL)
            .paragraph(FigureIds.OVERSEAS_TRAVEL),
        item(material, "2.公务接待费。", FigureIds.OFFICIAL_RECEPTION)
            .paragraph(FigureIds.OFFICIAL_RECEPTION),
        vehicles(material).paragraph(FigureIds.VEHICLES));
  }

  static Section operatingExpenses(Material material) {
    String subject = FigureIds.OPERATING_EXPENSES;
    Prose prose = material.prose();
    if (material.budget().operatingExpenses().amount() == null) {
      prose
          .words("本" + material.noun() + "为" + InstitutionType.PUBLIC_INSTITUTION.label())
          .words("，不在机关运行经费统计范围之内。");
    } else {
      prose
          .words(material.year() + "年使用一般公共预算财政拨款安排的基本支出中的日常公用经费支出，合计")
          .amountOf(subject)
          .againstPriorYear(subject)
          .endWithReason("主要原因：", material.budget().explanation(subject));
    }
    return Outline.OPERATING_EXPENSES.of(prose.paragraph(subject));
  }

  private static Prose item(Material material, String heading, String subject) {
    return material
        .prose()
        .words(heading + material.year() + "年决算数")
        .amountOf(subject)
        .words("，")
        .comparedWith(material.year() + "年年初预算数", budget(subject), difference(subject))
        .endWithReason("主要原因：", material.budget().explanation(subject));
  }

  private static Prose vehicles(Material material) {
    Prose prose = item(material, "3.公务用车购置及运行维护费。", FigureIds.VEHICLES);
    if (material.figures().has(FigureIds.amount(FigureIds.VEHICLE_PURCHASE))) {
      prose
          .words("其中：公务用车购置费")
          .amountOf(FigureIds.VEHICLE_PURCHASE)
          .words("，公务用车运行维护费")
          .amountOf(FigureIds.VEHICLE_OPERATION)
          .words("。");
    }
    return prose;
  }
}
