package org.juesuan.evaluation.review;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.juesuan.evaluation.value.Comparison;
import org.juesuan.evaluation.value.Misreading;
import org.juesuan.evaluation.value.Reading;

/** What is written into the cells for target and actual value: R1, R2, R3, R8, R12, V4, V5. */
final class ValueFindings {

  private static final Pattern ABOUT = Pattern.compile("[约近].{0,3}\\d|\\d\\s*[余多几]|\\d.{0,4}左右");
  private static final Pattern VAGUE =
      Pattern.compile("一定|明显|较|大幅|显著|进一步|若干|得到|正常|满意|及时|优化|符合|有效|合理|预期|平稳");

  private ValueFindings() {}

  static Stream<Finding> weightAsValue(ReviewedRow row) {
    boolean effect = row.isAbout("效益") || row.isAbout("效果") || row.isAbout("影响");
    boolean actual =
        row.actualNumber()
            .filter(number -> number.comparison() == Comparison.EXACTLY && row.isWeight(number))
            .isPresent();
    boolean target = effect && row.targetNumber().filter(row::isWeight).isPresent();
    if (!actual || !(row.isQualitative() || target)) {
      return Stream.empty();
    }
    return Stream.of(
        row.finding(
            ReviewRule.WEIGHT_AS_VALUE,
            Severity.ERROR,
            "actual",
            (target ? "Target and actual value are" : "The actual value is")
                + " the weight %s, no value: what was reached is not said."
                    .formatted(row.written().weight().toPlainString())));
  }

  static Stream<Finding> inequalityAsMeasurement(ReviewedRow row) {
    return row.actual().isInequality()
        ? Stream.of(
            row.finding(
                ReviewRule.INEQUALITY_AS_MEASUREMENT,
                Severity.WARNING,
                "actual",
                "\"%s\" is a bound, not what was measured.".formatted(row.written().actual())))
        : Stream.empty();
  }

  static Stream<Finding> moneyForWords(ReviewedRow row) {
    return row.isAbout("成本") && row.isQualitative() && row.actualNumber().isPresent()
        ? Stream.of(
            row.finding(
                ReviewRule.MONEY_FOR_WORDS,
                Severity.WARNING,
                "target",
                "The target \"%s\" has no amount with which \"%s\" could be compared."
                    .formatted(row.written().target(), row.written().actual())))
        : Stream.empty();
  }

  static Stream<Finding> vagueTarget(ReviewedRow row) {
    String target = row.written().target();
    boolean about =
        row.targetNumber().filter(Reading.Quantity::approximate).isPresent()
            || (row.isQualitative() && ABOUT.matcher(target).find());
    boolean vague = row.isQualitative() && VAGUE.matcher(target).find();
    return about || vague
        ? Stream.of(
            row.finding(
                ReviewRule.VAGUE_TARGET,
                about ? Severity.WARNING : Severity.QUERY,
                "target",
                "\"%s\" does not say what would miss it.".formatted(target)))
        : Stream.empty();
  }

  static Stream<Finding> unitMissing(ReviewedRow row) {
    boolean cost = row.isAbout("成本") && row.isQualitative();
    boolean counted = row.isAbout("数量") && !namesItsUnit(row) && !row.isQualitative();
    boolean bare =
        row.actualNumber().filter(number -> !number.unit().isWritten()).isPresent()
            && row.targetNumber().filter(number -> number.unit().isWritten()).isEmpty();
    return bare && (cost || counted)
        ? Stream.of(
            row.finding(
                ReviewRule.UNIT_MISSING,
                Severity.QUERY,
                "actual",
                "\"%s\" has no unit.".formatted(row.written().actual())))
        : Stream.empty();
  }

  static Stream<Finding> notUnderstood(ReviewedRow row) {
    return Stream.concat(
        notUnderstood(row, "target", row.target().reading()),
        notUnderstood(row, "actual", row.actual().reading()));
  }

  static Stream<Finding> wordsForNumber(ReviewedRow row) {
    boolean words = row.actual().reading() instanceof Reading.Words;
    return words && row.targetNumber().isPresent()
        ? Stream.of(
            row.finding(
                ReviewRule.WORDS_FOR_NUMBER,
                Severity.QUERY,
                "actual",
                "The target is %s, the actual value \"%s\" gives no number."
                    .formatted(row.written().target(), row.written().actual())))
        : Stream.empty();
  }

  private static Stream<Finding> notUnderstood(ReviewedRow row, String member, Reading reading) {
    if (!(reading instanceof Reading.NotUnderstood not)) {
      return Stream.empty();
    }
    String text = member.equals("target") ? row.written().target() : row.written().actual();
    String sentence =
        not.reason() == Misreading.EMPTY
            ? "The cell is empty."
            : "\"%s\" is not understood: %s.".formatted(text, not.reason().sentence());
    return Stream.of(row.finding(ReviewRule.NOT_UNDERSTOOD, Severity.WARNING, member, sentence));
  }

  /** 发送短信条数, 聘用人数: the name itself says what is counted. */
  private static boolean namesItsUnit(ReviewedRow row) {
    return row.written().thirdLevel().endsWith("数");
  }
}
