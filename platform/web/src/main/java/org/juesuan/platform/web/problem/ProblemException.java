package org.juesuan.platform.web.problem;

import java.util.List;

/**
 * Ends a request with a problem. For the edge of a service (resources, headers, parameters); the
 * domain returns outcomes, which its resource turns into this.
 */
public class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** A problem without single faults. */
  public ProblemException(ErrorCode code, String detail) {
    this(code, detail, List.of());
  }

  /** A problem with its single faults. */
  public ProblemException(ErrorCode code, String detail, List<Violation> violations) {
    this(Problem.of(code, detail, violations));
  }

  /** The given problem as it is. */
  public ProblemException(Problem problem) {
    super(problem.code() + ": " + problem.detail());
    this.problem = problem;
  }

  /** What the caller is answered. */
  public Problem problem() {
    return problem;
  }
}
