package org.juesuan.evaluation.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.juesuan.evaluation.form.EvaluationForm;
import org.juesuan.evaluation.form.FundLine;
import org.juesuan.evaluation.form.IndicatorRow;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.FundColumn;
import org.juesuan.evaluation.template.IndicatorNode;

/**
 * A published form brought into the structure its template demands: a missing first level, a
 * misprinted name of a level, a number in a masked cell. Values, weights and scores of the rows
 * stay as published.
 *
 * @param form the form in its right structure
 * @param differences what differs from the published form
 */
public record FormCorrection(EvaluationForm form, List<Difference> differences) {

  /** Keeps a copy of its own. */
  public FormCorrection {
    differences = List.copyOf(differences);
  }

  /**
   * One cell that differs.
   *
   * @param place JSON pointer into the form
   * @param published as it was published
   * @param corrected as the form demands it; "—" for a masked cell
   */
  public record Difference(String place, String published, String corrected) {}

  /** Corrects a form as far as there is no doubt what its template demands. */
  public static FormCorrection of(EvaluationForm published, FormTemplate template) {
    List<Difference> differences = new ArrayList<>();
    List<FundLine> funds = new ArrayList<>();
    for (FundLine line : published.funds()) {
      funds.add(masked(line, "/funds/" + funds.size(), template, differences));
    }
    List<IndicatorRow> rows = new ArrayList<>();
    for (IndicatorRow row : published.rows()) {
      rows.add(levelled(row, "/rows/" + rows.size(), template, differences));
    }
    EvaluationForm corrected =
        new EvaluationForm(
            published.projectCode(),
            published.projectName(),
            published.fiscalYear(),
            funds,
            published.expectedGoal(),
            published.actualOutcome(),
            rows,
            published.total());
    return new FormCorrection(corrected, differences);
  }

  private static FundLine masked(
      FundLine line, String place, FormTemplate template, List<Difference> differences) {
    boolean wrong =
        line.score() != null
            && template
                .funds()
                .line(line.source())
                .filter(cells -> cells.masked().contains(FundColumn.SCORE))
                .isPresent();
    if (!wrong) {
      return line;
    }
    differences.add(new Difference(place + "/score", String.valueOf(line.score()), "—"));
    return new FundLine(
        line.source(),
        line.initialBudget(),
        line.annualBudget(),
        line.executed(),
        line.weight(),
        line.ratePercent(),
        null,
        line.printedAmounts());
  }

  private static IndicatorRow levelled(
      IndicatorRow row, String place, FormTemplate template, List<Difference> differences) {
    String second = secondLevel(row, template);
    String first = firstLevel(row.firstLevel(), second, template);
    note(place + "/firstLevel", row.firstLevel(), first, differences);
    note(place + "/secondLevel", row.secondLevel(), second, differences);
    return new IndicatorRow(
        first,
        second,
        row.thirdLevel(),
        row.target(),
        row.actual(),
        row.weight(),
        row.score(),
        row.attainment(),
        row.reason());
  }

  private static String secondLevel(IndicatorRow row, FormTemplate template) {
    String written = row.secondLevel();
    if (!template.branchesWith(written).isEmpty()) {
      return written;
    }
    return onlyOne(
            template.branches().stream()
                .flatMap(branch -> branch.children().stream())
                .filter(node -> isMisprint(written, node))
                .map(IndicatorNode::name)
                .distinct()
                .toList())
        .orElse(written);
  }

  /** The branch that owns the second level, where just one does and the printed one does not. */
  private static String firstLevel(String written, String second, FormTemplate template) {
    List<IndicatorNode> owners = template.branchesWith(second);
    boolean right = owners.stream().anyMatch(owner -> owner.isNamed(written));
    return right
        ? written
        : onlyOne(owners.stream().map(IndicatorNode::name).toList()).orElse(written);
  }

  private static boolean isMisprint(String written, IndicatorNode node) {
    return node.names().anyMatch(name -> Misprints.isOneCharacterOff(written, name));
  }

  private static Optional<String> onlyOne(List<String> names) {
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  private static void note(
      String place, String published, String corrected, List<Difference> differences) {
    if (!published.equals(corrected)) {
      differences.add(new Difference(place, published, corrected));
    }
  }
}
