package org.juesuan.procurement.plan.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.plan.PlanFinding;
import org.juesuan.procurement.plan.Severity;

/** A finding. */
@Schema(name = "PlanFinding", description = "Something in a plan that somebody should look at.")
public record PlanFindingView(
    @Schema(description = "Id of the rule, stable.", examples = "P11") String rule,
    @Schema(description = "The rule in words.", examples = "SPLIT_BELOW_OPEN_TENDER") String name,
    @Schema(
            description = "QUERY where the figures of the policy do not bind the department.",
            examples = "ERROR")
        Severity severity,
    @Schema(
            description = "The plan items it is about.",
            examples = "[\"3c0b6f0e-7a51-4f0e-9a2b-6f1d2e3c4b5a\"]")
        List<UUID> planItems,
    @Schema(
            description = "The policy whose figures were compared; null without one.",
            examples = "central-2020")
        @Nullable String policy,
    @Schema(
            description = "What was found.",
            examples =
                "3 purchases of A020101, each below the limit of 2000000.00, come to 2400000.00"
                    + " yuan.")
        String sentence) {

  /** Keeps a list of its own. */
  public PlanFindingView {
    planItems = List.copyOf(planItems);
  }

  static PlanFindingView of(PlanFinding finding) {
    return new PlanFindingView(
        finding.rule().id(),
        finding.rule().name(),
        finding.severity(),
        finding.items(),
        finding.policy(),
        finding.sentence());
  }
}
