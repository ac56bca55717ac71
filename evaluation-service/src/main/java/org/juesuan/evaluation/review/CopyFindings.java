package org.juesuan.evaluation.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.juesuan.evaluation.form.EvaluationForm;
import org.juesuan.evaluation.form.IndicatorRow;
import org.juesuan.evaluation.template.IndicatorNode;

/** R10: texts that stand in two forms of different projects, and misprints. */
final class CopyFindings {

  private CopyFindings() {}

  static Stream<Finding> goals(ReviewedForm form) {
    return Stream.concat(
        goal(form, "/expectedGoal", form.written().expectedGoal(), true),
        goal(form, "/actualOutcome", form.written().actualOutcome(), false));
  }

  /** Only effect and satisfaction: 12月底前完成 may well be the target of every project. */
  static Stream<Finding> indicators(ReviewedForm form) {
    int least = form.template().thresholds().similarTextLength();
    return form.rows().stream()
        .filter(row -> row.isAbout("效益") || row.isAbout("效果") || row.isAbout("满意度"))
        .filter(row -> row.written().thirdLevel().length() >= least)
        .flatMap(
            row ->
                form.peers().stream()
                    .filter(peer -> isOfAnotherProject(form, peer))
                    .filter(peer -> hasIndicator(peer, row.written().thirdLevel()))
                    .findFirst()
                    .map(
                        peer ->
                            row.finding(
                                ReviewRule.COPIED_OR_MISPRINTED,
                                Severity.QUERY,
                                "thirdLevel",
                                "\"%s\" stands in the form of %s as well."
                                    .formatted(row.written().thirdLevel(), peer.projectName())))
                    .stream());
  }

  static Stream<Finding> misprints(ReviewedRow row) {
    IndicatorRow written = row.written();
    Stream<Finding> known =
        Map.of(
                "thirdLevel", written.thirdLevel(),
                "target", written.target(),
                "actual", written.actual(),
                "reason", written.reason())
            .entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(cell -> known(row, cell.getKey(), cell.getValue()));
    Stream<Finding> names =
        Stream.concat(
            name(row, "firstLevel", written.firstLevel(), row.template().branches()),
            name(
                row,
                "secondLevel",
                written.secondLevel(),
                row.template()
                    .branch(written.firstLevel())
                    .map(IndicatorNode::children)
                    .orElse(List.of())));
    return Stream.concat(names, known);
  }

  private static Stream<Finding> goal(
      ReviewedForm form, String place, String text, boolean expected) {
    if (text.length() < form.template().thresholds().similarTextLength()) {
      return Stream.empty();
    }
    return form.peers().stream()
        .filter(peer -> isOfAnotherProject(form, peer))
        .filter(peer -> (expected ? peer.expectedGoal() : peer.actualOutcome()).equals(text))
        .findFirst()
        .map(
            peer ->
                new Finding(
                    ReviewRule.COPIED_OR_MISPRINTED,
                    Severity.QUERY,
                    place,
                    "The same text stands in the form of %s.".formatted(peer.projectName())))
        .stream();
  }

  private static Stream<Finding> known(ReviewedRow row, String member, String text) {
    return Misprints.KNOWN.entrySet().stream()
        .filter(misprint -> text.contains(misprint.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .map(misprint -> misprint(row, member, misprint.getKey(), misprint.getValue()));
  }

  private static Stream<Finding> name(
      ReviewedRow row, String member, String written, List<IndicatorNode> nodes) {
    if (nodes.stream().anyMatch(node -> node.isNamed(written))) {
      return Stream.empty();
    }
    return nodes.stream()
        .flatMap(IndicatorNode::names)
        .filter(name -> Misprints.isOneCharacterOff(written, name))
        .findFirst()
        .map(name -> misprint(row, member, written, name))
        .stream();
  }

  private static Finding misprint(ReviewedRow row, String member, String wrong, String right) {
    return row.finding(
        ReviewRule.COPIED_OR_MISPRINTED,
        Severity.QUERY,
        member,
        "\"%s\" is a misprint of \"%s\".".formatted(wrong, right));
  }

  private static boolean isOfAnotherProject(ReviewedForm form, EvaluationForm peer) {
    return !peer.projectName().equals(form.written().projectName());
  }

  private static boolean hasIndicator(EvaluationForm peer, String thirdLevel) {
    return peer.rows().stream().anyMatch(row -> row.thirdLevel().equals(thirdLevel));
  }
}
