package org.juesuan.gateway.audit.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.juesuan.gateway.audit.Cause;
import org.juesuan.gateway.audit.Check;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Rule;
import org.juesuan.gateway.audit.Severity;
import org.juesuan.gateway.audit.document.Codes;
import org.juesuan.gateway.audit.document.Document;
import org.juesuan.gateway.audit.document.Document.Reading;
import org.juesuan.gateway.audit.document.Interval;
import org.juesuan.gateway.audit.document.Published;
import org.juesuan.gateway.audit.document.Way;
import org.juesuan.gateway.form.ReportForms;

/**
 * What is said against the year before or the approved budget: difference, growth, the words for
 * it, and the reason. A subject states them beside its amount, each where it likes.
 */
final class Comparisons implements Check<Document> {

  private static final Rule DIFFERENCE =
      new Rule("C02", Severity.ERROR, "增减额＝本年数（决算数）－对比数", "勾稽 C02、C03");
  private static final Rule GROWTH =
      new Rule("C03", Severity.ERROR, "增减幅度＝增减额÷对比数（上年数或年初预算数）", "勾稽 C03");
  private static final Rule WORDS = new Rule("C04", Severity.ERROR, "增加、减少、持平与数字一致", "勾稽 C03");
  private static final Rule NO_BASE = new Rule("C05", Severity.WARNING, "对比数为零时没有增减幅度", "勾稽 C03");
  private static final Rule LEVEL = new Rule("C06", Severity.WARNING, "没有增减时写“持平”", "勾稽 C03");
  private static final Rule REASON =
      new Rule("C07", Severity.WARNING, "增减幅度较大的说明原因", "部门决算公开格式：增减变动的主要原因");

  private static final Interval HUNDRED = Interval.exactly(new BigDecimal(100));
  private static final Set<String> COMPARED = Set.of("difference", "percent", "direction");

  private final ReportForms forms = ReportForms.read();

  @Override
  public List<Rule> rules() {
    return List.of(DIFFERENCE, GROWTH, WORDS, NO_BASE, LEVEL, REASON);
  }

  @Override
  public Stream<Finding> findings(Document document) {
    BigDecimal threshold = reasonFrom(document);
    return document
        .all()
        .map(Published::name)
        .filter(name -> COMPARED.contains(name.substring(name.lastIndexOf('.') + 1)))
        .map(name -> name.substring(0, name.lastIndexOf('.')))
        .distinct()
        .map(subject -> new Comparison(document, subject))
        .flatMap(
            one ->
                Stream.of(one.difference(), one.growth(), one.words(), one.reason(threshold))
                    .flatMap(Optional::stream));
  }

  private BigDecimal reasonFrom(Document document) {
    String year = document.words("organisation.fiscalYear");
    return forms
        .of(
            document.words("organisation.code"),
            year.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(year))
        .reasonFromPercent();
  }

  /** One subject that is compared. */
  private record Comparison(Document document, String subject) {

    private Optional<Interval> value(String attribute) {
      return document.value(subject + "." + attribute);
    }

    private Optional<Published> stated(String attribute) {
      return document.find(subject + "." + attribute).filter(one -> !one.blank());
    }

    /** Amount less base, where both are stated. */
    private Optional<Interval> computed() {
      return value("amount").flatMap(amount -> value("base").map(amount::minus));
    }

    Optional<Finding> difference() {
      return stated("difference")
          .flatMap(
              stated ->
                  computed()
                      .map(Interval::absolute)
                      .flatMap(
                          expected -> {
                            Interval read = document.read(stated, Reading.ROUNDED).absolute();
                            Finding finding = finding(DIFFERENCE, stated, expected);
                            if (!read.meets(expected)) {
                              return Optional.of(finding);
                            }
                            return read.middle().compareTo(expected.middle()) == 0
                                    || expected.low().signum() == 0
                                ? Optional.empty()
                                : Optional.of(finding.because(Cause.ROUNDING, Severity.INFO));
                          }));
    }

    Optional<Finding> growth() {
      return stated("percent").flatMap(this::growth);
    }

    private Optional<Finding> growth(Published stated) {
      Interval read = document.read(stated, Reading.ROUNDED).absolute();
      if (isBaseTooSmallFor(read)) {
        return Optional.of(
            Finding.of(
                NO_BASE,
                NO_BASE.sentence() + Printed.row(document, stated),
                List.of(stated.place())));
      }
      List<Interval> expected = growths();
      if (expected.stream().allMatch(read::meets)) {
        return Optional.empty();
      }
      Finding finding = finding(GROWTH, stated, expected.get(expected.size() - 1));
      Interval cut = document.read(stated, Reading.TRUNCATED).absolute();
      if (expected.stream().allMatch(cut::meets)) {
        return Optional.of(finding.because(Cause.TRUNCATION, Severity.WARNING));
      }
      return Optional.of(
          onAnotherBase().filter(read::meets).isPresent()
              ? finding.because(Cause.WRONG_BASE, Severity.ERROR)
              : finding);
    }

