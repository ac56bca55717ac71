package org.juesuan.budget.intake.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.intake.ItemResult;

/** What became of one item of a batch. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "ItemResult",
    description = "What became of one item: it has an operationId, or violations.")
public record ItemView(
    @Schema(description = "Its place in the batch, from 0.", examples = "17") int item,
    @Schema(description = "Its row in the file, from 1.", examples = "18") @Nullable Integer row,
    @Schema(description = "Whether it was done.", examples = "ACCEPTED") Outcome outcome,
    @Schema(
            description = "The operation that stands in the ledger for it.",
            examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6d")
        @Nullable UUID operationId,
    @Schema(description = "Why it is refused; absent if it is accepted.")
        @Nullable List<FaultView> violations) {

  /** What became of an item. */
  public enum Outcome {
    /** It was done. */
    ACCEPTED,
    /** It was refused and changed nothing. */
    REFUSED
  }

  static List<ItemView> of(List<ItemResult> results) {
    return IntStream.range(0, results.size()).mapToObj(i -> of(i, results.get(i))).toList();
  }

  private static ItemView of(int item, ItemResult result) {
    return new ItemView(
        item,
        result.item().place().row(),
        result.isAccepted() ? Outcome.ACCEPTED : Outcome.REFUSED,
        result.operation(),
        result.isAccepted()
            ? null
            : result.faults().stream().map(fault -> FaultView.of(item, fault)).toList());
  }
}
