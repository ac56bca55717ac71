package org.juesuan.procurement.contract;

import java.time.Instant;

/**
 * A state a contract had; its number is the contract's version.
 *
 * @param contract as it was
 * @param change what led to it
 * @param recordedBy who did it; for what budget-service answered, its name
 * @param recordedAt when
 */
public record Revision(
    Contract contract, ContractChange change, String recordedBy, Instant recordedAt) {}