    /** Of what is stated: by the difference and the amount, and by amount and base. */
    private List<Interval> growths() {
      Optional<Interval> byDifference =
          value("amount")
              .flatMap(
                  amount ->
                      value("difference")
                          .flatMap(difference -> Interval.growth(amount, difference)));
      Optional<Interval> byBase =
          value("amount")
              .flatMap(amount -> value("base").flatMap(amount::percentOf))
              .map(percent -> percent.minus(HUNDRED));
      Optional<Interval> byBoth =
          value("difference").flatMap(difference -> value("base").flatMap(difference::percentOf));
      return Stream.of(byDifference, byBoth, byBase)
          .flatMap(Optional::stream)
          .map(Interval::absolute)
          .toList();
    }

    /** The difference against the final instead of the initial figure. */
    private Optional<Interval> onAnotherBase() {
      return value("difference")
          .or(this::computed)
          .flatMap(difference -> value("amount").flatMap(difference::percentOf))
          .map(Interval::absolute);
    }

    /** A base that prints as zero may still be some yuan; then the growth is enormous. */
    private boolean isBaseTooSmallFor(Interval read) {
      Optional<Interval> base = value("base").or(this::impliedBase);
      Optional<Interval> difference = value("difference").or(this::computed);
      if (base.isEmpty() || base.get().sign() != 0 || difference.isEmpty()) {
        return false;
      }
      BigDecimal largest = base.get().absolute().high();
      BigDecimal least = difference.get().absolute().low().movePointRight(2);
      return read.sign() != 0
          && (largest.signum() == 0 || read.high().multiply(largest).compareTo(least) < 0);
    }

    private Optional<Interval> impliedBase() {
      return value("amount").flatMap(amount -> value("difference").map(amount::minus));
    }

    Optional<Finding> words() {
      Optional<Way> way = Way.of(document.words(subject + ".direction"));
      Optional<Interval> went =
          computed()
              .or(
                  () ->
                      stated("difference")
                          .map(one -> document.read(one, Reading.ROUNDED).absolute()));
      if (way.isEmpty() || went.isEmpty()) {
        return Optional.empty();
      }
      boolean signKnown = computed().isPresent();
      boolean none =
          stated("difference").flatMap(Published::number).orElse(went.get().middle()).signum() == 0;
      Published words = document.find(subject + ".direction").orElseThrow();
      if (none && way.get() != Way.LEVEL) {
        return Optional.of(words(LEVEL, words));
      }
      boolean wrong =
          switch (way.get()) {
            case LEVEL -> went.get().sign() != 0;
            case UP -> signKnown && went.get().sign() < 0;
            case DOWN -> signKnown && went.get().sign() > 0;
          };
      return wrong ? Optional.of(words(WORDS, words)) : Optional.empty();
    }

    private Finding words(Rule rule, Published words) {
      return Finding.of(
          rule,
          rule.sentence() + Printed.row(document, words) + "：文件写“" + words.text().strip() + "”",
          List.of(words.place()));
    }

    Optional<Finding> reason(BigDecimal threshold) {
      return stated("percent")
          .filter(one -> one.number().orElseThrow().abs().compareTo(threshold) >= 0)
          .filter(one -> !isExplained())
          .map(
              one ->
                  Finding.of(
                      REASON,
                      REASON.sentence()
                          + Printed.row(document, one)
                          + "："
                          + Printed.of(one)
                          + "没有说明原因（"
                          + threshold.toPlainString()
                          + "%起）",
                      List.of(one.place())));
    }

    /** Here, or in a row of the same branch: 类 and 款 often share one reason. */
    private boolean isExplained() {
      int dot = subject.lastIndexOf('.');
      String row = subject.substring(dot + 1);
      Stream<String> branch =
          Codes.isCode(row)
              ? document.below(subject.substring(0, dot)).stream()
                  .filter(other -> other.startsWith(row) || row.startsWith(other))
                  .map(other -> subject.substring(0, dot + 1) + other)
              : Stream.of(subject);
      return branch.anyMatch(one -> !document.words(one + ".reason").isBlank());
    }

    private Finding finding(Rule rule, Published stated, Interval expected) {
      String recomputed = Printed.like(stated, expected);
      return Finding.of(
          rule,
          rule.sentence()
              + Printed.row(document, stated)
              + "：文件为"
              + Printed.of(stated)
              + "，应为"
              + recomputed,
          List.of(stated.place()),
          Printed.of(stated),
          recomputed);
    }
  }
}
