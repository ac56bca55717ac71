package org.juesuan.evaluation.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.juesuan.evaluation.form.FundLine;
import org.juesuan.evaluation.template.BranchMinimum;
import org.juesuan.evaluation.template.FundSource;
import org.juesuan.evaluation.template.IndicatorNode;

/** How the hundred points are shared out: V3 and D-05. */
final class WeightFindings {

  private static final BigDecimal FULL = BigDecimal.valueOf(100);
  private static final Pattern EXECUTION = Pattern.compile("(?:预算|资金)?执行率");

  private WeightFindings() {}

  static Stream<Finding> withoutPoints(ReviewedRow row) {
    return row.written().weight().signum() > 0
        ? Stream.empty()
        : Stream.of(
            row.finding(
                ReviewRule.WEIGHTS_WRONG,
                Severity.ERROR,
                "weight",
                "An indicator has more than no points."));
  }

  static Stream<Finding> totals(ReviewedForm form) {
    BigDecimal total = rows(form.rows()).add(execution(form));
    Stream<Finding> all =
        total.compareTo(FULL) == 0
            ? Stream.empty()
            : Stream.of(
                onRows(
                    Severity.ERROR,
                    "The weights total %s, not 100.".formatted(total.toPlainString())));
    return Stream.concat(
        all, form.template().branches().stream().flatMap(branch -> branch(form, branch).stream()));
  }

  static Stream<Finding> executionScoredTwice(ReviewedForm form) {
    BigDecimal inFunds = execution(form);
    return form.rows().stream()
        .filter(row -> inFunds.signum() > 0)
        .filter(row -> EXECUTION.matcher(row.written().thirdLevel()).matches())
        .map(
            row ->
                new Finding(
                    ReviewRule.EXECUTION_SCORED_TWICE,
                    Severity.ERROR,
                    form.placeInTotal("weight"),
                    "The execution rate has %s points here and %s in row %d, \"%s\"."
                        .formatted(
                            inFunds.toPlainString(),
                            row.written().weight().toPlainString(),
                            row.index() + 1,
                            row.written().thirdLevel())));
  }

  static Stream<Finding> branchMinimums(ReviewedForm form) {
    return form.template().minimums().stream().flatMap(minimum -> tooLight(form, minimum).stream());
  }

  private static Optional<Finding> tooLight(ReviewedForm form, BranchMinimum minimum) {
    BigDecimal weight =
        rows(
            form.rows().stream()
                .filter(
                    row -> row.branch() != null && minimum.branches().contains(row.branch().name()))
                .toList());
    return weight.compareTo(minimum.atLeast()) >= 0
        ? Optional.empty()
        : Optional.of(
            new Finding(
                ReviewRule.BRANCH_MINIMUM,
                Severity.WARNING,
                "/rows",
                "%s weigh %s together, below %s."
                    .formatted(
                        minimum.branches().stream().collect(Collectors.joining("、")),
                        weight.toPlainString(),
                        minimum.atLeast().toPlainString())));
  }

  private static Optional<Finding> branch(ReviewedForm form, IndicatorNode branch) {
    BigDecimal expected = branch.weight();
    BigDecimal weight =
        rows(form.rows().stream().filter(row -> branch.equals(row.branch())).toList());
    return expected == null || weight.signum() == 0 || weight.compareTo(expected) == 0
        ? Optional.empty()
        : Optional.of(
            onRows(
                Severity.WARNING,
                "%s weighs %s; the form gives it %s."
                    .formatted(branch.name(), weight.toPlainString(), expected.toPlainString())));
  }

  private static BigDecimal execution(ReviewedForm form) {
    return form.written().fundLine(FundSource.TOTAL).map(FundLine::weight).orElse(BigDecimal.ZERO);
  }

  private static BigDecimal rows(List<ReviewedRow> rows) {
    return rows.stream()
        .map(row -> row.written().weight())
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Finding onRows(Severity severity, String sentence) {
    return new Finding(ReviewRule.WEIGHTS_WRONG, severity, "/rows", sentence);
  }
}
