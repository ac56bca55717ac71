package org.juesuan.budget.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.juesuan.budget.problem.BudgetError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A report is held against what was frozen for its approval")
class SectionChecksTest {

  private static final UUID APPROVAL = UUID.randomUUID();
  private static final String SAME = "a".repeat(64);
  private static final String OTHER = "b".repeat(64);

  @Test
  @DisplayName("every section as frozen and complete: no fault")
  void noFault() {
    assertEquals(
        List.of(),
        SectionChecks.firstFault(
                report(),
                SAME,
                List.of(
                    frozen(ReportSection.EVALUATION, true, SAME),
                    frozen(ReportSection.PROCUREMENT, true, SAME)))
            .stream()
            .toList());
  }

  @ParameterizedTest(name = "own {0}, evaluation {1}, procurement {2}: {3} {4}")
  @DisplayName("the first section that is missing, incomplete or different is named")
  @CsvSource({
    "different, complete, complete, SECTION_DIFFERS, BUDGET",
    "same, missing, complete, SECTION_NOT_FROZEN, EVALUATION",
    "same, incomplete, complete, SECTION_INCOMPLETE, EVALUATION",
    "same, different, complete, SECTION_DIFFERS, EVALUATION",
    "same, complete, missing, SECTION_NOT_FROZEN, PROCUREMENT",
    "same, complete, incomplete, SECTION_INCOMPLETE, PROCUREMENT",
    "same, complete, different, SECTION_DIFFERS, PROCUREMENT",
    "same, different, missing, SECTION_DIFFERS, EVALUATION"
  })
  void faults(
      String own, String evaluation, String procurement, BudgetError error, ReportSection section) {
    List<FrozenSection> frozen =
        Arrays.stream(ReportSection.values())
            .filter(one -> one != ReportSection.BUDGET)
            .filter(one -> !of(one, evaluation, procurement).equals("missing"))
            .map(one -> frozen(one, of(one, evaluation, procurement)))
            .toList();
    assertEquals(
        new SectionChecks.Fault(error, section),
        SectionChecks.firstFault(report(), own.equals("same") ? SAME : OTHER, frozen)
            .orElseThrow());
  }

  @Test
  @DisplayName("a report without a section, a frozen section of our own and a bad digest are none")
  void impossible() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new PostedReport(Map.of(ReportSection.BUDGET, SAME), "{}", SAME));
    assertThrows(IllegalArgumentException.class, () -> frozen(ReportSection.BUDGET, true, SAME));
    assertThrows(
        IllegalArgumentException.class,
        () -> frozen(ReportSection.EVALUATION, true, "A".repeat(64)));
  }

  private static String of(ReportSection section, String evaluation, String procurement) {
    return section == ReportSection.EVALUATION ? evaluation : procurement;
  }

  private static FrozenSection frozen(ReportSection section, String standing) {
    return frozen(
        section, !standing.equals("incomplete"), standing.equals("different") ? OTHER : SAME);
  }

  private static FrozenSection frozen(ReportSection section, boolean complete, String digest) {
    return new FrozenSection(APPROVAL, section, complete, digest, 1);
  }

  private static PostedReport report() {
    Map<ReportSection, String> digests = new EnumMap<>(ReportSection.class);
    for (ReportSection section : ReportSection.values()) {
      digests.put(section, SAME);
    }
    return new PostedReport(digests, "{}", SAME);
  }
}
