package org.juesuan.budget.yearend.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.yearend.CarryPlan;
import org.juesuan.budget.yearend.CarryPlan.Entering;
import org.juesuan.budget.yearend.CarryPlan.Leaving;
import org.juesuan.platform.money.Money;

/** What the year end carries, as the API shows it; amounts are in yuan. */
@Schema(
    name = "Carry",
    description =
        "What leaves this book and enters next year's. Of each appropriation that leaves something:"
            + " total = paid + carried + returned (X10).")
public record CarryView(
    @Schema(description = "The year whose book takes the money.", examples = "2021")
        int nextFiscalYear,
    @Schema(description = "Carried out of this book.", examples = "185880.00") Money carriedYuan,
    @Schema(description = "Lapsed in this book: non-fiscal money.", examples = "36000.00")
        Money returnedYuan,
    @Schema(
            description =
                "Carried into next year's book now, less what was taken back there; another sum"
                    + " than carriedYuan only where a book is carried again.",
            examples = "185880.00")
        Money carriedInYuan,
    @Schema(description = "Appropriations of this book that had something left.")
        List<LeavingView> leaving,
    @Schema(description = "Appropriations of next year's book whose carried money changes.")
        List<EnteringView> entering,
    @Schema(description = "Commitments of this book that end.") List<EndingView> commitments) {

  static CarryView of(int nextFiscalYear, CarryPlan.Possible carry) {
    return new CarryView(
        nextFiscalYear,
        Money.sum(carry.leaving().stream().map(Leaving::carried)),
        Money.sum(carry.leaving().stream().map(Leaving::returned)),
        Money.sum(carry.entering().stream().map(Entering::difference)),
        carry.leaving().stream().map(LeavingView::of).toList(),
        carry.entering().stream().map(EnteringView::of).toList(),
        carry.commitments().stream().map(EndingView::of).toList());
  }
}
