package org.juesuan.evaluation.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.WrittenFundLine;
import org.juesuan.evaluation.funds.LedgerFunds;
import org.juesuan.evaluation.scoring.AwardedScore;
import org.juesuan.evaluation.scoring.FormTotal;
import org.juesuan.evaluation.selfevaluation.EvaluatedForm;
import org.juesuan.evaluation.selfevaluation.EvaluationState;
import org.juesuan.evaluation.selfevaluation.ScoredForm;
import org.juesuan.evaluation.template.FundSource;
import org.juesuan.evaluation.template.GradeBand;
import org.juesuan.platform.money.Money;

/**
 * What the self-evaluations of a year come to.
 *
 * @param evaluations how many there are
 * @param states how many stand where
 * @param annualBudget 全年预算数 the forms cover, exact
 * @param executed 全年执行数 the forms cover, exact
 * @param totals how many have a total
 * @param average mean of the totals, two decimals; null where there is none
 * @param weighted the same weighted by annual budget; null where there is no budget
 * @param grades how many have which grade, the best first
 * @param weakest indicators that lost the greatest share of their points
 */
public record YearSummary(
    int evaluations,
    Map<EvaluationState, Integer> states,
    Money annualBudget,
    Money executed,
    int totals,
    @Nullable BigDecimal average,
    @Nullable BigDecimal weighted,
    Map<String, Integer> grades,
    List<WeakIndicator> weakest) {

  private static final int WEAKEST = 10;

  /** Keeps what it was given; the maps keep their order. */
  public YearSummary {
    weakest = List.copyOf(weakest);
  }

  /** Sums up the self-evaluations of one year. */
  public static YearSummary of(List<EvaluatedForm> forms) {
    Map<EvaluationState, Integer> states = new EnumMap<>(EvaluationState.class);
    forms.forEach(form -> states.merge(form.evaluation().state(), 1, Integer::sum));
    List<EvaluatedForm> scored =
        forms.stream().filter(form -> form.scored().total().isPresent()).toList();
    return new YearSummary(
        forms.size(),
        states,
        sum(forms, Column.ANNUAL_BUDGET),
        sum(forms, Column.EXECUTED),
        scored.size(),
        average(scored),
        weighted(scored),
        grades(scored),
        weakest(forms));
  }

  /** Whether every self-evaluation is confirmed. */
  public boolean isComplete() {
    return states.getOrDefault(EvaluationState.CONFIRMED, 0) == evaluations;
  }

  private static @Nullable BigDecimal average(List<EvaluatedForm> scored) {
    return scored.isEmpty()
        ? null
        : scored.stream()
            .map(YearSummary::total)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(scored.size()), 2, RoundingMode.HALF_UP);
  }

  private static @Nullable BigDecimal weighted(List<EvaluatedForm> scored) {
    BigDecimal budget = sum(scored, Column.ANNUAL_BUDGET).yuan();
    return budget.signum() == 0
        ? null
        : scored.stream()
            .map(form -> total(form).multiply(Column.ANNUAL_BUDGET.of(form).yuan()))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(budget, 2, RoundingMode.HALF_UP);
  }

  /** Templates may name their grades differently; the order is that of their bands. */
  private static Map<String, Integer> grades(List<EvaluatedForm> scored) {
    Map<String, Integer> grades = new LinkedHashMap<>();
    scored.stream()
        .map(form -> form.scored().total().orElseThrow().grade())
        .sorted(Comparator.comparing(GradeBand::from).reversed())
        .forEach(grade -> grades.merge(grade.name(), 1, Integer::sum));
    return grades;
  }

  private static List<WeakIndicator> weakest(List<EvaluatedForm> forms) {
    List<WeakIndicator> weak = new ArrayList<>();
    forms.forEach(form -> weak(form).forEach(weak::add));
    weak.sort(Comparator.comparing(WeakIndicator::percent));
    return weak.subList(0, Math.min(WEAKEST, weak.size()));
  }

  private static Stream<WeakIndicator> weak(EvaluatedForm form) {
    ScoredForm scored = form.scored();
    return IntStream.range(0, scored.rows().size())
        .boxed()
        .flatMap(row -> weak(form, row, scored.rows().get(row)).stream());
  }

  private static Optional<WeakIndicator> weak(EvaluatedForm form, int row, AwardedScore awarded) {
    var written = form.scored().form().rows().get(row);
    return awarded
        .score()
        .filter(score -> score.compareTo(written.weight()) < 0)
        .map(
            score ->
                new WeakIndicator(
                    form.evaluation().form().projectCode(),
                    form.evaluation().form().projectName(),
                    row,
                    written.thirdLevel(),
                    written.weight(),
                    score));
  }

  private static BigDecimal total(EvaluatedForm form) {
    return form.scored().total().map(FormTotal::total).orElseThrow();
  }

  private static Money sum(List<EvaluatedForm> forms, Column column) {
    return Money.sum(forms.stream().map(column::of));
  }

  /**
   * A column of the fund block, in its line of the total.
   *
   * @param written as the form has it
   * @param known as the ledger has it
   */
  private record Column(
      Function<WrittenFundLine, @Nullable String> written,
      Function<LedgerFunds.Line, Money> known) {

    private static final Column ANNUAL_BUDGET =
        new Column(WrittenFundLine::annualBudget, LedgerFunds.Line::annualBudget);
    private static final Column EXECUTED =
        new Column(WrittenFundLine::executed, LedgerFunds.Line::executed);

    /** The exact amount; an empty cell adds nothing. */
    private Money of(EvaluatedForm form) {
      return form.evaluation().form().funds().stream()
          .filter(line -> line.source() == FundSource.TOTAL)
          .flatMap(line -> Stream.ofNullable(form.exact(line, written, known)))
          .findFirst()
          .orElse(Money.ZERO);
    }
  }
}
