package org.juesuan.procurement.plan;

import java.time.LocalDate;
import org.juesuan.procurement.policy.OrganisationForm;
import org.juesuan.procurement.policy.ProcurementMethod;

/**
 * A procedure that is to be opened.
 *
 * @param method 采购方式
 * @param organisation 组织形式
 * @param openedOn day of the notice or invitation
 * @param documentNumber number of the procurement documents
 * @param lots into how many lots it is divided
 */
public record Opening(
    ProcurementMethod method,
    OrganisationForm organisation,
    LocalDate openedOn,
    String documentNumber,
    int lots) {

  Procedure toProcedure(int round) {
    return new Procedure(method, organisation, openedOn, documentNumber, lots, round);
  }
}
