package org.juesuan.gateway.narrative;

import java.util.List;
import java.util.stream.Stream;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.Paragraph;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.Table;

/**
 * The sections of the document in their order, each with its owner. A section keeps its place
 * whether or not anybody can tell it.
 */
enum Outline {
  TABLES(DocumentPart.TABLES, "tables", "部门决算报表", Owner.BUDGET),
  UNIT(DocumentPart.NARRATIVE, "unit", "一、基本情况", Owner.BUDGET),
  TOTALS(DocumentPart.NARRATIVE, "totals", "二、收入支出决算总体情况说明", Owner.BUDGET),
  FISCAL(DocumentPart.NARRATIVE, "fiscal", "三、财政拨款收入支出决算总体情况说明", Owner.BUDGET),
  GENERAL_PUBLIC_BUDGET(
      DocumentPart.NARRATIVE, "general-public-budget", "四、一般公共预算财政拨款支出决算情况说明", Owner.BUDGET),
  GOVERNMENT_FUND(DocumentPart.NARRATIVE, "government-fund", "五、政府性基金预算财政拨款支出决算情况说明", Owner.BUDGET),
  STATE_CAPITAL(DocumentPart.NARRATIVE, "state-capital", "六、国有资本经营预算财政拨款收支情况说明", Owner.BUDGET),
  BASIC_EXPENDITURE(DocumentPart.NARRATIVE, "basic-expenditure", "七、财政拨款基本支出决算情况说明", Owner.BUDGET),
  THREE_PUBLIC(DocumentPart.OTHER_MATTERS, "three-public", "一、“三公”经费财政拨款决算情况", Owner.BUDGET),
  OPERATING_EXPENSES(
      DocumentPart.OTHER_MATTERS, "operating-expenses", "二、机关运行经费支出情况", Owner.BUDGET),
  PROCUREMENT(DocumentPart.OTHER_MATTERS, "procurement", "三、政府采购支出情况", Owner.PROCUREMENT),
  ASSETS(DocumentPart.OTHER_MATTERS, "assets", "四、国有资产占用情况", Owner.PROCUREMENT),
  PURCHASED_SERVICES(
      DocumentPart.OTHER_MATTERS, "purchased-services", "五、政府购买服务支出说明", Owner.PROCUREMENT),
  GLOSSARY(DocumentPart.OTHER_MATTERS, "glossary", "六、专业名词解释", Owner.GATEWAY),
  SELF_EVALUATIONS(DocumentPart.PERFORMANCE, "self-evaluations", "项目支出绩效自评", Owner.EVALUATION);

  private final DocumentPart part;
  private final String id;
  private final String heading;
  private final Owner owner;

  Outline(DocumentPart part, String id, String heading, Owner owner) {
    this.part = part;
    this.id = id;
    this.heading = heading;
    this.owner = owner;
  }

  /** The sections of a part in their order. */
  static Stream<Outline> of(DocumentPart part) {
    return Stream.of(values()).filter(outline -> outline.part == part);
  }

  /** Stable name of the section. */
  String id() {
    return id;
  }

  /** Who answers for it. */
  Owner owner() {
    return owner;
  }

  /** The section of these paragraphs. */
  Section of(Paragraph... paragraphs) {
    return of(List.of(paragraphs));
  }

  Section of(List<Paragraph> paragraphs) {
    return new Section(id, heading, owner, null, paragraphs, List.of(), List.of());
  }

  /** The section of these paragraphs, followed by subsections. */
  Section of(List<Paragraph> paragraphs, List<Section> subsections) {
    return new Section(id, heading, owner, null, paragraphs, List.of(), subsections);
  }

  /** A subsection, its id below this one's. */
  Section below(String name, String subheading, Paragraph... paragraphs) {
    return Section.of(id + "." + name, subheading, owner, List.of(paragraphs));
  }

  /** A subsection that is a table. */
  Section below(String name, String subheading, Table table) {
    return new Section(
        id + "." + name, subheading, owner, null, List.of(), List.of(table), List.of());
  }

  Section unavailableBelow(String name, String subheading, Reason reason) {
    return Section.unavailable(id + "." + name, subheading, owner, reason);
  }

  Section unavailable(Reason reason) {
    return Section.unavailable(id, heading, owner, reason);
  }
}
