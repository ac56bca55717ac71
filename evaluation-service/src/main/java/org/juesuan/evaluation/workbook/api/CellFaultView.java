package org.juesuan.evaluation.workbook.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.workbook.CellFault;

/** One reason why a workbook is refused. */
@Schema(
    name = "CellFault",
    description = "One reason why a workbook is refused; it names where, never the value.")
public record CellFaultView(
    @Schema(description = "Stable code, as of a single request.", examples = "invalid-field")
        String code,
    @Schema(description = "Sheet and cell.", examples = "1-档案资料保管费!D12") String cell,
    @Schema(description = "What is required.", examples = "must be a string such as \"10\"")
        String message) {

  static CellFaultView of(CellFault fault) {
    return new CellFaultView(fault.code(), fault.place(), fault.message());
  }
}
