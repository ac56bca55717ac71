package org.juesuan.budget.finalaccount;

import java.time.LocalDate;

/**
 * What the district's approval system says of an approval.
 *
 * @param number document number (批复文号)
 * @param approvedBy the authority that approved
 * @param date date of the document
 */
public record ApprovalDocument(String number, String approvedBy, LocalDate date) {}
