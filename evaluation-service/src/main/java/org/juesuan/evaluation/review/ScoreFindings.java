package org.juesuan.evaluation.review;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.juesuan.evaluation.form.FundLine;
import org.juesuan.evaluation.scoring.Assessment;
import org.juesuan.evaluation.scoring.ExecutionScoring;
import org.juesuan.evaluation.scoring.PublishedScore;
import org.juesuan.evaluation.scoring.RowScoring;
import org.juesuan.evaluation.template.FundSource;

/** Whether scores and total are what the rules give: V1 and V2. */
final class ScoreFindings {

  private ScoreFindings() {}

  static Stream<Finding> scoreWithoutRule(ReviewedRow row) {
    BigDecimal score = row.written().score();
    if (score == null || row.scored().isEmpty()) {
      return Stream.empty();
    }
    PublishedScore check =
        PublishedScore.check(row.scored().get(), row.template().scoring(), score);
    return switch (check.verdict()) {
      case FOLLOWS_TEMPLATE, CANNOT_TELL -> Stream.empty();
      case FOLLOWS_OTHER_RULE ->
          Stream.of(
              differs(
                  row,
                  Severity.WARNING,
                  " It follows "
                      + check.rules().stream().map(Enum::name).collect(Collectors.joining(", "))
                      + "."));
      case FOLLOWS_NO_RULE -> Stream.of(differs(row, Severity.ERROR, " No known rule gives it."));
    };
  }

  static Stream<Finding> total(ReviewedForm form) {
    BigDecimal printed = form.written().total();
    boolean incomplete =
        form.rows().stream().map(row -> row.written().score()).anyMatch(Objects::isNull);
    if (printed == null || incomplete) {
      return Stream.empty();
    }
    BigDecimal sum =
        form.rows().stream()
            .flatMap(row -> Stream.ofNullable(row.written().score()))
            .reduce(execution(form), BigDecimal::add);
    return sum.compareTo(printed) == 0
        ? Stream.empty()
        : Stream.of(
            new Finding(
                ReviewRule.TOTAL_WRONG,
                Severity.ERROR,
                "/total",
                "The total is %s, the scores add up to %s."
                    .formatted(printed.toPlainString(), sum.toPlainString())));
  }

  /** The printed score of the execution, or the computed one where the form has no cell for it. */
  private static BigDecimal execution(ReviewedForm form) {
    Optional<FundLine> total = form.written().fundLine(FundSource.TOTAL);
    if (total.isEmpty()) {
      return BigDecimal.ZERO;
    }
    FundLine line = total.get();
    if (line.score() != null) {
      return line.score();
    }
    if (line.weight() == null || line.annualBudget() == null || line.executed() == null) {
      return BigDecimal.ZERO;
    }
    return ExecutionScoring.score(line.annualBudget(), line.executed(), line.weight()).score();
  }

  private static Finding differs(ReviewedRow row, Severity severity, String rest) {
    BigDecimal score = Objects.requireNonNull(row.written().score());
    Assessment assessment = RowScoring.assess(row.scored().orElseThrow(), row.template().scoring());
    String expected =
        assessment instanceof Assessment.Computed computed
            ? "the rule gives " + computed.explanation().score().toPlainString()
            : "the rule leaves it to judgement";
    return row.finding(
        ReviewRule.SCORE_WITHOUT_RULE,
        severity,
        "score",
        "The score is %s, %s.%s".formatted(score.toPlainString(), expected, rest));
  }
}
