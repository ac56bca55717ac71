package org.juesuan.budget.yearend.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Coding;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.budget.yearend.CarryPlan.Entering;
import org.juesuan.platform.money.Money;

/** What enters one appropriation of next year's book; amounts are in yuan. */
@Schema(
    name = "CarryEntering",
    description = "Carried money enters next year's appropriation of its coding and origin year.")
public record EnteringView(
    @Schema(
            description =
                "The appropriation of next year's book; in a dry run one that is opened has"
                    + " another id than it will have.",
            examples = "019bb8c1-3a41-7a3b-8f0c-2b9c1d0e7f12")
        UUID appropriationId,
    @Schema(description = "Whether it is opened for this.", examples = "true") boolean opened,
    @Schema(description = "Year whose budget gave the money first.", examples = "2020")
        int originYear,
    @Schema(description = "Nature of the money.", examples = "GENERAL_PUBLIC_BUDGET") Fund fund,
    @Schema(description = "Functional code of next year's list.", examples = "2080109")
        String functional,
    @Schema(description = "Department-economic code of next year's list.", examples = "30217")
        String economic,
    @Schema(description = "Code of the project, if any.", examples = "P2020-01")
        @Nullable String projectCode,
    @Schema(
            description =
                "What enters; where a book is carried again, the difference to what came before,"
                    + " negative if that was too much.",
            examples = "125880.00")
        Money differenceYuan) {

  static EnteringView of(Entering entering) {
    Coding coding = entering.into().coding();
    return new EnteringView(
        entering.into().id(),
        entering.opened(),
        coding.originYear(),
        coding.fund(),
        coding.functional(),
        coding.economic(),
        coding.project(),
        entering.difference());
  }
}
