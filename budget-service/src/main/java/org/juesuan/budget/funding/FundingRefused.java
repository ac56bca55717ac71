package org.juesuan.budget.funding;

import java.util.List;
import java.util.UUID;

/**
 * Content of the event {@code funding.refused}: nothing is held for a request. The code is that of
 * the first violation.
 */
record FundingRefused(
    String department, UUID requestId, String contractId, String code, List<Violation> violations) {

  /** What is at fault, by JSON pointer into the request, with a code of the table of errors. */
  record Violation(String pointer, String code, String message) {}
}
