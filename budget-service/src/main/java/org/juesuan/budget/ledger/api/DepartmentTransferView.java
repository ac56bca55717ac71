package org.juesuan.budget.ledger.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.ledger.Operation;

/** Both halves of a transfer between departments. */
@Schema(
    name = "DepartmentTransfer",
    description = "Money that moved between two departments, as it stands in the book of each.")
public record DepartmentTransferView(
    @Schema(description = "Identity.", examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b71")
        UUID transferId,
    @Schema(description = "What was withdrawn.") OperationView withdrawal,
    @Schema(description = "What was supplemented.") OperationView supplement) {

  static DepartmentTransferView of(UUID transfer, List<Operation> halves) {
    return new DepartmentTransferView(
        transfer, OperationView.of(halves.get(0)), OperationView.of(halves.get(1)));
  }
}
