package org.juesuan.evaluation;

import org.juesuan.evaluation.problem.EvaluationError;
import org.juesuan.platform.service.contract.DocumentedErrors;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Tables of the documentation say what the code says")
class DocumentedTablesTest extends DocumentedErrors {

  DocumentedTablesTest() {
    super(EvaluationError.values());
  }
}
