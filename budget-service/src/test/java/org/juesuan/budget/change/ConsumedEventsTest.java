package org.juesuan.budget.change;

import org.juesuan.platform.service.contract.ConsumedEvents;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The contract of the consumed events")
class ConsumedEventsTest extends ConsumedEvents {

  ConsumedEventsTest() {
    super(
        "procurement.funding.requested",
        "procurement.funding.released",
        "evaluation.section.frozen",
        "procurement.section.frozen");
  }
}
