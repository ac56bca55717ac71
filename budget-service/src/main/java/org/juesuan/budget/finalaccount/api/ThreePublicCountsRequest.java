package org.juesuan.budget.finalaccount.api;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.ThreePublicCounts;

/** The quantities to be recorded. */
@Schema(
    description =
        "Quantities behind the three public expenses (“三公”经费实物量) of the year; what did not happen"
            + " is 0. In each delegation and at each reception there is at least one person; without a"
            + " reception nobody is received, but one may travel in another unit's delegation.")
public record ThreePublicCountsRequest(
    @Schema(
            description = "Delegations the unit sent abroad or over the border (因公出国（境）团组数).",
            examples = "2")
        @NotNull
        @Min(0)
        @Max(1_000_000)
        Integer overseasGroups,
    @Schema(
            description =
                "Persons sent, in own or other delegations, counted at each journey (因公出国（境）人次).",
            examples = "5")
        @NotNull
        @Min(0)
        @Max(1_000_000)
        Integer overseasPersons,
    @Schema(description = "Official vehicles bought in the year (公务用车购置数).", examples = "1")
        @NotNull
        @Min(0)
        @Max(1_000_000)
        Integer vehiclesBought,
    @Schema(
            description =
                "Official vehicles held at the end of the year that fiscal money runs (公务用车保有量).",
            examples = "3")
        @NotNull
        @Min(0)
        @Max(1_000_000)
        Integer vehiclesHeld,
    @Schema(description = "Domestic official receptions (国内公务接待批次).", examples = "4")
        @NotNull
        @Min(0)
        @Max(1_000_000)
        Integer receptionBatches,
    @Schema(
            description = "Persons received, counted at each reception (国内公务接待人次).",
            examples = "18")
        @NotNull
        @Min(0)
        @Max(1_000_000)
        Integer receptionPersons) {

  /** No delegation travels empty. */
  @Schema(hidden = true)
  @AssertTrue(message = "must be one for each delegation at least")
  boolean isOverseasPersons() {
    return !stated(overseasGroups, overseasPersons)
        || ThreePublicCounts.travelled(overseasGroups, overseasPersons);
  }

  /** Nobody is received without a reception, and none is for nobody. */
  @Schema(hidden = true)
  @AssertTrue(message = "must be one for each reception at least, and 0 where there was none")
  boolean isReceptionPersons() {
    return !stated(receptionBatches, receptionPersons)
        || ThreePublicCounts.received(receptionBatches, receptionPersons);
  }

  /** What is missing or negative is refused for itself. */
  private static boolean stated(@Nullable Integer occasions, @Nullable Integer persons) {
    return occasions != null && persons != null && occasions >= 0 && persons >= 0;
  }

  ThreePublicCounts toCounts() {
    return new ThreePublicCounts(
        overseasGroups,
        overseasPersons,
        vehiclesBought,
        vehiclesHeld,
        receptionBatches,
        receptionPersons);
  }
}
