package org.juesuan.gateway.narrative;

import static org.juesuan.gateway.report.Table.Cell.heading;
import static org.juesuan.gateway.report.Table.Cell.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.report.EvaluationFigures;
import org.juesuan.gateway.report.EvaluationSection;
import org.juesuan.gateway.report.EvaluationSection.FundColumn;
import org.juesuan.gateway.report.EvaluationSection.FundLine;
import org.juesuan.gateway.report.EvaluationSection.Indicator;
import org.juesuan.gateway.report.EvaluationSection.SelfEvaluation;
import org.juesuan.gateway.report.FigureIds;
import org.juesuan.gateway.report.Figures;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.Table;
import org.juesuan.gateway.report.Table.Cell;
import org.juesuan.gateway.report.Table.Row;

/**
 * 项目支出绩效自评表 in its official layout: project, fund block, goals, indicators, total. The official row
 * of persons and telephone numbers is left out.
 */
final class SelfEvaluationTable {

  private static final String DASH = "—";

  /** 绩效指标, the three levels, target, actual, weight, score. */
  private static final int COLUMNS_WITHOUT_REASON = 8;

  /** 项目资金, the three amounts, weight and rate. */
  private static final int FUND_COLUMNS = 6;

  private final SelfEvaluation form;
  private final Figures figures;
  private final int columns;
  private final List<Row> rows = new ArrayList<>();

  private SelfEvaluationTable(SelfEvaluation form, Figures figures) {
    this.form = form;
    this.figures = figures;
    this.columns = COLUMNS_WITHOUT_REASON + (form.hasReasonColumn() ? 1 : 0);
  }

  /** A section for each form; one that nobody accepted yet says that it waits. */
  static List<Section> sections(EvaluationSection section, int fiscalYear, Figures figures) {
    List<Section> sections = new ArrayList<>();
    for (SelfEvaluation form : section.evaluations()) {
      String id = Topic.SELF_EVALUATIONS.id() + "." + form.projectCode();
      Owner owner = Topic.SELF_EVALUATIONS.owner();
      String heading = form.title() + (sections.size() + 1) + " " + form.projectName();
      sections.add(
          form.confirmed()
              ? new Section(
                  id,
                  heading,
                  owner,
                  null,
                  List.of(),
                  List.of(of(id, form, fiscalYear, figures)),
                  List.of())
              : Section.unavailable(id, heading, owner, Reason.NOT_CONFIRMED));
    }
    return sections;
  }

  private static Table of(String id, SelfEvaluation form, int fiscalYear, Figures figures) {
    SelfEvaluationTable table = new SelfEvaluationTable(form, figures);
    table.project();
    table.funds();
    if (form.hasGoals()) {
      table.goals();
    }
    table.indicators();
    table.total();
    return new Table(id, form.title() + "（" + fiscalYear + "年度）", table.rows);
  }

  private void project() {
    rows.add(Row.of(heading("项目名称"), words(form.projectName()).across(columns - 1)));
    if (form.supervisingDepartment() != null || form.implementingUnit() != null) {
      int half = columns / 2 - 1;
      rows.add(
          Row.of(
              heading("主管部门"),
              words(orEmpty(form.supervisingDepartment())).across(half),
              heading("实施单位"),
              words(orEmpty(form.implementingUnit())).across(columns - 2 - half)));
    }
  }

