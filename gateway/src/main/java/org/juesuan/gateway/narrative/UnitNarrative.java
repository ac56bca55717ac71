package org.juesuan.gateway.narrative;

import java.util.List;
import org.juesuan.gateway.report.BudgetSection;
import org.juesuan.gateway.report.FigureIds;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Section;

/** 第二部分 一、基本情况: what the department is and who works there. */
final class UnitNarrative {

  private UnitNarrative() {}

  static Section of(Material material) {
    return Outline.UNIT.of(List.of(), List.of(organisation(material), staffing(material)));
  }

  private static Section organisation(Material material) {
    BudgetSection.Department department = material.budget().department();
    Prose prose =
        material
            .prose()
            .words(department.name())
            .words("为")
            .words(department.fundingForm().label())
            .words("的")
            .words(department.institutionType().label());
    if (department.supervisor() != null) {
      prose.words("，隶属于").words(department.supervisor());
    }
    prose.words("。");
    if (department.internalOffices() != null) {
      prose.words("内设科室").figure(FigureIds.INTERNAL_OFFICES).words("。");
    }
    if (department.duties() != null && !department.duties().isBlank()) {
      prose.words("主要职责：").words(withFullStop(department.duties().strip()));
    }
    return Outline.UNIT.below("organisation", "（一）机构设置、职责", prose.paragraph());
  }

  private static Section staffing(Material material) {
    String name = "staffing";
    String heading = "（二）人员构成情况";
    BudgetSection.Staffing staffing = material.budget().staffing();
    if (staffing == null) {
      return Outline.UNIT.unavailableBelow(name, heading, Reason.NOT_RECORDED);
    }
    Prose prose =
        material
            .prose()
            .words("行政编制")
            .figure(FigureIds.ADMINISTRATIVE_ESTABLISHMENT)
            .words("，实有人数")
            .figure(FigureIds.ADMINISTRATIVE_ACTUAL)
            .words("；事业编制")
            .figure(FigureIds.INSTITUTION_ESTABLISHMENT)
            .words("，实有人数")
            .figure(FigureIds.INSTITUTION_ACTUAL);
    if (staffing.retired() != null) {
      prose.words("；离退休人员").figure(FigureIds.RETIRED);
    }
    if (staffing.contracted() != null) {
      prose.words("；聘用人员").figure(FigureIds.CONTRACTED);
    }
    return Outline.UNIT.below(name, heading, prose.words("。").paragraph());
  }

  private static String withFullStop(String text) {
    return text.endsWith("。") ? text : text + "。";
  }
}
