package org.juesuan.platform.store.consumer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;

/** The events of one department, as the pull feeds of their owners have told them so far. */
public interface DepartmentEvents {

  /** Reads the feeds on to their present ends; what is new comes behind what there was. */
  void readOn();

  /**
   * Shows all events so far, in the structured form of CloudEvents, those of one feed in its order.
   * Each call begins at the first.
   */
  void each(Consumer<JsonNode> reader);
}
