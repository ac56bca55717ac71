package org.juesuan.procurement.plan.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.plan.Procedure;
import org.juesuan.procurement.policy.OrganisationForm;
import org.juesuan.procurement.policy.ProcurementMethod;

/** Columns of a procedure; all null while there is none. */
@Embeddable
public record StoredProcedure(
    @Enumerated(EnumType.STRING) @Column(name = "procedure_method") ProcurementMethod usedMethod,
    @Enumerated(EnumType.STRING) @Column(name = "procedure_organisation")
        OrganisationForm usedOrganisation,
    @Column(name = "opened_on") LocalDate openedOn,
    @Column(name = "document_number") String documentNumber,
    Integer lots,
    Integer round) {

  static @Nullable StoredProcedure of(@Nullable Procedure procedure) {
    return procedure == null
        ? null
        : new StoredProcedure(
            procedure.method(),
            procedure.organisation(),
            procedure.openedOn(),
            procedure.documentNumber(),
            procedure.lots(),
            procedure.round());
  }

  Procedure toProcedure() {
    return new Procedure(usedMethod, usedOrganisation, openedOn, documentNumber, lots, round);
  }
}
