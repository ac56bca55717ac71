package org.juesuan.gateway.audit.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.juesuan.gateway.audit.Check;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Rule;
import org.juesuan.gateway.audit.Severity;
import org.juesuan.gateway.audit.document.Document;
import org.juesuan.gateway.audit.document.Interval;
import org.juesuan.gateway.audit.document.Published;

/** The forms of self-evaluation (项目支出绩效自评表) beyond their sums: scores, values, the tree. */
final class EvaluationForms implements Check<Document> {

  private static final String METHOD = "项目支出绩效评价管理办法（财预〔2020〕10号）";
  private static final String FORM = "项目支出绩效自评表";

  private static final Rule EXECUTION = new Rule("E06", Severity.WARNING, "执行率得分＝执行率×分值", METHOD);
  private static final Rule SCORE = new Rule("E07", Severity.WARNING, "未达指标值的按完成比例计分", METHOD);
  private static final Rule MASKED = new Rule("E08", Severity.WARNING, "“其中”各行不填分值和得分", FORM);
  private static final Rule TREE = new Rule("E09", Severity.ERROR, "二级指标列在自己的一级指标之下", FORM);
  private static final Rule VALUE = new Rule("E10", Severity.WARNING, "实际完成值是完成的情况，不是分值", FORM);
  private static final Rule CUT =
      new Rule("E11", Severity.WARNING, "全年预算比年初预算调减一成以上的，执行率不反映预算执行", METHOD);
  private static final Rule MEASURED =
      new Rule("E12", Severity.WARNING, "实际完成值是测得的数，不是“≥”“≤”", FORM);
  private static final Rule REASON = new Rule("E13", Severity.WARNING, "得分低于分值的说明原因和改进措施", FORM);

  private static final Rule UNSCORED = new Rule("E14", Severity.WARNING, "执行率有分值的，列出得分", FORM);

  private static final Pattern NUMBER = Pattern.compile("([≥＞>]?)\\s*(\\d+(?:\\.\\d+)?)\\s*(\\D*)");
  private static final Map<String, String> FIRST_LEVELS =
      Map.of(
          "数量指标", "产出指标",
          "质量指标", "产出指标",
          "时效指标", "产出指标",
          "经济效益指标", "效益指标",
          "社会效益指标", "效益指标",
          "生态效益指标", "效益指标",
          "可持续影响指标", "效益指标");
  private static final Set<String> TREE_WORDS = Set.of("产出指标", "效益指标", "满意度指标", "成本指标");
  private static final BigDecimal TOLERANCE = new BigDecimal("0.005");
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");

  @Override
  public List<Rule> rules() {
    return List.of(EXECUTION, SCORE, MASKED, TREE, VALUE, CUT, MEASURED, REASON, UNSCORED);
  }

  @Override
  public Stream<Finding> findings(Document document) {
    return document.below("evaluations").stream()
        .map(number -> "evaluations." + number)
        .flatMap(
            form ->
                Stream.concat(
                    funds(document, form),
                    document.below(form + ".indicators").stream()
                        .flatMap(row -> indicator(document, form + ".indicators." + row))));
  }

  private static Stream<Finding> funds(Document document, String form) {
    String total = form + ".funds.total.";
    Stream<Finding> masked =
        Stream.of("currentYear", "carriedOver", "other")
            .flatMap(line -> Stream.of(line + ".weight", line + ".score"))
            .flatMap(cell -> document.find(form + ".funds." + cell).stream())
            .filter(cell -> !cell.blank())
            .map(cell -> finding(MASKED, document, form, cell));
    Stream<Finding> unscored =
        document.find(total + "score").isPresent()
            ? Stream.empty()
            : document.find(total + "weight").stream()
                .filter(weight -> !weight.blank())
                .map(weight -> finding(UNSCORED, document, form, weight));
    return Stream.of(masked, unscored, execution(document, form, total), cut(document, form, total))
        .flatMap(found -> found);
  }

  private static Stream<Finding> execution(Document document, String form, String total) {
    Optional<Published> score = document.find(total + "score").filter(one -> !one.blank());
    Optional<Interval> rate =
        document
            .value(total + "executed")
            .flatMap(paid -> document.value(total + "annualBudget").flatMap(paid::percentOf));
    Optional<BigDecimal> weight = document.find(total + "weight").flatMap(Published::number);
    if (score.isEmpty() || rate.isEmpty() || weight.isEmpty()) {
      return Stream.empty();
    }
    Interval expected =
        new Interval(
            points(rate.get().low(), weight.get()), points(rate.get().high(), weight.get()));
    Interval given = Interval.rounded(score.get().number().orElseThrow(), 2);
    return given.meets(expected)
        ? Stream.empty()
        : Stream.of(
            Finding.of(
                EXECUTION,
                EXECUTION.sentence() + name(document, form),
                List.of(score.get().place()),
                Printed.of(score.get()),
                expected.printed(2) + "分"));
  }

