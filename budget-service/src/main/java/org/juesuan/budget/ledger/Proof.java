package org.juesuan.budget.ledger;

import java.util.List;

/**
 * What recomputing a book from its postings came to.
 *
 * @param examined how much was looked at
 * @param failures what does not hold; empty when all does
 */
public record Proof(Examined examined, List<Failure> failures) {

  /** Keeps a copy of its own. */
  public Proof {
    failures = List.copyOf(failures);
  }

  /** Whether everything holds. */
  public boolean holds() {
    return failures.isEmpty();
  }

  /** How many rows of each kind the book has. */
  public record Examined(
      long appropriations,
      long operations,
      long postings,
      long commitments,
      long payments,
      long events) {}

  /**
   * A rule that does not hold.
   *
   * @param check name of the check
   * @param rule the invariant or control it checks
   * @param statement what should hold
   * @param count how many rows break it
   * @param examples the first of them
   */
  public record Failure(
      String check, String rule, String statement, long count, List<String> examples) {

    /** Keeps a copy of its own. */
    public Failure {
      examples = List.copyOf(examples);
    }
  }
}
