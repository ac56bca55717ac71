package org.juesuan.gateway.audit.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.juesuan.gateway.audit.Cause;
import org.juesuan.gateway.audit.Check;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Rule;
import org.juesuan.gateway.audit.Severity;
import org.juesuan.gateway.audit.document.Document;
import org.juesuan.gateway.audit.document.Document.Reading;
import org.juesuan.gateway.audit.document.Interval;
import org.juesuan.gateway.audit.document.Published;

/**
 * The identities that are data: every formula wherever the document states both of its sides. What
 * does not hold is looked at for the mistakes that are commonly made.
 */
final class Identities implements Check<Document> {

  private static final int WAN = 4;
  private static final Set<String> ROWS =
      Set.of("{row}", "{class}", "{code}", "{parent}", "{category}");

  private final List<Formula> formulas = IdentityFile.read("/audit/identities.txt");

  /**
   * A formula at one place of a document.
   *
   * @param stated the figure on the left
   * @param left what it can stand for
   * @param right what the right side can stand for; of a share, on its first base
   */
  private record Instance(
      Formula formula,
      Map<String, String> bound,
      Published stated,
      Interval left,
      List<Published> terms,
      Interval right) {

    boolean holds() {
      return formula.relation().holds(left, right);
    }

    /** What the variables stand for but the row: the same for all cells of a column. */
    Map<String, String> column() {
      Map<String, String> others = new HashMap<>(bound);
      others.keySet().removeAll(ROWS);
      return others;
    }

    boolean isExactly() {
      return left.middle().compareTo(right.middle()) == 0;
    }
  }

  @Override
  public List<Rule> rules() {
    return formulas.stream().map(Formula::rule).distinct().toList();
  }

  @Override
  public Stream<Finding> findings(Document document) {
    return formulas.stream().flatMap(formula -> findings(formula, document));
  }

  private static Stream<Finding> findings(Formula formula, Document document) {
    List<Instance> instances =
        formula.placesIn(document).stream()
            .flatMap(bound -> instance(formula, bound, document).stream())
            .toList();
    Map<Map<String, String>, List<Instance>> columns =
        instances.stream().collect(Collectors.groupingBy(Instance::column));
    List<Finding> found = new ArrayList<>();
    for (Instance one : instances) {
      if (!one.holds()) {
        found.add(broken(columns.getOrDefault(one.column(), List.of(one)), one, document));
      } else if (formula.relation() == Relation.EQUAL && !one.isExactly()) {
        found.add(finding(one, document).because(Cause.ROUNDING, Severity.INFO));
      }
    }
    return found.stream();
  }

  private static Optional<Instance> instance(
      Formula formula, Map<String, String> bound, Document document) {
    Published stated = document.find(formula.left().filled(bound)).orElseThrow();
    Optional<Interval> left = document.value(stated.name());
    Optional<List<Published>> terms = formula.termsIn(document, bound);
    if (left.isEmpty()
        || terms.isEmpty()
        || (formula.relation() == Relation.SHARE && stated.blank())) {
      return Optional.empty();
    }
    return right(formula, bound, document, left.get())
        .map(right -> new Instance(formula, bound, stated, left.get(), terms.get(), right));
  }

  private static Optional<Interval> right(
      Formula formula, Map<String, String> bound, Document document, Interval left) {
    if (formula.relation() != Relation.SHARE) {
      return formula.sumIn(document, bound, Reading.ROUNDED);
    }
    List<Interval> shares =
        formula.bases().stream()
            .flatMap(base -> formula.shareIn(document, bound, base).stream())
            .toList();
    return shares.stream().filter(left::meets).findFirst().or(() -> shares.stream().findFirst());
  }

  private static Finding broken(List<Instance> column, Instance one, Document document) {
    Finding finding = finding(one, document);
    if (isTruncated(one, document)) {
      return finding.because(Cause.TRUNCATION, Severity.WARNING);
    }
    if (one.formula().wrongBases().stream()
        .flatMap(base -> one.formula().shareIn(document, one.bound(), base).stream())
        .anyMatch(one.left()::meets)) {
      return finding.because(Cause.WRONG_BASE, finding.severity());
    }
    if (one.formula().relation() != Relation.EQUAL || one.stated().blank()) {
      return finding;
    }
    if (one.left().shifted(WAN).meets(one.right()) || one.left().shifted(-WAN).meets(one.right())) {
      return finding.because(Cause.WRONG_UNIT, finding.severity());
    }
    if (isNeighbour(column, one, -1) || isNeighbour(column, one, 1)) {
      return finding.because(Cause.ROW_SHIFT, finding.severity());
    }
    return otherFigure(one, document)
        .map(other -> finding.alsoAt(other.place()).because(Cause.OTHER_FIGURE, finding.severity()))
        .orElse(finding);
  }

  private static boolean isTruncated(Instance one, Document document) {
    Formula formula = one.formula();
    Interval left = document.value(one.stated().name(), Reading.TRUNCATED).orElse(one.left());
    return switch (formula.relation()) {
      case SHARE -> left.meets(one.right());
      case EQUAL ->
          formula.sumIn(document, one.bound(), Reading.TRUNCATED).filter(left::meets).isPresent();
      case AT_MOST, AT_LEAST -> false;
    };
  }

  /** Whether what is stated is what the row above or below should state. */
  private static boolean isNeighbour(List<Instance> column, Instance one, int step) {
    int at = column.indexOf(one) + step;
    return one.left().sign() != 0
        && at >= 0
        && at < column.size()
        && one.left().meets(column.get(at).right());
  }

  /** The figure of the same table whose value a sentence has instead of its own. */
  private static Optional<Published> otherFigure(Instance one, Document document) {
    if (one.formula().left().inTable() || one.terms().size() != 1) {
      return Optional.empty();
    }
    Published own = one.terms().get(0);
    return document
        .all()
        .filter(other -> other.kind() == one.stated().kind() && !other.equals(own))
        .filter(other -> isSame(one.left(), document.read(other, Reading.ROUNDED)))
        .filter(other -> NamePattern.of(other.name(), Map.of()).inTable())
        .findFirst();
  }

  private static boolean isSame(Interval stated, Interval other) {
    return stated.low().compareTo(other.low()) == 0 && stated.high().compareTo(other.high()) == 0;
  }

  private static Finding finding(Instance one, Document document) {
    Rule rule = one.formula().rule();
    List<String> places = new ArrayList<>();
    places.add(one.stated().place());
    one.terms().forEach(term -> places.add(term.place()));
    String recomputed = Printed.like(one.stated(), one.right());
    return Finding.of(
        rule,
        rule.sentence()
            + Printed.row(document, one.stated())
            + "：文件为"
            + Printed.of(one.stated())
            + "，"
            + one.formula().relation().demand()
            + recomputed,
        places,
        Printed.of(one.stated()),
        recomputed);
  }
}
