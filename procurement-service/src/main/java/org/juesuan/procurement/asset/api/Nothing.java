package org.juesuan.procurement.asset.api;

import java.util.List;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** The refusal of a request that asks for nothing. */
final class Nothing {

  private Nothing() {}

  static ProblemException toDo(String message) {
    return new ProblemException(
        PlatformError.INVALID_FIELD,
        "The request changes nothing.",
        List.of(Violation.at("", message)));
  }
}
