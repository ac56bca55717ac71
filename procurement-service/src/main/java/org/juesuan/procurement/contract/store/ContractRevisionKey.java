package org.juesuan.procurement.contract.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Key of a revision. */
@Embeddable
public record ContractRevisionKey(@Column(name = "contract_id") UUID contract, long number) {}
