package org.juesuan.budget.intake.api;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.intake.BatchRefusedException;
import org.juesuan.budget.intake.ItemResult;
import org.juesuan.budget.problem.BudgetError;

/** The problem of a batch of which nothing was done. Its violations say more than others. */
@Schema(
    name = "BatchProblem",
    description = "A refused batch as RFC 9457 problem details, with every fault of every item.")
public record BatchProblem(
    @Schema(
            description = "URI that names the kind of problem.",
            examples = "urn:juesuan:problem:batch-refused")
        String type,
    @Schema(
            description = "Short sentence, the same for every occurrence.",
            examples = "Nothing of the batch was done, as items of it are refused")
        String title,
    @Schema(description = "The HTTP status.", examples = "422") int status,
    @Schema(description = "How many are refused.", examples = "2 of 10000 items are refused.")
        String detail,
    @Schema(
            description = "Path of the request.",
            examples = "/api/v1/budget/departments/110106-208-005/years/2020/posting-batches")
        String instance,
    @Schema(description = "Stable code.", examples = "batch-refused") String code,
    @Schema(description = "Every fault, in the order of the items.") List<FaultView> violations) {

  /** Keeps a copy of its own. */
  public BatchProblem {
    violations = List.copyOf(violations);
  }

  static BatchProblem of(BatchRefusedException refused, String path) {
    BudgetError error = BudgetError.BATCH_REFUSED;
    List<ItemResult> results = refused.results();
    long count = results.stream().filter(result -> !result.faults().isEmpty()).count();
    return new BatchProblem(
        error.type(),
        error.title(),
        error.status(),
        count + " of " + results.size() + " items are refused.",
        path,
        error.code(),
        IntStream.range(0, results.size())
            .boxed()
            .flatMap(
                item -> results.get(item).faults().stream().map(fault -> FaultView.of(item, fault)))
            .toList());
  }
}
