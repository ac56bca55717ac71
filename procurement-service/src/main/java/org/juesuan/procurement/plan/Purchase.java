package org.juesuan.procurement.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.policy.CatalogueCode;

/**
 * A purchase as the search for splitting sees it, whether it is planned or contracted.
 *
 * @param id its identity
 * @param code 品目
 * @param projectCode the budget project; null of basic expenditure
 * @param amount in yuan
 * @param governmentProcurement whether it is treated as government procurement
 * @param competedOrApproved whether it is an open tender, or another method was approved
 */
public record Purchase(
    UUID id,
    CatalogueCode code,
    @Nullable String projectCode,
    Money amount,
    boolean governmentProcurement,
    boolean competedOrApproved) {}
