package org.juesuan.budget.finalaccount;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The approval (批复) of a final account, taken in the district's approval system and recorded here.
 *
 * @param id names this approval to the other services
 * @param documentNumber number of the approving document (批复文号)
 * @param approvedBy the authority that approved
 * @param approvedOn date of the document
 * @param publishBy last day on which the account is published in time
 */
public record Approval(
    UUID id, String documentNumber, String approvedBy, LocalDate approvedOn, LocalDate publishBy) {}
