package org.juesuan.platform.store.relay;

import java.util.List;

/** The moment between the broker's acknowledgement and the mark: where a relay dies worst. */
@FunctionalInterface
interface AfterAcknowledgement {

  /** The way of every service: nothing happens here. */
  AfterAcknowledgement NOTHING = ids -> {};

  /** Called with the ids that were acknowledged and are not marked yet. */
  void reached(List<Long> ids);
}
