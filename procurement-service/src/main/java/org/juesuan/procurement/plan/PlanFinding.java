package org.juesuan.procurement.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in a plan that somebody should look at; nothing is refused for it.
 *
 * @param rule which rule
 * @param severity how grave
 * @param items the plan items it is about
 * @param policy id of the policy whose figures it compares with; null without one
 * @param sentence what was found, with the figures
 */
public record PlanFinding(
    PlanRule rule, Severity severity, List<UUID> items, @Nullable String policy, String sentence) {

  /** Keeps a list of its own. */
  public PlanFinding {
    items = List.copyOf(items);
  }
}
