package org.juesuan.gateway.audit.across;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.audit.Check;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Rule;
import org.juesuan.gateway.audit.Severity;
import org.juesuan.gateway.report.BudgetSection;
import org.juesuan.gateway.report.BudgetSection.Project;
import org.juesuan.gateway.report.EvaluationSection;
import org.juesuan.gateway.report.EvaluationSection.Amount;
import org.juesuan.gateway.report.EvaluationSection.FundSource;
import org.juesuan.gateway.report.EvaluationSection.SelfEvaluation;
import org.juesuan.gateway.report.ExpenditureKind;
import org.juesuan.gateway.report.FigureIds;
import org.juesuan.gateway.report.SectionAnswers;
import org.juesuan.platform.money.Money;

/**
 * Project money is one and the same in the ledger, in the self-evaluations and in table 公开03 (B11),
 * and both services know the same projects.
 */
final class ProjectMoney implements Check<SectionAnswers> {

  private static final Rule TABLE =
      new Rule("S01", Severity.ERROR, "支出决算表的项目支出＝账簿各项目全年执行数之和", "勾稽 B11");
  private static final Rule EVALUATED =
      new Rule("S02", Severity.ERROR, "项目支出绩效自评的全年执行数＝账簿该项目的全年执行数", "勾稽 B11");
  private static final Rule NOT_EVALUATED =
      new Rule("S03", Severity.QUERY, "有支出的项目都有经确认的绩效自评", "财预〔2020〕10号：绩效自评全覆盖");
  private static final Rule UNKNOWN =
      new Rule("S04", Severity.WARNING, "绩效自评的项目都在账簿中有当年指标", "同一项目编码");

  @Override
  public List<Rule> rules() {
    return List.of(TABLE, EVALUATED, NOT_EVALUATED, UNKNOWN);
  }

  @Override
  public Stream<Finding> findings(SectionAnswers answers) {
    return answers.budget().delivered().stream()
        .flatMap(
            budget ->
                Stream.concat(
                    table(budget).stream(),
                    answers.evaluation().delivered().stream()
                        .flatMap(evaluation -> between(budget, evaluation))));
  }

  private static Optional<Finding> table(BudgetSection budget) {
    Money stated = budget.expenditureOf(ExpenditureKind.PROJECT);
    Money ledger = Money.sum(budget.projects().stream().map(Project::executed));
    return stated.equals(ledger)
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                TABLE,
                "支出决算表的项目支出" + stated + "元，账簿各项目合计" + ledger + "元",
                List.of(FigureIds.amount(FigureIds.expenditure(ExpenditureKind.PROJECT))),
                stated.toString(),
                ledger.toString()));
  }

  /** A department answers for its own projects; those of units below stand in their reports. */
  private static Stream<Finding> between(BudgetSection budget, EvaluationSection evaluation) {
    Map<String, Project> projects =
        budget.projects().stream()
            .filter(project -> project.department().equals(budget.department().code()))
            .collect(toMap(Project::code, project -> project));
    Map<String, SelfEvaluation> forms = new LinkedHashMap<>();
    evaluation.evaluations().stream()
        .filter(SelfEvaluation::confirmed)
        .forEach(form -> forms.put(form.projectCode(), form));
    Stream<Finding> ofForms =
        forms.values().stream().flatMap(form -> ofForm(form, projects.get(form.projectCode())));
    Stream<Finding> ofProjects =
        projects.values().stream()
            .filter(project -> !project.executed().isZero() && !forms.containsKey(project.code()))
            .map(
                project ->
                    Finding.of(
                        NOT_EVALUATED,
                        "项目" + project.name() + "支出" + project.executed() + "元，没有经确认的绩效自评",
                        List.of(FigureIds.selfEvaluation(project.code()))));
    return Stream.concat(ofForms, ofProjects);
  }

  private static Stream<Finding> ofForm(SelfEvaluation form, @Nullable Project project) {
    String subject = FigureIds.selfEvaluation(form.projectCode());
    if (project == null) {
      return Stream.of(
          Finding.of(UNKNOWN, "账簿中没有项目" + form.projectName() + "的当年指标", List.of(subject)));
    }
    return executed(form).stream()
        .filter(executed -> !executed.equals(project.executed()))
        .map(
            executed ->
                Finding.of(
                    EVALUATED,
                    "项目"
                        + form.projectName()
                        + "自评的全年执行数"
                        + executed
                        + "元，账簿"
                        + project.executed()
                        + "元",
                    List.of(FigureIds.executed(FigureIds.funds(subject, FundSource.TOTAL))),
                    executed.toString(),
                    project.executed().toString()));
  }

  private static Optional<Money> executed(SelfEvaluation form) {
    return form.funds().stream()
        .filter(line -> line.source() == FundSource.TOTAL)
        .flatMap(line -> Optional.ofNullable(line.executed()).stream())
        .map(Amount::yuan)
        .findFirst();
  }
}
