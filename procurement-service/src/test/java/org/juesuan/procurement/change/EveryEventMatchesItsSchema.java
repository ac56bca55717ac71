package org.juesuan.procurement.change;

import org.juesuan.platform.service.contract.LoggedEvents;

/** Registered as a callback of every Quarkus test of this module. */
public class EveryEventMatchesItsSchema extends LoggedEvents {

  /** For the service loader. */
  public EveryEventMatchesItsSchema() {
    super("procurement", ChangeType.values());
  }
}
