package org.juesuan.budget.finalaccount.api;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure this service cannot give, and why. */
@Schema(description = "A figure that is null because this service does not hold what it rests on.")
public record NotHeldPart(
    @Schema(description = "Path of the figure in the content.", examples = "totals.revenueYuan")
        String figure,
    @Schema(
            description = "Why it is not held.",
            examples =
                "The book has non-fiscal appropriations; the income they rest on is not recorded"
                    + " here yet.")
        String reason) {

  private static final String NON_FISCAL_INCOME =
      "The book has non-fiscal appropriations; the income they rest on is not recorded here yet.";

  static List<NotHeldPart> of(TotalsPart totals) {
    return totals.revenueYuan() != null
        ? List.of()
        : Stream.of("revenueYuan", "openingBalanceYuan", "closingBalanceYuan", "totalYuan")
            .map(figure -> new NotHeldPart("totals." + figure, NON_FISCAL_INCOME))
            .toList();
  }
}