  private void funds() {
    // The form printed after the framework has no such column at all.
    boolean scored =
        form.funds().stream().anyMatch(line -> !line.masked().contains(FundColumn.SCORE));
    int label = columns - FUND_COLUMNS - (scored ? 1 : 0);
    List<Cell> head = new ArrayList<>();
    head.add(heading("项目资金（" + form.amountUnit().symbol() + "）").down(form.funds().size() + 1));
    head.add(words("").across(label));
    List.of("年初预算数", "全年预算数", "全年执行数", "分值", "执行率").forEach(name -> head.add(heading(name)));
    if (scored) {
      head.add(heading("得分"));
    }
    rows.add(new Row(head));
    for (FundLine line : form.funds()) {
      String subject = EvaluationFigures.subject(form, line);
      Set<FundColumn> masked = line.masked();
      List<Cell> cells = new ArrayList<>();
      cells.add(heading(line.label()).across(label));
      cells.add(figure(FigureIds.initialBudget(subject)));
      cells.add(figure(FigureIds.annualBudget(subject)));
      cells.add(figure(FigureIds.executed(subject)));
      cells.add(
          masked.contains(FundColumn.WEIGHT) ? words(DASH) : figure(FigureIds.weight(subject)));
      cells.add(
          masked.contains(FundColumn.RATE)
              ? words(DASH)
              : figure(FigureIds.executionRate(subject)));
      if (scored) {
        cells.add(
            masked.contains(FundColumn.SCORE) ? words(DASH) : figure(FigureIds.score(subject)));
      }
      rows.add(new Row(cells));
    }
  }

  private void goals() {
    int half = (columns - 1) / 2;
    int rest = columns - 1 - half;
    rows.add(
        Row.of(
            heading("年度总体目标").down(2),
            heading("预期目标").across(half),
            heading("实际完成情况").across(rest)));
    rows.add(
        Row.of(words(form.expectedGoal()).across(half), words(form.actualOutcome()).across(rest)));
  }

  private void indicators() {
    List<Cell> head = new ArrayList<>();
    head.add(heading("绩效指标").down(form.rows().size() + 1));
    List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
        .forEach(name -> head.add(heading(name)));
    if (form.hasReasonColumn()) {
      head.add(heading("偏差原因分析及改进措施"));
    }
    rows.add(new Row(head));
    for (int index = 0; index < form.rows().size(); index++) {
      rows.add(new Row(indicator(index)));
    }
  }

  private List<Cell> indicator(int index) {
    Indicator row = form.rows().get(index);
    String subject = FigureIds.indicator(FigureIds.selfEvaluation(form.projectCode()), index + 1);
    List<Cell> cells = new ArrayList<>();
    level(cells, index, Indicator::firstLevel, Indicator::firstLevel);
    level(
        cells, index, Indicator::secondLevel, one -> List.of(one.firstLevel(), one.secondLevel()));
    cells.add(words(row.thirdLevel()));
    cells.add(words(row.target()));
    cells.add(words(row.actual()));
    cells.add(figure(FigureIds.weight(subject)));
    cells.add(figure(FigureIds.score(subject)));
    if (form.hasReasonColumn()) {
      cells.add(words(row.reason()));
    }
    return cells;
  }

  /** A level stands once for all rows of the same branch that follow each other. */
  private void level(
      List<Cell> cells,
      int index,
      Function<Indicator, String> name,
      Function<Indicator, Object> branch) {
    Object own = branch.apply(form.rows().get(index));
    if (index > 0 && branch.apply(form.rows().get(index - 1)).equals(own)) {
      return;
    }
    int rowsOfBranch =
        (int)
            form.rows().stream()
                .skip(index)
                .takeWhile(row -> branch.apply(row).equals(own))
                .count();
    cells.add(heading(name.apply(form.rows().get(index))).down(rowsOfBranch));
  }

  private void total() {
    String subject = FigureIds.selfEvaluation(form.projectCode());
    List<Cell> cells = new ArrayList<>();
    cells.add(heading("总分").across(6));
    cells.add(figure(FigureIds.weight(subject)));
    cells.add(figure(FigureIds.score(subject)));
    if (form.hasReasonColumn()) {
      cells.add(words(""));
    }
    rows.add(new Row(cells));
  }

  /** The figure of an id; an empty cell where the form has none. */
  private Cell figure(String id) {
    return figures.find(id).map(figure -> Cell.figure(id, figure)).orElseGet(() -> words(""));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
