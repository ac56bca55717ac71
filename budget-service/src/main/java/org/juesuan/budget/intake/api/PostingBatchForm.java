package org.juesuan.budget.intake.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.ledger.api.OperationRequest;

/** Describes the JSON body of a batch for the contract; it is read item by item, never as one. */
@Schema(name = "PostingBatch", description = "Up to 10 000 operations on the book, in their order.")
public record PostingBatchForm(
    @Schema(description = "The operations, as they are posted one by one.")
        List<OperationRequest> items) {

  /** Keeps a copy of its own. */
  public PostingBatchForm {
    items = List.copyOf(items);
  }
}
