package org.juesuan.evaluation.change;

import org.juesuan.platform.service.change.EventType;

/** The facts this service tells the world, one event type each (source: design, "Events"). */
public enum ChangeType implements EventType {
  /** A version of a form was entered. */
  TEMPLATE_RECORDED("template.recorded"),
  /** The self-evaluation of a project was entered, or its content replaced. */
  SELF_EVALUATION_RECORDED("self-evaluation.recorded"),
  /** A self-evaluation took a step of its life cycle. */
  SELF_EVALUATION_TRANSITIONED("self-evaluation.transitioned"),
  /** The section of a year was frozen for the approval of its final account. */
  SECTION_FROZEN("section.frozen");

  private static final String PREFIX = "org.juesuan.evaluation.";
  private static final String VERSION = ".v1";

  private final String fact;

  ChangeType(String fact) {
    this.fact = fact;
  }

  @Override
  public String eventType() {
    return PREFIX + fact + VERSION;
  }
}
