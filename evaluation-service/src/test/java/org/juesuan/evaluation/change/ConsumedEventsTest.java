package org.juesuan.evaluation.change;

import org.juesuan.platform.service.contract.ConsumedEvents;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The contract of the consumed events")
class ConsumedEventsTest extends ConsumedEvents {

  ConsumedEventsTest() {
    super("budget.posting.recorded", "budget.final-account.approved");
  }
}
