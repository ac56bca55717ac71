package org.juesuan.procurement;

import org.juesuan.platform.service.contract.DocumentedErrors;
import org.juesuan.procurement.problem.ProcurementError;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Tables of the documentation say what the code says")
class DocumentedTablesTest extends DocumentedErrors {

  DocumentedTablesTest() {
    super(ProcurementError.values());
  }
}
