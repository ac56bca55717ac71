package org.juesuan.evaluation.review;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.IndicatorRow;
import org.juesuan.evaluation.scoring.Row;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.IndicatorNode;
import org.juesuan.evaluation.value.ActualValue;
import org.juesuan.evaluation.value.Reading;
import org.juesuan.evaluation.value.TargetValue;

/** A row with its values understood and its place in the tree of the form. */
record ReviewedRow(
    int index,
    IndicatorRow written,
    FormTemplate template,
    TargetValue target,
    ActualValue actual,
    @Nullable IndicatorNode branch) {

  static ReviewedRow of(int index, IndicatorRow row, FormTemplate template) {
    return new ReviewedRow(
        index,
        row,
        template,
        TargetValue.of(row.target()),
        ActualValue.of(row.actual()),
        effectiveBranch(row, template));
  }

  Finding finding(ReviewRule rule, Severity severity, String member, String sentence) {
    return new Finding(rule, severity, "/rows/" + index + "/" + member, sentence);
  }

  /** The row as it is scored; empty where its weight gives no points. */
  Optional<Row> scored() {
    return written.weight().signum() > 0
        ? Optional.of(new Row(target, actual, written.weight(), written.attainment()))
        : Optional.empty();
  }

  /** The target as a number, if it is one. */
  Optional<Reading.Quantity> targetNumber() {
    return target.reading() instanceof Reading.Quantity quantity
        ? Optional.of(quantity)
        : Optional.empty();
  }

  /** The actual value as a number, if it is one. */
  Optional<Reading.Quantity> actualNumber() {
    return actual.reading() instanceof Reading.Quantity quantity
        ? Optional.of(quantity)
        : Optional.empty();
  }

  boolean isQualitative() {
    return target.reading() instanceof Reading.Words;
  }

  /** Whether one of its levels says that it is about this, such as 成本. */
  boolean isAbout(String subject) {
    return written.firstLevel().contains(subject) || written.secondLevel().contains(subject);
  }

  boolean isWeight(Reading.Quantity quantity) {
    BigDecimal weight = written.weight();
    return !quantity.unit().isWritten() && quantity.number().compareTo(weight) == 0;
  }

  /** The branch that owns the second level counts where the first is missing or another one. */
  private static @Nullable IndicatorNode effectiveBranch(IndicatorRow row, FormTemplate template) {
    Optional<IndicatorNode> printed = template.branch(row.firstLevel());
    boolean holds =
        printed.isPresent()
            && printed.get().children().stream().anyMatch(n -> n.isNamed(row.secondLevel()));
    if (holds) {
      return printed.get();
    }
    var owners = template.branchesWith(row.secondLevel());
    return owners.size() == 1 ? owners.get(0) : printed.orElse(null);
  }
}
