package org.juesuan.budget.finalaccount.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.finalaccount.ThreePublicCounts;
import org.juesuan.platform.service.answer.Versioned;

/** The quantities as recorded. */
@Schema(
    name = "ThreePublicCounts",
    description = "Quantities behind the three public expenses (“三公”经费实物量) of the year.")
public record ThreePublicCountsView(
    @Schema(
            description = "Delegations the unit sent abroad or over the border (因公出国（境）团组数).",
            examples = "2")
        int overseasGroups,
    @Schema(
            description =
                "Persons sent, in own or other delegations, counted at each journey (因公出国（境）人次).",
            examples = "5")
        int overseasPersons,
    @Schema(description = "Official vehicles bought in the year (公务用车购置数).", examples = "1")
        int vehiclesBought,
    @Schema(
            description =
                "Official vehicles held at the end of the year that fiscal money runs (公务用车保有量).",
            examples = "3")
        int vehiclesHeld,
    @Schema(description = "Domestic official receptions (国内公务接待批次).", examples = "4")
        int receptionBatches,
    @Schema(
            description = "Persons received, counted at each reception (国内公务接待人次).",
            examples = "18")
        int receptionPersons,
    @Schema(description = "Grows with each change.", examples = "1") long version) {

  static ThreePublicCountsView of(Versioned<ThreePublicCounts> recorded) {
    ThreePublicCounts counts = recorded.state();
    return new ThreePublicCountsView(
        counts.overseasGroups(),
        counts.overseasPersons(),
        counts.vehiclesBought(),
        counts.vehiclesHeld(),
        counts.receptionBatches(),
        counts.receptionPersons(),
        recorded.version());
  }
}
