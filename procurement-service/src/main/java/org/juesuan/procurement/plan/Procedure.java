package org.juesuan.procurement.plan;

import java.time.LocalDate;
import org.juesuan.procurement.policy.OrganisationForm;
import org.juesuan.procurement.policy.ProcurementMethod;

/**
 * The procedure a supplier is found by.
 *
 * @param method 采购方式
 * @param organisation 组织形式
 * @param openedOn day of the notice or invitation
 * @param documentNumber number of the procurement documents (采购文件编号)
 * @param lots into how many lots (采购包) it is divided, one or more
 * @param round 1, and one more with each repetition after a failed one
 */
public record Procedure(
    ProcurementMethod method,
    OrganisationForm organisation,
    LocalDate openedOn,
    String documentNumber,
    int lots,
    int round) {}
