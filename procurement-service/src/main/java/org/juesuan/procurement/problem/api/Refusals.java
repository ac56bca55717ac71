package org.juesuan.procurement.problem.api;

import java.util.List;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.procurement.problem.Fault;
import org.juesuan.procurement.problem.ProcurementError;

/** Ends a request that has faults. */
public final class Refusals {

  private Refusals() {}

  /**
   * Refuses if there is any fault, naming all of them.
   *
   * @throws ProblemException of the error
   */
  public static void of(ProcurementError error, String detail, List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw problem(error, detail, faults);
    }
  }

  /** The problem of a refusal with its faults, of which there may be none. */
  public static ProblemException problem(
      ProcurementError error, String detail, List<Fault> faults) {
    return new ProblemException(
        error,
        detail,
        faults.stream().map(fault -> Violation.at(fault.pointer(), fault.message())).toList());
  }
}
