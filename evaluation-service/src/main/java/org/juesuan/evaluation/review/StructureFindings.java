package org.juesuan.evaluation.review;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.IndicatorNode;
import org.juesuan.evaluation.value.Unit;

/** Where indicators stand in the tree of the form: R9, and D-34. */
final class StructureFindings {

  private static final Pattern LASTING = Pattern.compile("可持续|长期|后续");

  private StructureFindings() {}

  static Stream<Finding> wrongLevel(ReviewedRow row) {
    FormTemplate template = row.template();
    String first = row.written().firstLevel();
    String second = row.written().secondLevel();
    List<IndicatorNode> owners = template.branchesWith(second);
    IndicatorNode branch = template.branch(first).orElse(null);
    if (branch == null) {
      return firstLevelUnknown(row, owners);
    }
    IndicatorNode node =
        branch.children().stream().filter(child -> child.isNamed(second)).findFirst().orElse(null);
    if (node == null) {
      return secondLevelUnknown(row, branch, owners);
    }
    String third = row.written().thirdLevel();
    boolean prescribed = !node.children().isEmpty();
    return prescribed && node.children().stream().noneMatch(child -> child.isNamed(third))
        ? Stream.of(wrong(row, Severity.WARNING, "thirdLevel", third, names(node.children())))
        : Stream.empty();
  }

  static Stream<Finding> misplaced(ReviewedRow row) {
    String name = row.written().thirdLevel();
    boolean lasting = LASTING.matcher(name).find() && row.isAbout("社会效益");
    boolean shareOfAmount =
        name.endsWith("量")
            && row.targetNumber().filter(number -> number.unit().equals(Unit.PERCENT)).isPresent();
    return Stream.of(
            lasting ? "\"%s\" is about lasting influence, filed as social benefit." : null,
            shareOfAmount ? "\"%s\" names an amount, its target is a percentage." : null)
        .filter(Objects::nonNull)
        .map(
            text ->
                row.finding(
                    ReviewRule.WRONG_LEVEL, Severity.QUERY, "thirdLevel", text.formatted(name)));
  }

  /** A branch without rows, and a branch that uses one of its many second levels only. */
  static Stream<Finding> branches(ReviewedForm form) {
    return form.template().branches().stream()
        .flatMap(
            branch -> {
              List<ReviewedRow> rows =
                  form.rows().stream().filter(row -> branch.equals(row.branch())).toList();
              Set<String> used = new HashSet<>();
              rows.forEach(row -> used.add(row.written().secondLevel()));
              if (rows.isEmpty()) {
                return Stream.of(onForm(Severity.ERROR, "No indicator of " + branch.name() + "."));
              }
              boolean narrow =
                  branch.name().contains("效益") && branch.children().size() > 1 && used.size() == 1;
              return narrow
                  ? Stream.of(
                      onForm(
                          Severity.QUERY,
                          "All of %s is %s.".formatted(branch.name(), used.iterator().next())))
                  : Stream.empty();
            });
  }

  static Stream<Finding> projectCode(ReviewedForm form) {
    String code = form.written().projectCode();
    return code == null || code.isBlank()
        ? Stream.of(
            new Finding(
                ReviewRule.PROJECT_CODE_MISSING,
                Severity.WARNING,
                "/projectCode",
                "The project can be joined with budget and contracts by its name only."))
        : Stream.empty();
  }

  private static Stream<Finding> firstLevelUnknown(ReviewedRow row, List<IndicatorNode> owners) {
    String first = row.written().firstLevel();
    List<IndicatorNode> branches = row.template().branches();
    if (isMisprintOfOne(first, branches)) {
      return Stream.empty();
    }
    String expected = owners.size() == 1 ? owners.get(0).name() : names(branches);
    return Stream.of(wrong(row, Severity.ERROR, "firstLevel", first, expected));
  }

  private static Stream<Finding> secondLevelUnknown(
      ReviewedRow row, IndicatorNode branch, List<IndicatorNode> owners) {
    String second = row.written().secondLevel();
    if (owners.size() == 1) {
      return Stream.of(
          row.finding(
              ReviewRule.WRONG_LEVEL,
              Severity.ERROR,
              "firstLevel",
              "%s stands under %s; its first level %s is missing."
                  .formatted(second, branch.name(), owners.get(0).name())));
    }
    return isMisprintOfOne(second, branch.children())
        ? Stream.empty()
        : Stream.of(wrong(row, Severity.WARNING, "secondLevel", second, names(branch.children())));
  }

  /** One character left out or doubled is a misprint: R10 speaks of it. */
  private static boolean isMisprintOfOne(String written, List<IndicatorNode> nodes) {
    return nodes.stream()
        .flatMap(IndicatorNode::names)
        .anyMatch(name -> Misprints.isOneCharacterOff(written, name));
  }

  private static Finding wrong(
      ReviewedRow row, Severity severity, String member, String written, String expected) {
    return row.finding(
        ReviewRule.WRONG_LEVEL,
        severity,
        member,
        written.isBlank()
            ? "The cell is empty; the form has %s here.".formatted(expected)
            : "The form has no \"%s\" here, but %s.".formatted(written, expected));
  }

  private static Finding onForm(Severity severity, String sentence) {
    return new Finding(ReviewRule.WRONG_LEVEL, severity, "/rows", sentence);
  }

  private static String names(List<IndicatorNode> nodes) {
    return nodes.stream().map(IndicatorNode::name).collect(Collectors.joining("、"));
  }
}
