package org.juesuan.procurement.change;

import org.juesuan.platform.service.contract.EventContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The contract of the events")
class EventContractTest extends EventContract {

  EventContractTest() {
    super("procurement", ChangeType.values());
  }
}
