package org.juesuan.budget.finalaccount;

import java.util.List;
import org.juesuan.budget.ledger.BookId;

/**
 * Payload of {@code org.juesuan.budget.explanations.recorded.v1}; its schema says what it means.
 */
record ExplanationsRecorded(
    String department, int fiscalYear, long version, List<Explained> explanations) {

  /** One figure and its text. */
  record Explained(String figure, String text) {}

  static ExplanationsRecorded of(BookId id, List<Explanation> explanations, long version) {
    return new ExplanationsRecorded(
        id.department(),
        id.fiscalYear(),
        version,
        explanations.stream()
            .map(explanation -> new Explained(explanation.figure(), explanation.text()))
            .toList());
  }
}
