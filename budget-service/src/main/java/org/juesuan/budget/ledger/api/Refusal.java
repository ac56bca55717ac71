package org.juesuan.budget.ledger.api;

import java.util.List;
import org.juesuan.budget.ledger.Decision;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** Turns a refusal of the rules into the problem that a caller gets. */
final class Refusal {

  private Refusal() {}

  static ProblemException problem(Decision.Refused refused) {
    return problem(refused, refused.pointer());
  }

  /** The same, at the field where this request has what the rules are about. */
  static ProblemException problem(Decision.Refused refused, String pointer) {
    return new ProblemException(
        refused.error(),
        refused.detail(),
        pointer.isEmpty() ? List.of() : List.of(Violation.at(pointer, refused.detail())));
  }
}
