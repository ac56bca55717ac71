package org.juesuan.budget.intake.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.intake.ItemResult;

/** What became of a batch, item by item. */
@Schema(
    name = "PostingBatchAnswer",
    description = "What became of a batch: one result for each item, in their order.")
public record PostingBatchAnswer(
    @Schema(description = "How many items it holds.", examples = "10000") int count,
    @Schema(description = "How many were done.", examples = "9998") long accepted,
    @Schema(description = "How many were refused.", examples = "2") long refused,
    @Schema(description = "One for each item, in their order.") List<ItemView> results) {

  /** Keeps a copy of its own. */
  public PostingBatchAnswer {
    results = List.copyOf(results);
  }

  static PostingBatchAnswer of(List<ItemResult> results) {
    long accepted = results.stream().filter(ItemResult::isAccepted).count();
    return new PostingBatchAnswer(
        results.size(), accepted, results.size() - accepted, ItemView.of(results));
  }
}
