package org.juesuan.budget.finalaccount.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.finalaccount.ThreePublicCounts;

/** The quantities behind the three public expenses; each number a string of digits. */
@Schema(description = "“三公”经费实物量; each number a string of digits.")
public record ThreePublicCountsPart(
    @Schema(
            description = "Delegations the unit sent abroad or over the border (因公出国（境）团组数).",
            examples = "0")
        String overseasGroups,
    @Schema(
            description =
                "Persons sent, in own or other delegations, counted at each journey (因公出国（境）人次).",
            examples = "0")
        String overseasPersons,
    @Schema(description = "Official vehicles bought in the year (公务用车购置数).", examples = "0")
        String vehiclesBought,
    @Schema(
            description =
                "Official vehicles held at the end of the year that fiscal money runs (公务用车保有量).",
            examples = "0")
        String vehiclesHeld,
    @Schema(description = "Domestic official receptions (国内公务接待批次).", examples = "0")
        String receptionBatches,
    @Schema(description = "Persons received, counted at each reception (国内公务接待人次).", examples = "0")
        String receptionPersons) {

  static ThreePublicCountsPart of(ThreePublicCounts counts) {
    return new ThreePublicCountsPart(
        String.valueOf(counts.overseasGroups()),
        String.valueOf(counts.overseasPersons()),
        String.valueOf(counts.vehiclesBought()),
        String.valueOf(counts.vehiclesHeld()),
        String.valueOf(counts.receptionBatches()),
        String.valueOf(counts.receptionPersons()));
  }
}
