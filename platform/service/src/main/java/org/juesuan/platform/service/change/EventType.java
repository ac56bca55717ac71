package org.juesuan.platform.service.change;

/**
 * A type of event that a service publishes: one type for each fact. A service's types are an enum.
 * What a type's payload means never changes: another meaning is another version of the type.
 */
public interface EventType {

  /** The CloudEvents type, for example {@code org.juesuan.budget.posting.recorded.v1}. */
  String eventType();

  /**
   * Where the JSON Schema of the payload stands on the class path; its golden example stands beside
   * the tests under the same name.
   */
  default String schemaResource() {
    String type = eventType();
    String service = "org.juesuan.";
    int fact = type.indexOf('.', service.length()) + 1;
    return "contracts/events/" + type.substring(fact) + ".json";
  }
}
