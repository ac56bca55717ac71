package org.juesuan.budget.finalaccount;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A change so large that the account must say why (defect D-17 of the dossier's register).
 *
 * @param change which figure changed and by how much
 * @param explained whether a reason is recorded
 */
public record AskedReason(FigureChange change, boolean explained) {

  /** Every reason the rule asks an account for, in the order of the report. */
  static List<AskedReason> of(AccountSection section, FinalAccountRule rule) {
    Set<String> explained =
        section.explanations().stream().map(Explanation::figure).collect(Collectors.toSet());
    return FigureChanges.of(section).stream()
        .filter(change -> change.reaches(rule.explanationPercent()))
        .map(change -> new AskedReason(change, explained.contains(change.figure())))
        .toList();
  }
}
