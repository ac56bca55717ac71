package org.juesuan.gateway.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.report.EvaluationSection.Amount;
import org.juesuan.gateway.report.EvaluationSection.FundLine;
import org.juesuan.gateway.report.EvaluationSection.FundSource;
import org.juesuan.gateway.report.EvaluationSection.Indicator;
import org.juesuan.gateway.report.EvaluationSection.SelfEvaluation;
import org.juesuan.platform.money.Money;

/** The figures in the forms of the evaluation section; each stays as the form prints it. */
public final class EvaluationFigures {

  private final Map<String, Figure> byId = new LinkedHashMap<>();

  private EvaluationFigures() {}

  /** All figures of the forms that count, in printed order. */
  public static Figures of(EvaluationSection section) {
    EvaluationFigures figures = new EvaluationFigures();
    List<SelfEvaluation> confirmed =
        section.evaluations().stream().filter(SelfEvaluation::confirmed).toList();
    figures.all(confirmed);
    confirmed.forEach(figures::form);
    return new Figures(figures.byId);
  }

  /** The subject of a line of the fund block. */
  public static String subject(SelfEvaluation form, FundLine line) {
    return FigureIds.funds(FigureIds.selfEvaluation(form.projectCode()), line.source());
  }

  /** How many there are, and the money of their projects: the sum of 年度资金总额 执行数. */
  private void all(List<SelfEvaluation> forms) {
    Money executed =
        forms.stream()
            .flatMap(form -> form.funds().stream())
            .filter(line -> line.source() == FundSource.TOTAL)
            .map(FundLine::executed)
            .flatMap(Stream::ofNullable)
            .map(Amount::yuan)
            .reduce(Money.ZERO, Money::plus);
    byId.put(FigureIds.SELF_EVALUATION_COUNT, Figure.count("项目支出绩效自评项目", forms.size(), Unit.ITEM));
    byId.put(
        FigureIds.amount(FigureIds.executed(FigureIds.SELF_EVALUATIONS)),
        Figure.amount("开展绩效自评的项目全年执行数", executed));
  }

  private void form(SelfEvaluation form) {
    form.funds().forEach(line -> fundLine(form, line));
    String subject = FigureIds.selfEvaluation(form.projectCode());
    for (int row = 1; row <= form.rows().size(); row++) {
      Indicator indicator = form.rows().get(row - 1);
      String name = form.projectName() + " " + indicator.thirdLevel();
      points(FigureIds.indicator(subject, row), name, indicator.weight(), indicator.score());
    }
    points(subject, form.projectName() + " 总分", form.weight(), form.total());
  }

  private void fundLine(SelfEvaluation form, FundLine line) {
    String subject = subject(form, line);
    String name = form.projectName() + " " + line.label();
    Unit unit = form.amountUnit();
    amount(FigureIds.initialBudget(subject), name + " 年初预算数", line.initialBudget(), unit);
    amount(FigureIds.annualBudget(subject), name + " 全年预算数", line.annualBudget(), unit);
    amount(FigureIds.executed(subject), name + " 全年执行数", line.executed(), unit);
    points(subject, name, line.weight(), line.score());
    number(FigureIds.executionRate(subject), name + " 执行率", line.ratePercent(), Unit.PERCENT);
  }

  private void points(
      String subject, String name, @Nullable String weight, @Nullable String score) {
    number(FigureIds.weight(subject), name + " 分值", weight, Unit.POINT);
    number(FigureIds.score(subject), name + " 得分", score, Unit.POINT);
  }

  private void amount(String id, String label, @Nullable Amount amount, Unit unit) {
    if (amount != null) {
      byId.put(id, Figure.asPrinted(label, amount.printed(), unit, amount.yuan()));
    }
  }

  private void number(String id, String label, @Nullable String printed, Unit unit) {
    if (printed != null) {
      byId.put(id, Figure.asPrinted(label, printed, unit, null));
    }
  }
}
