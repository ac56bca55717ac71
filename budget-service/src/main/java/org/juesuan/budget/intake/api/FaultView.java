package org.juesuan.budget.intake.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.intake.CellReference;
import org.juesuan.budget.intake.ItemFault;

/** One reason why an item is refused. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "ItemFault",
    description = "One reason why an item is refused; it names where, never the value.")
public record FaultView(
    @Schema(
            description = "Stable code, as of a single request.",
            examples = "insufficient-available")
        String code,
    @Schema(
            description =
                "JSON pointer into the batch; of a file, items are its rows below the header.",
            examples = "/items/17/amountYuan")
        String pointer,
    @Schema(description = "The cell at fault, in a file.", examples = "N18") @Nullable String cell,
    @Schema(description = "Header of its column, in a file.", examples = "金额（元）")
        @Nullable String header,
    @Schema(description = "What is wrong.", examples = "must be more than 0.00") String message) {

  static FaultView of(int item, ItemFault fault) {
    CellReference cell = fault.cell();
    return new FaultView(
        fault.code(),
        "/items/" + item + fault.pointer(),
        cell == null ? null : cell.address(),
        cell == null || cell.header().isEmpty() ? null : cell.header(),
        fault.message());
  }
}
