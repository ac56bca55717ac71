package org.juesuan.budget.finalaccount.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.table.YearFigures;

/** A figure this service cannot give, and why. */
@Schema(description = "A figure that is null because this service does not hold what it rests on.")
public record NotHeldPart(
    @Schema(description = "Path of the figure in the content.", examples = "totals.revenueYuan")
        String figure,
    @Schema(
            description = "Why it is not held.",
            examples =
                "The book has non-fiscal appropriations, but no entry of the income they rest on.")
        String reason) {

  private static final String NO_INCOME =
      "The book has non-fiscal appropriations, but no entry of the income they rest on.";
  private static final String NO_INCOME_BEFORE =
      "The prior year's book has non-fiscal appropriations, but no entry of the income they rest"
          + " on.";

  /** Names what is null of the account itself and of the year before it. */
  static List<NotHeldPart> of(YearFigures figures, @Nullable YearFigures priorYear) {
    List<NotHeldPart> notHeld = new ArrayList<>();
    if (figures.totals().isEmpty()) {
      Stream.of(
              "revenueYuan",
              "surplusUsedYuan",
              "openingBalanceYuan",
              "surplusDistributedYuan",
              "closingBalanceYuan",
              "totalYuan")
          .forEach(figure -> notHeld.add(new NotHeldPart("totals." + figure, NO_INCOME)));
    }
    if (priorYear != null && priorYear.totals().isEmpty()) {
      notHeld.add(new NotHeldPart("comparatives", NO_INCOME_BEFORE));
    }
    return notHeld;
  }
}
