package org.juesuan.evaluation.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds every fault of a template: a form with weights that cannot total 100 is never loaded. */
public final class TemplateFaults {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{2,63}");
  private static final Pattern REGION = Pattern.compile("\\d{6}");
  private static final BigDecimal FULL = BigDecimal.valueOf(100);
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2999;
  private static final int LONGEST_NAME = 60;
  private static final int MOST_CHILDREN = 60;
  private static final int DEEPEST = 3;

  private final FormTemplate template;
  private final List<TemplateFault> faults = new ArrayList<>();

  private TemplateFaults(FormTemplate template) {
    this.template = template;
  }

  /** All faults, in the order of the document; none means that the template can be used. */
  public static List<TemplateFault> of(FormTemplate template) {
    TemplateFaults search = new TemplateFaults(template);
    search.header();
    search.funds();
    search.tree("", template.branches(), 1);
    search.branchTotal();
    search.minimums();
    search.scoring();
    search.grades();
    search.thresholds();
    return List.copyOf(search.faults);
  }

  private void header() {
    TemplateKey key = template.key();
    require(ID.matcher(key.id()).matches(), "/key/id", "must be lower-case letters, digits and -");
    require(
        key.year() >= FIRST_YEAR && key.year() <= LAST_YEAR, "/key/year", "must be a fiscal year");
    require(key.version() >= 1, "/key/version", "must be 1 or more");
    require(REGION.matcher(template.region()).matches(), "/region", "must have six digits");
    name(template.title(), "/title");
  }

  private void funds() {
    FundBlock funds = template.funds();
    points(funds.executionWeight(), "/funds/executionWeight");
    require(
        !funds.lines().isEmpty() && funds.lines().get(0).source() == FundSource.TOTAL,
        "/funds/lines",
        "must begin with the total");
    Set<FundSource> seen = new HashSet<>();
    for (int index = 0; index < funds.lines().size(); index++) {
      FundLineTemplate line = funds.lines().get(index);
      String place = "/funds/lines/" + index;
      name(line.label(), place + "/label");
      require(seen.add(line.source()), place + "/source", "stands in two lines");
      boolean amountMasked = line.masked().contains(FundColumn.ANNUAL_BUDGET);
      require(!amountMasked, place + "/masked", "the annual budget is never masked");
    }
  }

  private void tree(String parent, List<IndicatorNode> nodes, int level) {
    String place = level == 1 ? "/branches" : parent + "/children";
    require(level > 1 || !nodes.isEmpty(), place, "must have at least one indicator");
    require(nodes.size() <= MOST_CHILDREN, place, "has too many indicators");
    require(level <= DEEPEST || nodes.isEmpty(), place, "lies deeper than the third level");
    Set<String> names = new HashSet<>();
    for (int index = 0; index < nodes.size() && level <= DEEPEST; index++) {
      IndicatorNode node = nodes.get(index);
      String here = place + "/" + index;
      name(node.name(), here + "/name");
      for (int other = 0; other < node.otherNames().size(); other++) {
        name(node.otherNames().get(other), here + "/otherNames/" + other);
      }
      require(node.names().allMatch(names::add), here + "/name", "is used by a neighbour as well");
      weights(node, here);
      tree(here, node.children(), level + 1);
    }
  }

  private void weights(IndicatorNode node, String here) {
    BigDecimal weight = node.weight();
    if (weight == null) {
      return;
    }
    points(weight, here + "/weight");
    require(weight.signum() > 0, here + "/weight", "must be more than zero");
    List<BigDecimal> below =
        node.children().stream().map(IndicatorNode::weight).filter(Objects::nonNull).toList();
    if (!below.isEmpty()) {
      boolean complete = below.size() == node.children().size();
      BigDecimal sum = below.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      require(
          complete && sum.compareTo(weight) == 0,
          here + "/children",
          "weights below must all be given and total " + weight.toPlainString());
    }
  }

  private void branchTotal() {
    List<BigDecimal> weights =
        template.branches().stream().map(IndicatorNode::weight).filter(Objects::nonNull).toList();
    if (weights.isEmpty()) {
      return;
    }
    BigDecimal total = weights.stream().reduce(template.funds().executionWeight(), BigDecimal::add);
    require(
        weights.size() == template.branches().size() && total.compareTo(FULL) == 0,
        "/branches",
        "weights must all be given and total 100 with the execution rate, not "
            + total.toPlainString());
  }

  private void minimums() {
    for (int index = 0; index < template.minimums().size(); index++) {
      BranchMinimum minimum = template.minimums().get(index);
      String place = "/minimums/" + index;
      points(minimum.atLeast(), place + "/atLeast");
      require(!minimum.branches().isEmpty(), place + "/branches", "must name a branch");
      for (int branch = 0; branch < minimum.branches().size(); branch++) {
        require(
            template.branch(minimum.branches().get(branch)).isPresent(),
            place + "/branches/" + branch,
            "must be the name of a branch");
      }
    }
  }

  private void scoring() {
    ScoringRules rules = template.scoring();
    require(
        isShare(rules.achievedFrom()), "/scoring/achievedFrom", "must lie between zero and one");
    require(isShare(rules.partlyFrom()), "/scoring/partlyFrom", "must lie between zero and one");
    require(
        rules.partlyFrom().compareTo(rules.achievedFrom()) < 0,
        "/scoring/partlyFrom",
        "must lie below achievedFrom");
    require(
        rules.overfulfilmentThreshold().compareTo(BigDecimal.ONE) > 0,
        "/scoring/overfulfilmentThreshold",
        "must be more than one");
  }

  private void grades() {
    List<GradeBand> grades = template.grades();
    require(!grades.isEmpty(), "/grades", "must have at least one grade");
    Set<String> names = new HashSet<>();
    for (int index = 0; index < grades.size(); index++) {
      GradeBand band = grades.get(index);
      String place = "/grades/" + index;
      name(band.name(), place + "/name");
      points(band.from(), place + "/from");
      require(names.add(band.name()), place + "/name", "is used by another grade as well");
      require(
          index == 0 || band.from().compareTo(grades.get(index - 1).from()) < 0,
          place + "/from",
          "must lie below the better grade");
    }
    require(
        grades.isEmpty() || grades.get(grades.size() - 1).from().signum() == 0,
        "/grades",
        "the last grade must begin at zero");
  }

  private void thresholds() {
    ReviewThresholds thresholds = template.thresholds();
    require(
        isShare(thresholds.executedOfInitial()),
        "/thresholds/executedOfInitial",
        "must lie between zero and one");
    require(
        thresholds.similarTextLength() > 0, "/thresholds/similarTextLength", "must be 1 or more");
  }

  private void name(String name, String place) {
    require(
        !name.isBlank() && name.length() <= LONGEST_NAME, place, "must have 1 to 60 characters");
  }

  private void points(BigDecimal points, String place) {
    require(
        points.signum() >= 0 && points.compareTo(FULL) <= 0 && points.scale() <= 2,
        place,
        "must lie between 0 and 100 and have at most two decimals");
  }

  private static boolean isShare(BigDecimal share) {
    return share.signum() > 0 && share.compareTo(BigDecimal.ONE) < 0;
  }

  private void require(boolean holds, String pointer, String message) {
    if (!holds) {
      faults.add(new TemplateFault(pointer, message));
    }
  }
}
