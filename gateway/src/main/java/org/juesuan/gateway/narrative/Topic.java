package org.juesuan.gateway.narrative;

import java.util.Optional;
import java.util.stream.Stream;
import org.juesuan.gateway.report.Owner;

/**
 * What a section of the report can be about, and who answers for it. A form puts them in its order,
 * under its headings.
 */
enum Topic {
  /** Each of its tables has an owner of its own. */
  TABLES("tables", Owner.GATEWAY),
  UNIT("unit", Owner.BUDGET),
  TOTALS("totals", Owner.BUDGET),
  FISCAL("fiscal", Owner.BUDGET),
  GENERAL_PUBLIC_BUDGET("general-public-budget", Owner.BUDGET),
  GOVERNMENT_FUND("government-fund", Owner.BUDGET),
  STATE_CAPITAL("state-capital", Owner.BUDGET),
  BASIC_EXPENDITURE("basic-expenditure", Owner.BUDGET),
  THREE_PUBLIC("three-public", Owner.BUDGET),
  OPERATING_EXPENSES("operating-expenses", Owner.BUDGET),
  PROCUREMENT("procurement", Owner.PROCUREMENT),
  ASSETS("assets", Owner.PROCUREMENT),
  PURCHASED_SERVICES("purchased-services", Owner.PROCUREMENT),
  GLOSSARY("glossary", Owner.GATEWAY),
  SELF_EVALUATIONS("self-evaluations", Owner.EVALUATION);

  private final String id;
  private final Owner owner;

  Topic(String id, Owner owner) {
    this.id = id;
    this.owner = owner;
  }

  /** The topic of a section's id, such as {@code totals} or {@code totals.revenue}. */
  static Optional<Topic> of(String section) {
    return Stream.of(values())
        .filter(topic -> section.equals(topic.id) || section.startsWith(topic.id + "."))
        .findFirst();
  }

  /** Stable name of the section. */
  String id() {
    return id;
  }

  /** Who answers for it. */
  Owner owner() {
    return owner;
  }
}
