package org.juesuan.procurement.plan.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.procurement.plan.Procedure;
import org.juesuan.procurement.policy.OrganisationForm;
import org.juesuan.procurement.policy.ProcurementMethod;

/** A procedure. */
@Schema(name = "Procedure", description = "The procedure a supplier is found by.")
public record ProcedureView(
    @Schema(description = "采购方式.", examples = "OPEN_TENDER") ProcurementMethod method,
    @Schema(description = "组织形式.", examples = "CENTRALISED") OrganisationForm organisation,
    @Schema(description = "Day of the notice or invitation.", examples = "2020-04-07")
        LocalDate openedOn,
    @Schema(description = "采购文件编号.", examples = "FTZC-2020-017") String documentNumber,
    @Schema(description = "Into how many lots it is divided.", examples = "1") int lots,
    @Schema(description = "1, and one more with each repetition.", examples = "1") int round) {

  static ProcedureView of(Procedure procedure) {
    return new ProcedureView(
        procedure.method(),
        procedure.organisation(),
        procedure.openedOn(),
        procedure.documentNumber(),
        procedure.lots(),
        procedure.round());
  }
}
