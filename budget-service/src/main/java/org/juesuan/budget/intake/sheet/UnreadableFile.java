package org.juesuan.budget.intake.sheet;

import java.util.List;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** The refusals of a whole file. */
final class UnreadableFile {

  private UnreadableFile() {}

  static ProblemException because(String reason) {
    return of(BudgetError.FILE_UNREADABLE, reason);
  }

  static ProblemException header(String reason) {
    return of(BudgetError.FILE_HEADER_MISMATCH, reason);
  }

  static ProblemException total(String reason) {
    return of(BudgetError.BATCH_DECLARATION_MISMATCH, reason);
  }

  private static ProblemException of(BudgetError error, String reason) {
    return new ProblemException(error, reason, List.of(Violation.at("", reason)));
  }
}
