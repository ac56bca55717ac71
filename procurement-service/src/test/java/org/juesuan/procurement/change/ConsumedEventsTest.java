package org.juesuan.procurement.change;

import org.juesuan.platform.service.contract.ConsumedEvents;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The contract of the consumed events")
class ConsumedEventsTest extends ConsumedEvents {

  ConsumedEventsTest() {
    super(
        "budget.funding.accepted",
        "budget.funding.refused",
        "budget.funding.ended",
        "budget.commitment.carried",
        "budget.commitment.lapsed",
        "budget.posting.recorded",
        "budget.final-account.approved");
  }
}
