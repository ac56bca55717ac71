package org.juesuan.evaluation.selfevaluation;

import java.util.List;
import org.juesuan.evaluation.review.Finding;

/**
 * A self-evaluation with what a reviewer would ask about it.
 *
 * @param findings the gravest first
 */
public record FormFindings(SelfEvaluation evaluation, List<Finding> findings) {

  /** Keeps a list of its own. */
  public FormFindings {
    findings = List.copyOf(findings);
  }
}