  private static BigDecimal points(BigDecimal percent, BigDecimal weight) {
    return percent.min(HUNDRED).multiply(weight).movePointLeft(2);
  }

  private static Stream<Finding> cut(Document document, String form, String total) {
    Optional<BigDecimal> initial = document.value(total + "initialBudget").map(Interval::middle);
    Optional<Published> annual = document.find(total + "annualBudget").filter(one -> !one.blank());
    return initial.isPresent()
            && annual.isPresent()
            && document
                    .value(annual.get().name())
                    .orElseThrow()
                    .middle()
                    .compareTo(initial.get().multiply(NINE_TENTHS))
                < 0
        ? Stream.of(finding(CUT, document, form, annual.get()))
        : Stream.empty();
  }

  private static Stream<Finding> indicator(Document document, String row) {
    String form = row.substring(0, row.indexOf(".indicators"));
    return Stream.of(
            tree(document, row).map(place -> finding(TREE, document, form, place)),
            unmeasured(document, row).map(place -> finding(MEASURED, document, form, place)),
            weightAsValue(document, row).map(place -> finding(VALUE, document, form, place)),
            overScored(document, row, form),
            unexplained(document, row).map(place -> finding(REASON, document, form, place)))
        .flatMap(Optional::stream);
  }

  private static Optional<Published> tree(Document document, String row) {
    String parent = FIRST_LEVELS.get(document.words(row + ".secondLevel").strip());
    String first = document.words(row + ".firstLevel").strip();
    boolean known = first.isEmpty() || TREE_WORDS.contains(first);
    return parent == null || parent.equals(first) || !known
        ? Optional.empty()
        : document.find(row + ".secondLevel");
  }

  private static Optional<Published> unmeasured(Document document, String row) {
    return document
        .find(row + ".actual")
        .filter(actual -> actual.text().strip().matches("[≥≤＞＜><].*"));
  }

  /** A target of words is not met by just as many things as the row has points. */
  private static Optional<Published> weightAsValue(Document document, String row) {
    Optional<BigDecimal> weight = number(document, row + ".weight");
    return document
        .find(row + ".actual")
        .filter(actual -> actual.text().strip().matches("\\d{1,3}"))
        .filter(actual -> !document.words(row + ".target").matches(".*\\d.*"))
        .filter(
            actual ->
                weight
                    .filter(of -> of.compareTo(new BigDecimal(actual.text().strip())) == 0)
                    .isPresent());
  }

  private static Optional<Finding> overScored(Document document, String row, String form) {
    Optional<BigDecimal> score = number(document, row + ".score");
    return number(document, row + ".weight")
        .flatMap(
            weight ->
                expectedScore(
                    document.words(row + ".target").strip(),
                    document.words(row + ".actual").strip(),
                    weight))
        .filter(most -> score.isPresent() && score.get().compareTo(most.add(TOLERANCE)) > 0)
        .map(most -> overScored(document, form, document.find(row + ".score").orElseThrow(), most));
  }

  /** Where the form has a column for it. */
  private static Optional<Published> unexplained(Document document, String row) {
    Optional<BigDecimal> weight = number(document, row + ".weight");
    return document
        .find(row + ".score")
        .filter(one -> document.find(row + ".reason").filter(Published::blank).isPresent())
        .filter(
            one ->
                one.number()
                    .filter(score -> weight.isPresent() && score.compareTo(weight.get()) < 0)
                    .isPresent());
  }

  private static Optional<BigDecimal> number(Document document, String name) {
    return document.find(name).flatMap(Published::number);
  }

  private static Finding overScored(
      Document document, String form, Published scored, BigDecimal most) {
    return Finding.of(
        SCORE,
        SCORE.sentence() + name(document, form),
        List.of(scored.place()),
        Printed.of(scored),
        most.toPlainString() + "分");
  }

  /** By the share that was done; only for two numbers of one unit that are to be reached. */
  private static Optional<BigDecimal> expectedScore(
      String target, String actual, BigDecimal weight) {
    Matcher of = NUMBER.matcher(target);
    Matcher done = NUMBER.matcher(actual);
    if (!of.matches()
        || !done.matches()
        || !done.group(1).isEmpty()
        || !of.group(3).strip().equals(done.group(3).strip())) {
      return Optional.empty();
    }
    BigDecimal wanted = new BigDecimal(of.group(2));
    BigDecimal reached = new BigDecimal(done.group(2));
    return reached.compareTo(wanted) >= 0
        ? Optional.empty()
        : Optional.of(reached.multiply(weight).divide(wanted, 2, RoundingMode.HALF_UP));
  }

  private static Finding finding(Rule rule, Document document, String form, Published place) {
    return Finding.of(
        rule,
        rule.sentence() + name(document, form) + "：“" + place.text().strip() + "”",
        List.of(place.place()));
  }

  private static String name(Document document, String form) {
    String project = document.words(form + ".project");
    return project.isEmpty() ? "" : "〔" + project + "〕";
  }
}
