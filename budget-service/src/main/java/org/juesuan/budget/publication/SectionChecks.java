package org.juesuan.budget.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.juesuan.budget.problem.BudgetError;

/** Holds the sections of a posted report against what was frozen for the approval. */
final class SectionChecks {

  private SectionChecks() {}

  /**
   * Why a section keeps the report from being published.
   *
   * @param error {@code section-not-frozen}, {@code section-incomplete} or {@code section-differs}
   * @param section which one
   */
  record Fault(BudgetError error, ReportSection section) {}

  /**
   * The first fault, in the order of the sections.
   *
   * @param posted the report
   * @param own digest of the budget section, recomputed
   * @param frozen what the other services froze
   */
  static Optional<Fault> firstFault(PostedReport posted, String own, List<FrozenSection> frozen) {
    Map<ReportSection, FrozenSection> bySection =
        frozen.stream().collect(Collectors.toMap(FrozenSection::section, Function.identity()));
    for (ReportSection section : ReportSection.values()) {
      Optional<BudgetError> error =
          section == ReportSection.BUDGET
              ? different(posted.digestOf(section), own)
              : fault(posted.digestOf(section), Optional.ofNullable(bySection.get(section)));
      if (error.isPresent()) {
        return error.map(found -> new Fault(found, section));
      }
    }
    return Optional.empty();
  }

  private static Optional<BudgetError> fault(String posted, Optional<FrozenSection> frozen) {
    if (frozen.isEmpty()) {
      return Optional.of(BudgetError.SECTION_NOT_FROZEN);
    }
    if (!frozen.get().complete()) {
      return Optional.of(BudgetError.SECTION_INCOMPLETE);
    }
    return different(posted, frozen.get().digest());
  }

  private static Optional<BudgetError> different(String posted, String expected) {
    return posted.equals(expected) ? Optional.empty() : Optional.of(BudgetError.SECTION_DIFFERS);
  }
}
