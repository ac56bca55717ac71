package org.juesuan.evaluation.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.FundLine;
import org.juesuan.evaluation.scoring.ExecutionScoring;
import org.juesuan.evaluation.scoring.Fraction;
import org.juesuan.evaluation.template.FundColumn;
import org.juesuan.evaluation.template.FundLineTemplate;
import org.juesuan.evaluation.template.FundSource;
import org.juesuan.platform.money.Money;

/** The fund block: R11, D-06, D-25, V6. */
final class FundFindings {

  private static final Pattern TWO_DECIMALS = Pattern.compile("-?[\\d,]+\\.\\d{2}");

  private FundFindings() {}

  static Stream<Finding> maskedCells(ReviewedForm form) {
    List<Finding> findings = new ArrayList<>();
    List<FundLine> lines = form.written().funds();
    for (int index = 0; index < lines.size(); index++) {
      FundLine line = lines.get(index);
      Optional<FundLineTemplate> cells = form.template().funds().line(line.source());
      masked(index, cells, FundColumn.WEIGHT, line.weight()).ifPresent(findings::add);
      masked(index, cells, FundColumn.SCORE, line.score()).ifPresent(findings::add);
    }
    return findings.stream();
  }

  /** The total is the sum of its sources, in exact yuan. */
  static Stream<Finding> sums(ReviewedForm form) {
    Optional<FundLine> total = form.written().fundLine(FundSource.TOTAL);
    List<FundLine> sources =
        form.written().funds().stream().filter(line -> line.source() != FundSource.TOTAL).toList();
    if (total.isEmpty() || sources.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
            sum(form, "initialBudget", total.get(), sources, FundLine::initialBudget),
            sum(form, "annualBudget", total.get(), sources, FundLine::annualBudget),
            sum(form, "executed", total.get(), sources, FundLine::executed))
        .flatMap(Optional::stream);
  }

  /** Rate and score of the execution as printed; a rate rounded as printed is right. */
  static Stream<Finding> execution(ReviewedForm form) {
    FundLine total = form.written().fundLine(FundSource.TOTAL).orElse(null);
    if (total == null || total.annualBudget() == null || total.executed() == null) {
      return Stream.empty();
    }
    Money annual = total.annualBudget();
    Money executed = total.executed();
    List<Finding> findings = new ArrayList<>();
    if (executed.compareTo(annual) > 0) {
      findings.add(
          wrong(form.placeInTotal("executed"), "More was executed than the annual budget held."));
    }
    BigDecimal rate = total.ratePercent();
    if (rate != null && annual.isPositive() && !isRate(rate, executed, annual)) {
      findings.add(
          wrong(
              form.placeInTotal("ratePercent"),
              "%s by %s is not %s %%.".formatted(executed, annual, rate)));
    }
    BigDecimal weight = total.weight();
    BigDecimal score = total.score();
    if (weight != null && weight.signum() > 0 && score != null) {
      BigDecimal right = ExecutionScoring.score(annual, executed, weight).score();
      if (right.compareTo(score) != 0) {
        findings.add(
            wrong(
                form.placeInTotal("score"),
                "The execution rate scores %s, not %s.".formatted(right, score)));
      }
    }
    return findings.stream();
  }

  static Stream<Finding> executionAfterCut(ReviewedForm form) {
    FundLine total = form.written().fundLine(FundSource.TOTAL).orElse(null);
    if (total == null || total.initialBudget() == null || total.executed() == null) {
      return Stream.empty();
    }
    Money initial = total.initialBudget();
    Money executed = total.executed();
    boolean full = total.annualBudget() != null && executed.isAtLeast(total.annualBudget());
    if (!full || !initial.isPositive()) {
      return Stream.empty();
    }
    Fraction ofInitial = new Fraction(executed.yuan(), initial.yuan());
    BigDecimal threshold = form.template().thresholds().executedOfInitial();
    return ofInitial.compareWith(threshold) < 0
        ? Stream.of(
            new Finding(
                ReviewRule.EXECUTION_AFTER_CUT,
                Severity.WARNING,
                form.placeInTotal("annualBudget"),
                "The rate is 100 %% of the annual budget, but %s %% of the initial one."
                    .formatted(
                        new Fraction(executed.yuan().movePointRight(2), initial.yuan()).asScore())))
        : Stream.empty();
  }

  static Stream<Finding> amountFormat(ReviewedForm form) {
    List<String> odd =
        form.written().funds().stream()
            .flatMap(line -> line.printedAmounts().stream())
            .filter(amount -> !TWO_DECIMALS.matcher(amount).matches())
            .distinct()
            .toList();
    return odd.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Finding(
                ReviewRule.AMOUNT_FORMAT,
                Severity.QUERY,
                "/funds",
                "Amounts in 万元 have two decimals, unlike %s.".formatted(String.join("、", odd))));
  }

  private static Optional<Finding> masked(
      int index, Optional<FundLineTemplate> cells, FundColumn column, @Nullable BigDecimal number) {
    boolean masked = cells.filter(line -> line.masked().contains(column)).isPresent();
    return masked && number != null
        ? Optional.of(
            new Finding(
                ReviewRule.MASKED_CELL,
                Severity.ERROR,
                "/funds/%d/%s".formatted(index, column == FundColumn.SCORE ? "score" : "weight"),
                "%s stands where the form has a dash; added up it would count twice."
                    .formatted(number.toPlainString())))
        : Optional.empty();
  }

  private static Optional<Finding> sum(
      ReviewedForm form,
      String column,
      FundLine total,
      List<FundLine> sources,
      Function<FundLine, @Nullable Money> amount) {
    Money printed = amount.apply(total);
    if (printed == null) {
      return Optional.empty();
    }
    Money sum = Money.sum(sources.stream().flatMap(line -> Stream.ofNullable(amount.apply(line))));
    return sum.equals(printed)
        ? Optional.empty()
        : Optional.of(
            wrong(
                form.placeInTotal(column),
                "The total is %s, its sources add up to %s.".formatted(printed, sum)));
  }

  private static boolean isRate(BigDecimal rate, Money executed, Money annual) {
    Fraction percent = new Fraction(executed.yuan().movePointRight(2), annual.yuan());
    int decimals = Math.max(0, rate.scale());
    return percent.rounded(decimals, RoundingMode.HALF_UP).compareTo(rate) == 0;
  }

  private static Finding wrong(String place, String sentence) {
    return new Finding(ReviewRule.FUNDS_WRONG, Severity.ERROR, place, sentence);
  }
}
