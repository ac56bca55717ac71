package org.juesuan.gateway.narrative;

import java.util.List;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.Paragraph;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Section;

/**
 * The sections of the document in their order, each with its owner. A section keeps its place
 * whether or not anybody can tell it.
 */
enum Outline {
  TABLES("tables", "部门决算报表", Owner.BUDGET),
  UNIT("unit", "一、基本情况", Owner.BUDGET),
  TOTALS("totals", "二、收入支出决算总体情况说明", Owner.BUDGET),
  FISCAL("fiscal", "三、财政拨款收入支出决算总体情况说明", Owner.BUDGET),
  GENERAL_PUBLIC_BUDGET("general-public-budget", "四、一般公共预算财政拨款支出决算情况说明", Owner.BUDGET),
  GOVERNMENT_FUND("government-fund", "五、政府性基金预算财政拨款支出决算情况说明", Owner.BUDGET),
  STATE_CAPITAL("state-capital", "六、国有资本经营预算财政拨款收支情况说明", Owner.BUDGET),
  BASIC_EXPENDITURE("basic-expenditure", "七、财政拨款基本支出决算情况说明", Owner.BUDGET),
  THREE_PUBLIC("three-public", "一、“三公”经费财政拨款决算情况", Owner.BUDGET),
  OPERATING_EXPENSES("operating-expenses", "二、机关运行经费支出情况", Owner.BUDGET),
  PROCUREMENT("procurement", "三、政府采购支出情况", Owner.PROCUREMENT),
  ASSETS("assets", "四、国有资产占用情况", Owner.PROCUREMENT),
  PURCHASED_SERVICES("purchased-services", "五、政府购买服务支出说明", Owner.PROCUREMENT),
  GLOSSARY("glossary", "六、专业名词解释", Owner.GATEWAY),
  SELF_EVALUATIONS("self-evaluations", "项目支出绩效自评", Owner.EVALUATION);

  private final String id;
  private final String heading;
  private final Owner owner;

  Outline(String id, String heading, Owner owner) {
    this.id = id;
    this.heading = heading;
    this.owner = owner;
  }

  /** The section of these paragraphs. */
  Section of(Paragraph... paragraphs) {
    return of(List.of(paragraphs));
  }

  Section of(List<Paragraph> paragraphs) {
    return new Section(id, heading, owner, null, paragraphs, List.of());
  }

  /** The section of these paragraphs, followed by subsections. */
  Section of(List<Paragraph> paragraphs, List<Section> subsections) {
    return new Section(id, heading, owner, null, paragraphs, subsections);
  }

  /** A subsection, its id below this one's. */
  Section below(String name, String subheading, Paragraph... paragraphs) {
    return Section.of(id + "." + name, subheading, owner, List.of(paragraphs));
  }

  Section unavailableBelow(String name, String subheading, Reason reason) {
    return Section.unavailable(id + "." + name, subheading, owner, reason);
  }

  Section unavailable(Reason reason) {
    return Section.unavailable(id, heading, owner, reason);
  }
}
